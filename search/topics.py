"""Concepts as links: their names in the reader's language and the addresses of their pages."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import F, FilteredRelation, Q
from django.urls import reverse
from django.utils.text import capfirst

from .models import Concept, ConceptLabel, ConceptRedirect
from .models.language import FALLBACK_LANGUAGE, language_tag


@dataclass(frozen=True, slots=True)
class Topic:
    """A concept as readers meet it. ``tag`` (BCP 47) names the label's language where it is not the reader's."""

    slug: str
    label: str
    tag: str = ""

    @property
    def url(self) -> str:
        return reverse("topic", kwargs={"slug": self.slug})


def topics_by_key(keys: Iterable[int | str], language: str, slugs: Iterable[str] = ()) -> dict[str, Topic]:
    """The concepts with these primary keys or slugs by key as text (as facets hold them), in one query.

    A second one asks for the language of names that are not in the reader's.
    """
    wanted = Q(pk__in=set(keys)) | Q(slug__in=set(slugs))
    named = FilteredRelation("labels", condition=Q(labels__language=language, labels__is_preferred=True))
    concepts = Concept.objects.filter(wanted).annotate(named=named)
    rows = list(concepts.values_list("pk", "slug", "name", "named__label"))
    tags = _tags_of_names([pk for pk, _slug, _name, label in rows if not label])
    return {str(pk): Topic(slug, capfirst(label or name), tags.get(pk, "")) for pk, slug, name, label in rows}


def _tags_of_names(keys: list[int]) -> dict[int, str]:
    """The languages of the concepts' own names (``Concept.name``): English, where there is a name in English."""
    if not keys:
        return {}
    labels = ConceptLabel.objects.filter(concept__in=keys, is_preferred=True, label=F("concept__name"))
    found = labels.order_by("concept", "language").values_list("concept_id", "language")
    languages = dict(found) | {pk: language for pk, language in found if language == FALLBACK_LANGUAGE}
    return {pk: language_tag(language) for pk, language in languages.items()}


def present_slugs(slugs: Iterable[str]) -> tuple[str, ...]:
    """The slugs of concepts, with what was merged or renamed under its present slug; one query where there are any."""
    asked = list(slugs)
    if not asked:
        return ()
    taken = Concept.objects.filter(slug__in=asked).values("slug")
    moved = ConceptRedirect.objects.filter(old_slug__in=asked).exclude(old_slug__in=taken)
    present = dict(moved.values_list("old_slug", "concept__slug"))
    return tuple(dict.fromkeys(present.get(slug, slug) for slug in asked))
