"""Concepts as links: their names in the reader's language and the addresses of their pages."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Case, FilteredRelation, OuterRef, Q, Subquery, When
from django.urls import reverse
from django.utils.text import capfirst

from .models import Concept, ConceptLabel, ConceptRedirect
from .models.language import FALLBACK_LANGUAGE, language_tag
from .remembering import remembered


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

    None where the same was asked since the content changed last.
    """
    keys, slugs = frozenset(map(str, keys)), frozenset(slugs)
    return remembered(("topics", keys, slugs, language), lambda: _read_topics(keys, language, slugs))


def _read_topics(keys: frozenset[str], language: str, slugs: frozenset[str]) -> dict[str, Topic]:
    wanted = Q(pk__in=keys) | Q(slug__in=slugs)
    named = FilteredRelation("labels", condition=Q(labels__language=language, labels__is_preferred=True))
    concepts = Concept.objects.filter(wanted).annotate(named=named, language_of_name=_language_of_name())
    rows = concepts.values_list("pk", "slug", "name", "named__label", "language_of_name")
    return {
        str(pk): Topic(slug, capfirst(label or name), language_tag(other) if other and not label else "")
        for pk, slug, name, label, other in rows
    }


def _language_of_name() -> Subquery:
    """The language of the concept's own name (``Concept.name``): English, where there is a name in English."""
    labels = ConceptLabel.objects.filter(concept=OuterRef("pk"), is_preferred=True, label=OuterRef("name"))
    english_first = Case(When(language=FALLBACK_LANGUAGE, then=0), default=1)
    return Subquery(labels.order_by(english_first, "language").values("language")[:1])


def present_slugs(slugs: Iterable[str]) -> tuple[str, ...]:
    """The slugs of concepts, with what was merged or renamed under its present slug; one query where there are any."""
    asked = list(slugs)
    if not asked:
        return ()
    taken = Concept.objects.filter(slug__in=asked).values("slug")
    moved = ConceptRedirect.objects.filter(old_slug__in=asked).exclude(old_slug__in=taken)
    present = dict(moved.values_list("old_slug", "concept__slug"))
    return tuple(dict.fromkeys(present.get(slug, slug) for slug in asked))
