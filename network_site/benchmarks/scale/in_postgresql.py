"""Writing documents straight into the tables of the search in PostgreSQL, and what they take there."""

import json
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import chain, islice
from typing import Any

from django.db import connection, transaction

from search.engines.in_database import database_engine
from search.engines.token_table import TABLE
from search.indexing.clock import set_clock
from search.indexing.indexed_words import count_words_anew
from search.indexing.rows import STORED
from search.models import SearchDocument, SearchFacet, TitleStart
from search.suggestions.title_starts import title_starts

from .documents import ScaleDocument

_AT_ONCE = 5_000
_TABLES = {
    SearchDocument: ("page_id", *STORED),
    SearchFacet: ("document_id", "name", "value"),
    TitleStart: ("document_id", "kind", "text"),
}


def fill(documents: Iterable[ScaleDocument], tell: Callable[[int], None]) -> dict[str, float]:
    """Empty the search's tables and fill them; gives the seconds of each step.

    The pages do not exist, so PostgreSQL does not look for them while this writes: it must be the benchmark's own
    server, and we its superuser.
    """
    started = time.perf_counter()
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")
        tables = [model._meta.db_table for model in _TABLES]
        cursor.execute(f"TRUNCATE {', '.join([*tables, TABLE])} RESTART IDENTITY")
        cursor.execute(f"DROP INDEX IF EXISTS {TABLE}_gin")
    words: Counter[str] = Counter()
    written, rest = 0, iter(documents)
    while batch := list(islice(rest, _AT_ONCE)):
        with transaction.atomic():
            _write(batch)
        for document in batch:
            words.update(document.tokens.split())
        written += len(batch)
        tell(written)
    copied = time.perf_counter()
    database_engine().prepare()  # makes the missing index
    indexed = time.perf_counter()
    count_words_anew(words)
    set_clock(number=1, stamp=int(time.time()))
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = origin")
        cursor.execute("VACUUM ANALYZE")
    return {"rows": copied - started, "index of words": indexed - copied, "rest": time.perf_counter() - indexed}


def megabytes() -> dict[str, float]:
    """What the tables of the search take with their indexes, in millions of bytes, and the index of words alone."""
    sql = "SELECT relname, pg_total_relation_size(oid) FROM pg_class WHERE relkind = 'r' AND relname LIKE 'search\\_%'"
    with connection.cursor() as cursor:
        cursor.execute(sql)
        sizes = dict(cursor.fetchall())
        cursor.execute("SELECT pg_relation_size(%s)", [f"{TABLE}_gin"])
        index = cursor.fetchone()[0]
    return {
        "all tables of the search": sum(sizes.values()) / 1e6,
        "tokens with their index": sizes[TABLE] / 1e6,
        "the index alone": index / 1e6,
    }


def _write(batch: list[ScaleDocument]) -> None:
    kinds = ((each.page_id, each.columns["kind"], each.columns["title"], each.columns["card"]) for each in batch)
    rows: dict[Any, Iterable[list[Any]]] = {
        SearchDocument: ([each.page_id, *(_value(name, each.columns[name]) for name in STORED)] for each in batch),
        SearchFacet: ([each.page_id, *facet] for each in batch for facet in each.facets),
        TitleStart: ([start.document_id, start.kind, start.text] for start in title_starts(kinds)),
    }
    for model, columns in _TABLES.items():
        _copy(model._meta.db_table, columns, rows[model])
    # A tsvector as text: tokens are letters, digits and underscores, so quoting is enough.
    tokens = ([each.page_id, " ".join(map("'{}'".format, each.tokens.split()))] for each in batch)
    _copy(TABLE, ("page_id", "tokens"), tokens)


def _copy(table: str, columns: Iterable[str], rows: Iterable[list[Any]]) -> None:
    with connection.cursor() as cursor:
        statement = f"COPY {table} ({', '.join(columns)}) FROM STDIN"
        with cursor.cursor.copy(statement) as copy:
            for row in chain(rows):
                copy.write_row(row)


def _value(name: str, value: Any) -> Any:
    if name == "card":
        return json.dumps(value)
    if name == "body":
        return zlib.compress(value.encode(), 1)
    return value
