"""Giving a concept its words."""

from collections.abc import Iterable, Mapping

from ..models import Concept, ConceptDefinition, ConceptLabel

#: For one language: the preferred label (or nothing), and the synonyms in order.
Words = tuple[str | None, Iterable[str]]


def set_labels(concept: Concept, words: Mapping[str, Words]) -> bool:
    """Make the labels in the named languages exactly these; other languages stay. True when anything changed.

    A synonym that repeats another word of its language (in whatever case) is left out. ``name`` stays as it was:
    see ``Concept.refresh_name``.
    """
    stale, changed, created = [], [], []
    for language, (preferred, synonyms) in words.items():
        here = [row for row in concept.labels.all() if row.language == language]
        rows = {row.label.casefold(): row for row in reversed(here)}
        stale += [row for row in here if rows[row.label.casefold()] is not row]
        for label, is_preferred in _without_doubles(preferred, synonyms):
            row = rows.pop(label.casefold(), None)
            if row is None:
                created.append(ConceptLabel(concept=concept, language=language, label=label, is_preferred=is_preferred))
            elif (row.label, row.is_preferred) != (label, is_preferred):
                row.label, row.is_preferred = label, is_preferred
                changed.append(row)
        stale.extend(rows.values())
    if not (stale or changed or created):
        return False
    ConceptLabel.objects.filter(pk__in=[row.pk for row in stale]).delete()
    # The one that stops being preferred goes before the one that becomes it: there is only ever one a language.
    for row in sorted(changed, key=lambda row: row.is_preferred):
        row.save(update_fields=["label", "is_preferred"])
    ConceptLabel.objects.bulk_create(created)
    _forget_prefetched(concept, "labels")
    return True


def set_definitions(concept: Concept, definitions: Mapping[str, str]) -> bool:
    """Write the definitions in the named languages; an empty text takes one away. True when anything changed."""
    before = {row.language: row.text for row in concept.definitions.all()}
    changes = {code: text for code, text in definitions.items() if text != before.get(code, "")}
    for language, text in changes.items():
        if text:
            ConceptDefinition.objects.update_or_create(concept=concept, language=language, defaults={"text": text})
        else:
            ConceptDefinition.objects.filter(concept=concept, language=language).delete()
    _forget_prefetched(concept, "definitions")
    return bool(changes)


def _without_doubles(preferred: str | None, synonyms: Iterable[str]) -> list[tuple[str, bool]]:
    words = {preferred.casefold(): (preferred, True)} if preferred else {}
    for synonym in synonyms:
        words.setdefault(synonym.casefold(), (synonym, False))
    return list(words.values())


def _forget_prefetched(concept: Concept, relation: str) -> None:
    getattr(concept, "_prefetched_objects_cache", {}).pop(relation, None)
