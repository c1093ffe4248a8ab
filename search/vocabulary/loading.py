"""Loading a vocabulary file: repeatable, whole or not at all.

What the file says wins, what it leaves empty stays as the curators made it. A preferred label that the file replaces
becomes a synonym, so that nobody's word stops finding. Synonyms are added; those that the file lacks go only when asked
for. Concepts that the file lacks stay, and a concept that was merged into another is not brought back.
"""

from dataclasses import dataclass, field

from django.db import transaction

from ..models import Concept, ConceptGroup, ConceptGroupLabel, ConceptRedirect
from ..signals import announce
from .checking import check_vocabulary
from .entries import ConceptEntry, GroupEntry, VocabularyError, VocabularyFile
from .labelling import Words, set_definitions, set_labels


@dataclass(slots=True)
class LoadReport:
    """Slugs, by what loading did with them. ``merged`` were left alone because they live on in another concept."""

    groups_created: list[str] = field(default_factory=list)
    groups_updated: list[str] = field(default_factory=list)
    created: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)


@transaction.atomic
def load_vocabulary(file: VocabularyFile, *, replace_synonyms: bool = False) -> LoadReport:
    """Write the file's groups and concepts to the database.

    ``replace_synonyms`` takes away synonyms that the file lacks, in the languages whose synonyms it lists.
    Raises VocabularyError, and writes nothing, when anything in the file is wrong.
    """
    if problems := check_vocabulary(file):
        raise VocabularyError(problems)
    report = LoadReport()
    for group in file.groups:
        _load_group(group, report)
    _ConceptLoader(file, replace_synonyms, report).load()
    return report


def _load_group(entry: GroupEntry, report: LoadReport) -> None:
    group, created = ConceptGroup.objects.get_or_create(slug=entry.slug, defaults={"sort_order": entry.sort_order})
    changed = group.sort_order != entry.sort_order
    if changed:
        group.sort_order = entry.sort_order
        group.save(update_fields=["sort_order"])
    before = {} if created else dict(group.labels.values_list("language", "label"))
    for language, label in entry.labels.items():
        if before.get(language) != label:
            ConceptGroupLabel.objects.update_or_create(group=group, language=language, defaults={"label": label})
            changed = True
    if created:
        report.groups_created.append(entry.slug)
    elif changed:
        report.groups_updated.append(entry.slug)


class _ConceptLoader:
    def __init__(self, file: VocabularyFile, replace_synonyms: bool, report: LoadReport) -> None:
        self.file = file
        self.report = report
        self.replaced_languages = file.synonym_languages if replace_synonyms else set()
        concepts = Concept.objects.with_labels().prefetch_related("definitions")
        self.concepts = {concept.slug: concept for concept in concepts}
        self.groups = {group.slug: group for group in ConceptGroup.objects.all()}
        self.moved = dict(ConceptRedirect.objects.values_list("old_slug", "concept__slug"))

    def load(self) -> None:
        created, changed = set(), set()
        entries = []
        for entry in self.file.concepts:
            if entry.slug in self.concepts or entry.slug not in self.moved:
                entries.append(entry)
            else:
                self.report.merged.append(entry.slug)
        for entry in entries:
            if entry.slug not in self.concepts:
                # The name comes last: two concepts may be about to change theirs with one another.
                self.concepts[entry.slug] = Concept.objects.create(slug=entry.slug, name=f"~{entry.slug}"[:100])
                created.add(entry.slug)
        for entry in entries:
            if self._write(self.concepts[entry.slug], entry):
                changed.add(entry.slug)
        self._rename([self.concepts[slug] for slug in created | changed])
        for entry in entries:
            kind = "created" if entry.slug in created else "updated" if entry.slug in changed else "unchanged"
            getattr(self.report, kind).append(entry.slug)
        announce(self.concepts[slug].pk for slug in created | changed)

    def _write(self, concept: Concept, entry: ConceptEntry) -> bool:
        facts = {
            "group": self.groups.get(entry.group),
            "broader": self.concepts.get(entry.broader) or self.concepts.get(self.moved.get(entry.broader)),
            "yso_uri": entry.yso_uri,
            "eurovoc_uri": entry.eurovoc_uri,
        }
        changes = {name: value for name, value in facts.items() if value and value != getattr(concept, name)}
        if changes:
            for name, value in changes.items():
                setattr(concept, name, value)
            concept.save(update_fields=list(changes))
        relabelled = set_labels(concept, {code: self._words(concept, entry, code) for code in self._languages(entry)})
        redefined = set_definitions(concept, entry.definitions)
        return bool(changes) or relabelled or redefined

    def _languages(self, entry: ConceptEntry) -> list[str]:
        return list(dict.fromkeys([*entry.labels, *entry.synonyms, *sorted(self.replaced_languages)]))

    def _words(self, concept: Concept, entry: ConceptEntry, language: str) -> Words:
        here = [label for label in concept.labels.all() if label.language == language]
        preferred = entry.labels.get(language) or next((label.label for label in here if label.is_preferred), None)
        synonyms = [] if language in self.replaced_languages else [label.label for label in here]
        return preferred, [*synonyms, *entry.synonyms.get(language, ())]

    def _rename(self, concepts: list[Concept]) -> None:
        renamed = []
        for concept in concepts:
            before = concept.name
            concept.refresh_name()
            if concept.name != before:
                renamed.append(concept)
        for concept in renamed:
            Concept.objects.filter(pk=concept.pk).update(name=f"~{concept.pk}")
        Concept.objects.bulk_update(renamed, ["name"])
