"""Writing search documents, always together with the whole translation group of the page that changed."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from ..analysis.document_terms import DocumentTerms
from ..engines.database import TokenChange
from ..engines.in_database import database_engine
from ..index_space import index_alias
from ..models import SearchDocument, SearchFacet, TitleStart
from ..publicity import public_versions
from ..signals import index_changed
from ..suggestions.title_starts import title_starts
from .clock import record_changes
from .compose import ComposedDocument, compose
from .content import COLUMNS, DocumentContent, Facets, read_page, stored_content
from .indexed_words import count_words

_STORED = (*COLUMNS, "readers", "terms")


def index_pages(page_ids: Iterable[int]) -> None:
    """Bring the documents of these pages up to date: written when the page is public, removed when it is not.

    Runs in the transaction around it. Give whole translation groups where many pages change at once.
    """
    wanted = set(page_ids)
    contents = [read_page(page) for page in public_versions(wanted)]
    write_contents(contents, wanted - {content.page_id for content in contents})


def remove_pages(page_ids: Iterable[int]) -> None:
    """Take the documents of these pages out of the index, whatever state the pages are in."""
    write_contents([], page_ids)


def write_contents(contents: Iterable[DocumentContent], removed: Iterable[int] = ()) -> None:
    """Write these documents and remove others, with all that their translation groups need."""
    contents, removed = {content.page_id: content for content in contents}, set(removed)
    with transaction.atomic(using=index_alias()):
        stored = _load(contents.keys() | removed, {content.columns["translation_key"] for content in contents.values()})
        before = {pk: row for pk, row in stored.items() if pk not in removed}
        siblings = [stored_content(row.document, row.facets) for pk, row in before.items() if pk not in contents]
        rows = compose([*contents.values(), *siblings])
        changed = [row for row in rows if _differs(row, stored.get(row.page_id))]
        gone = [stored[pk] for pk in removed if pk in stored]
        if not changed and not gone:
            return
        _save(changed, gone, stored)
        number = record_changes([*(row.page_id for row in changed), *(row.document.pk for row in gone)])
        index_changed.send(sender=None, number=number)


@dataclass(frozen=True, slots=True)
class _Stored:
    document: SearchDocument
    facets: Facets


def _load(page_ids: set[int], groups: set[UUID]) -> dict[int, _Stored]:
    """The stored documents of these pages and of everything in their translation groups, old and new."""
    documents = SearchDocument.objects.defer(None)
    groups = groups | set(documents.filter(pk__in=page_ids).values_list("translation_key", flat=True))
    found = {document.pk: document for document in documents.filter(translation_key__in=groups)}
    facets: dict[int, set[tuple[str, str]]] = {pk: set() for pk in found}
    for pk, name, value in SearchFacet.objects.filter(document__in=found).values_list("document_id", "name", "value"):
        facets[pk].add((name, value))
    return {pk: _Stored(document, frozenset(facets[pk])) for pk, document in found.items()}


def _differs(row: ComposedDocument, stored: _Stored | None) -> bool:
    if stored is None or stored.facets != row.facets:
        return True
    return not all(same_value(getattr(stored.document, name), row.columns[name]) for name in _STORED)


def same_value(stored: object, fresh: object) -> bool:
    """Whether a stored column holds a fresh value; databases give packed bytes back in types of their own."""
    return bytes(stored) == fresh if isinstance(stored, memoryview | bytes) else stored == fresh


def _save(changed: list[ComposedDocument], gone: list[_Stored], stored: dict[int, _Stored]) -> None:
    tokens, words = [], Counter()
    for row in gone:
        terms = DocumentTerms.unpack(row.document.terms)
        tokens.append(TokenChange(row.document.pk, terms.tokens(), None))
        words.subtract(terms.words())
    for row in changed:
        old = stored.get(row.page_id)
        terms = DocumentTerms.unpack(old.document.terms) if old else None
        tokens.append(TokenChange(row.page_id, terms.tokens() if terms else None, row.terms.tokens()))
        words.update(row.terms.words())
        words.subtract(terms.words() if terms else ())
    SearchDocument.objects.filter(pk__in=[row.document.pk for row in gone]).delete()
    SearchDocument.objects.bulk_create(
        (SearchDocument(page_id=row.page_id, **row.columns) for row in changed),
        update_conflicts=True,
        unique_fields=["page"],
        update_fields=_STORED,
        batch_size=200,
    )
    _save_facets(changed, stored)
    _save_title_starts(changed, stored)
    database_engine().write(tokens)
    count_words(words)


def _save_title_starts(changed: list[ComposedDocument], stored: dict[int, _Stored]) -> None:
    """What suggestions look for; read from title, kind and card only."""
    changed = [
        row
        for row in changed
        if row.page_id not in stored
        or any(getattr(stored[row.page_id].document, name) != row.columns[name] for name in ("title", "kind", "card"))
    ]
    TitleStart.objects.filter(document__in=[row.page_id for row in changed if row.page_id in stored]).delete()
    rows = ((row.page_id, row.columns["kind"], row.columns["title"], row.columns["card"]) for row in changed)
    TitleStart.objects.bulk_create(title_starts(rows), batch_size=500)


def _save_facets(changed: list[ComposedDocument], stored: dict[int, _Stored]) -> None:
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
