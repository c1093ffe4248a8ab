"""The topics that a question names, as the box above the results tells of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse
from django.utils.text import capfirst

from ..models import ConceptLabel
from ..models.language import language_tag, tag_of_wording
from ..querying.response import NamedConcept


@dataclass(frozen=True, slots=True)
class NameInLanguage:
    """A topic's preferred name in another language; ``tag`` is BCP 47."""

    tag: str
    label: str


@dataclass(frozen=True, slots=True)
class BestTopic:
    """A topic with its name for the reader, and its names in the site's other languages.

    ``tag`` (BCP 47) names the label's language where it is not the reader's.
    """

    slug: str
    label: str
    names: list[NameInLanguage]
    tag: str = ""

    @property
    def url(self) -> str:
        return reverse("topic", kwargs={"slug": self.slug})


def best_topics(concepts: Iterable[NamedConcept], language: str) -> list[BestTopic]:
    """The concepts with all their names, in one query; none where there are no concepts."""
    concepts = list(concepts)
    if not concepts:
        return []
    labels = ConceptLabel.objects.filter(concept__in=[each.concept_id for each in concepts], is_preferred=True)
    names = {(pk, code): label for pk, code, label in labels.values_list("concept_id", "language", "label")}
    others = [code for code, _name in settings.LANGUAGES if code != language]
    return [
        BestTopic(
            concept.slug,
            capfirst(concept.label),
            [
                NameInLanguage(language_tag(code), names[concept.concept_id, code])
                for code in others
                if (concept.concept_id, code) in names
            ],
            tag_of_wording({code: name for (pk, code), name in names.items() if pk == concept.concept_id}, language),
        )
        for concept in concepts
    ]
