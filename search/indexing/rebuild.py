"""Writing the whole index anew while readers go on using the old one."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from uuid import UUID

from django.db import connections, transaction

from ..analysis.keys import remember_more_words
from ..analysis.version import analysis_version
from ..index_space import index_alias, index_connection
from ..models import IndexChange, SearchDocument
from ..publicity import public_pages, public_versions
from .clock import read_clock
from .compose import ComposedDocument, compose
from .content import read_pages
from .rows import load_groups
from .tokens_anew import TokensAnew
from .write import remove_pages, write_composed

_PAGES_AT_ONCE = 300
_MOST_PROCESSES = 4


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of whole translation groups, up to the one named ``until``."""

    page_ids: list[int]
    until: UUID


def rebuild(progress: Callable[[int], None] = lambda written: None, processes: int = 1) -> int:
    """Read every page anew; gives the number of documents.

    ``processes`` read pages at once; writing is done by this one. Work inside a transaction (or on a database in
    memory) has to be done by one process.
    """
    # Tokens by former rules cannot be told one by one from those to come: all are exchanged at the end.
    exchanges_all = SearchDocument.objects.exclude(analysis=analysis_version()).exists()
    with_tokens = SearchDocument.objects.exists() and not exchanges_all
    anew = TokensAnew()
    written = 0
    remember_more_words()
    for section, seen_at, rows in _read_sections(list(public_sections()), processes):
        with transaction.atomic(using=index_alias()):
            if _changed_since(seen_at, section):
                rows = read_section(section)
            _write_section(section, rows, anew, with_tokens)
        written += len(section.page_ids)
        progress(written)
    anew.finish()
    stale = set(SearchDocument.objects.values_list("pk", flat=True)) - set(public_pages().values_list("pk", flat=True))
    remove_pages(stale)
    return SearchDocument.objects.count()


def public_sections() -> Iterator[Section]:
    """All public pages, in the order of their translation groups."""
    rows = list(public_pages().order_by("translation_key", "pk").values_list("pk", "translation_key"))
    start = 0
    while start < len(rows):
        stop = min(start + _PAGES_AT_ONCE, len(rows))
        while stop < len(rows) and rows[stop][1] == rows[stop - 1][1]:
            stop += 1
        yield Section([page_id for page_id, _ in rows[start:stop]], rows[stop - 1][1])
        start = stop


def read_section(section: Section) -> list[ComposedDocument]:
    """What the pages of a section bring to the index, fresh from the database."""
    return compose(read_pages(public_versions(section.page_ids)))


def _write_section(section: Section, rows: list[ComposedDocument], anew: TokensAnew, with_tokens: bool) -> None:
    groups = {row.columns["translation_key"] for row in rows}
    stored = load_groups(section.page_ids, groups)
    write_composed(rows, stored, stored.keys() - {row.page_id for row in rows}, with_tokens=with_tokens)
    anew.add(rows, section.until)


def _read_sections(sections: list[Section], processes: int) -> Iterator[tuple[Section, int, list[ComposedDocument]]]:
    """The sections in order, each with the number of the last change before it was read."""
    if processes < 2 or len(sections) < 2 or index_connection().in_atomic_block:
        for section in sections:
            yield section, read_clock().number, read_section(section)
        return
    _let_go_of_connections()
    with ProcessPoolExecutor(min(processes, _MOST_PROCESSES), mp_context=get_context("fork")) as pool:
        # A few sections ahead of the writer and no more: what was read must not pile up.
        ahead = [pool.submit(_read_in_process, section) for section in sections[: 2 * processes]]
        for place, section in enumerate(sections):
            seen_at, rows = ahead.pop(0).result()
            if place + 2 * processes < len(sections):
                ahead.append(pool.submit(_read_in_process, sections[place + 2 * processes]))
            yield section, seen_at, rows


def _let_go_of_connections() -> None:
    """A process that is forked off must share no connection with this one, nor the pool that PostgreSQL's come from."""
    connections.close_all()
    for connection in connections.all():
        if hasattr(connection, "close_pool"):
            connection.close_pool()


def _read_in_process(section: Section) -> tuple[int, list[ComposedDocument]]:
    return read_clock().number, read_section(section)


def _changed_since(number: int, section: Section) -> bool:
    return IndexChange.objects.filter(number__gt=number, page_id__in=section.page_ids).exists()


def usable_processes() -> int:
    """How many processes are worth starting here."""
    return min(os.cpu_count() or 1, _MOST_PROCESSES)
