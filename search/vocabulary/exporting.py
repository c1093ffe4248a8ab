"""The vocabulary there is, as entries that any format can write."""

from ..models import Concept, ConceptGroup
from .entries import ConceptEntry, GroupEntry, VocabularyFile


def current_vocabulary() -> VocabularyFile:
    """All groups and concepts with all their words, concepts by group and slug. A fixed number of queries."""
    groups = [
        GroupEntry(group.slug, {label.language: label.label for label in group.labels.all()}, group.sort_order)
        for group in ConceptGroup.objects.with_labels()
    ]
    concepts = Concept.objects.with_labels().prefetch_related("definitions").select_related("group", "broader")
    entries = [_entry(concept) for concept in concepts.order_by("group__sort_order", "group__slug", "slug")]
    languages = {code for entry in entries for code in (*entry.labels, *entry.synonyms)}
    return VocabularyFile(groups, entries, languages)


def _entry(concept: Concept) -> ConceptEntry:
    entry = ConceptEntry(
        slug=concept.slug,
        group=concept.group.slug if concept.group else "",
        broader=concept.broader.slug if concept.broader else "",
        definitions={each.language: each.text for each in concept.definitions.all()},
        yso_uri=concept.yso_uri,
        eurovoc_uri=concept.eurovoc_uri,
    )
    for label in concept.labels.all():
        if label.is_preferred:
            entry.labels[label.language] = label.label
        else:
            entry.synonyms.setdefault(label.language, []).append(label.label)
    return entry
