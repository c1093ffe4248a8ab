"""Writing search documents, always together with the whole translation group of the page that changed."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from django.db import transaction

from ..analysis.version import analysis_version
from ..engines.database import TokenChange
from ..engines.in_database import database_engine
from ..index_space import index_alias
from ..publicity import public_versions
from ..signals import index_changed
from .clock import record_changes
from .compose import ComposedDocument, compose
from .content import DocumentContent, read_pages, stored_content
from .indexed_words import add_words
from .rows import StoredDocument, differs, load_groups, save_rows
from .tokens_anew import also_anew, write_tokens_anew


def index_pages(page_ids: Iterable[int]) -> None:
    """Bring the documents of these pages up to date: written when the page is public, removed when it is not.

    Runs in the transaction around it. Give whole translation groups where many pages change at once.
    """
    wanted = set(page_ids)
    contents = read_pages(public_versions(wanted))
    write_contents(contents, wanted - {content.page_id for content in contents})


def remove_pages(page_ids: Iterable[int]) -> None:
    """Take the documents of these pages out of the index, whatever state the pages are in."""
    write_contents([], page_ids)


def write_contents(contents: Iterable[DocumentContent], removed: Iterable[int] = ()) -> None:
    """Write these documents and remove others, with all that their translation groups need."""
    fresh, removed = {content.page_id: content for content in contents}, set(removed)
    with transaction.atomic(using=index_alias()):
        stored = load_groups(fresh.keys() | removed, {content.columns["translation_key"] for content in fresh.values()})
        kept = [
            stored_content(each.document, each.facets)
            for pk, each in stored.items()
            if pk not in removed | fresh.keys()
        ]
        write_composed(compose([*fresh.values(), *kept]), stored, removed)


def write_composed(
    rows: Iterable[ComposedDocument],
    stored: dict[int, StoredDocument],
    removed: Iterable[int] = (),
    with_tokens: bool = True,
) -> None:
    """Store those rows that differ from what is stored, and remove documents; ``stored`` are their whole groups.

    A row that is stored as it is may still get other words: those of a sibling that changed. ``with_tokens`` is off
    while a rebuild fills an empty index or one with tokens by former rules: the engine gets all tokens at the end, and
    until then the rows say so.
    """
    rows = list(rows)
    gone = [stored[pk] for pk in removed if pk in stored]
    if not gone and not any(differs(row, stored.get(row.page_id)) for row in rows):
        return
    if not with_tokens:
        save_rows([replace(row, columns=row.columns | {"analysis": 0}) for row in rows], gone, stored)
        record_changes([*(row.page_id for row in rows), *(each.document.pk for each in gone)])
        return
    before = _as_written(stored)
    changed = [row for row in rows if differs(row, stored.get(row.page_id)) or row.tokens != before[row.page_id].tokens]
    save_rows(changed, gone, stored)
    tokens = [TokenChange(each.document.pk, before[each.document.pk].tokens, None) for each in gone]
    tokens += [
        TokenChange(row.page_id, before[row.page_id].tokens if row.page_id in before else None, row.tokens)
        for row in changed
    ]
    words: Counter[str] = Counter()
    for change in tokens:
        words.update(change.gained())
        words.subtract(change.lost())
    database_engine().write(tokens)
    also_anew(tokens, {pk: each.document.translation_key for pk, each in stored.items()}, _groups(changed))
    add_words(words)
    number = record_changes([change.page_id for change in tokens])
    index_changed.send(sender=None, number=number)


def _groups(rows: Iterable[ComposedDocument]) -> dict[int, UUID]:
    return {row.page_id: row.columns["translation_key"] for row in rows}


def _as_written(stored: dict[int, StoredDocument]) -> dict[int, ComposedDocument]:
    """The stored documents with the tokens that the engine holds for them.

    Tokens are not kept: the same rules give them again. Where the rules have changed since, the engine gets all its
    tokens anew by the present ones before anything else is written.
    """
    if any(each.document.analysis != analysis_version() for each in stored.values()):
        write_tokens_anew()
    return {row.page_id: row for row in compose(stored_content(each.document, each.facets) for each in stored.values())}
