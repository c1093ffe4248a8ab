"""The rows of search documents with their facets and starts of titles."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from ..models import SearchDocument, SearchFacet, TitleStart
from ..suggestions.title_starts import title_starts
from .compose import ComposedDocument
from .content import COLUMNS, Facets

STORED = ("readers", "analysis", *COLUMNS)
_NAMING = ("title", "kind", "card")


@dataclass(frozen=True, slots=True)
class StoredDocument:
    document: SearchDocument
    facets: Facets


def load_groups(page_ids: Iterable[int], groups: set[UUID]) -> dict[int, StoredDocument]:
    """The stored documents of these pages and of everything in their translation groups, old and new."""
    documents = SearchDocument.objects.defer(None)
    groups = groups | set(documents.filter(pk__in=list(page_ids)).values_list("translation_key", flat=True))
    found = {document.pk: document for document in documents.filter(translation_key__in=groups)}
    facets: dict[int, set[tuple[str, str]]] = {pk: set() for pk in found}
    for pk, name, value in SearchFacet.objects.filter(document__in=found).values_list("document_id", "name", "value"):
        facets[pk].add((name, value))
    return {pk: StoredDocument(document, frozenset(facets[pk])) for pk, document in found.items()}


def differs(row: ComposedDocument, stored: StoredDocument | None) -> bool:
    """Whether the stored document is missing or another one."""
    return stored is None or bool(differing_columns(row, stored))


def differing_columns(row: ComposedDocument, stored: StoredDocument) -> list[str]:
    """Names of the columns in which a stored document differs, ``facets`` among them."""
    names = [name for name in STORED if getattr(stored.document, name) != row.columns[name]]
    return names if stored.facets == row.facets else [*names, "facets"]


def save_rows(changed: list[ComposedDocument], gone: list[StoredDocument], stored: dict[int, StoredDocument]) -> None:
    """Write the changed rows and remove those that are gone; ``stored`` is what was there before."""
    SearchDocument.objects.filter(pk__in=[each.document.pk for each in gone]).delete()
    SearchDocument.objects.bulk_create(
        (SearchDocument(page_id=row.page_id, **row.columns) for row in changed),
        update_conflicts=True,
        unique_fields=["page"],
        update_fields=STORED,
        batch_size=200,
    )
    _save_facets(changed, stored)
    _save_title_starts(changed, stored)


def _save_facets(changed: list[ComposedDocument], stored: dict[int, StoredDocument]) -> None:
    changed = [row for row in changed if row.page_id not in stored or stored[row.page_id].facets != row.facets]
    SearchFacet.objects.filter(document__in=[row.page_id for row in changed if row.page_id in stored]).delete()
    SearchFacet.objects.bulk_create(
        (
            SearchFacet(document_id=row.page_id, name=name, value=value)
            for row in changed
            for name, value in sorted(row.facets)
        ),
        batch_size=500,
    )


def _save_title_starts(changed: list[ComposedDocument], stored: dict[int, StoredDocument]) -> None:
    """What suggestions look for; read from title, kind and card only."""
    changed = [
        row
        for row in changed
        if row.page_id not in stored
        or any(getattr(stored[row.page_id].document, name) != row.columns[name] for name in _NAMING)
    ]
    TitleStart.objects.filter(document__in=[row.page_id for row in changed if row.page_id in stored]).delete()
    rows = ((row.page_id, row.columns["kind"], row.columns["title"], row.columns["card"]) for row in changed)
    TitleStart.objects.bulk_create(title_starts(rows), batch_size=500)
