"""The names of a text's topics in both languages: the words that readers of the other language search for."""

from dataclasses import dataclass

from wagtail.models import TranslatableMixin

from search.models import Concept


@dataclass(frozen=True, slots=True)
class Term:
    """``target`` is empty where the topic has no name in that language yet."""

    original: str
    target: str
    synonyms: tuple[str, ...]


def glossary_of(original: TranslatableMixin, language: str, target_language: str) -> list[Term]:
    """The topics of a page in the order of their names; a snippet has none. Two queries."""
    if not hasattr(original, "concept_items"):
        return []
    numbers = [item.tag_id for item in original.concept_items.all()]
    concepts = Concept.objects.filter(pk__in=numbers).with_labels() if numbers else []
    terms = [_term(concept, language, target_language) for concept in concepts]
    return sorted(terms, key=lambda term: term.original.casefold())


def _term(concept: Concept, language: str, target_language: str) -> Term:
    preferred = {label.language: label.label for label in concept.labels.all() if label.is_preferred}
    target = preferred.get(target_language, "")
    return Term(concept.label_in(language), target, tuple(concept.synonyms_in(target_language)))
