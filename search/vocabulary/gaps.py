"""What a file adds to the vocabulary without changing anything that is there."""

from collections.abc import Container
from typing import TypeVar

from ..models.language import FALLBACK_LANGUAGE
from .entries import ConceptEntry, GroupEntry, VocabularyFile

T = TypeVar("T")


def gaps(file: VocabularyFile, there: VocabularyFile) -> VocabularyFile:
    """The words and definitions of the file in languages in which a topic or a group that is there has none.

    Everything else belongs to the curators: what they renamed, moved, unlinked or deleted stays so. Where there is no
    topic yet, the whole file.
    """
    if not there.concepts:
        return file
    groups = {group.slug: group for group in there.groups}
    concepts = {concept.slug: concept for concept in there.concepts}
    return VocabularyFile(
        groups=[_group(entry, groups[entry.slug]) for entry in file.groups if entry.slug in groups],
        concepts=[
            _concept(entry, concepts[entry.slug])
            for entry in file.concepts
            # What has no English name is named by another language, which a new word might change.
            if entry.slug in concepts and FALLBACK_LANGUAGE in concepts[entry.slug].labels
        ],
    )


def _group(entry: GroupEntry, there: GroupEntry) -> GroupEntry:
    return GroupEntry(entry.slug, _without(entry.labels, there.labels), there.sort_order)


def _concept(entry: ConceptEntry, there: ConceptEntry) -> ConceptEntry:
    named = {*there.labels, *there.synonyms}
    return ConceptEntry(
        entry.slug,
        labels=_without(entry.labels, named),
        synonyms=_without(entry.synonyms, named),
        definitions=_without(entry.definitions, there.definitions),
    )


def _without(words: dict[str, T], languages: Container[str]) -> dict[str, T]:
    return {language: word for language, word in words.items() if language not in languages}
