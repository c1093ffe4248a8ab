"""SQLite's FTS5 as a matcher of tokens.

The table keeps no text and no positions (``content=''``, ``detail=none``): that is what keeps it small, and why the
tokens that leave the index must be named when a document changes (SQLite 3.40 cannot look them up itself). Tokens are
cut at spaces only: the ``ascii`` tokenizer takes every letter beyond ASCII as it is.
"""

from collections.abc import Iterable
from itertools import chain

from pyroaring import BitMap

from ..index_space import index_connection
from .database import TokenChange
from .expression import AllOf, AnyOf, Expression

_TABLE, _ANEW = "search_tokens", "search_tokens_anew"


class SQLiteEngine:
    """See :class:`search.engines.database.DatabaseEngine`."""

    name = "sqlite"

    def prepare(self) -> None:
        _create(_TABLE)

    def clear(self) -> None:
        _execute(f"INSERT INTO {_TABLE}({_TABLE}) VALUES ('delete-all')")

    def write(self, changes: Iterable[TokenChange]) -> None:
        _write(_TABLE, changes)

    def begin_anew(self) -> None:
        _execute(f"DROP TABLE IF EXISTS {_ANEW}")
        _create(_ANEW)

    def write_anew(self, changes: Iterable[TokenChange]) -> None:
        _write(_ANEW, changes)

    def finish_anew(self) -> None:
        _execute(f"DROP TABLE {_TABLE}")
        _execute(f"ALTER TABLE {_ANEW} RENAME TO {_TABLE}")

    def match(self, expression: Expression) -> BitMap:
        if expression == AnyOf(()):
            return BitMap()
        with index_connection().cursor() as cursor:
            cursor.execute(f"SELECT rowid FROM {_TABLE} WHERE {_TABLE} MATCH %s", [_query(expression)])
            return BitMap(chain.from_iterable(cursor.fetchall()))

    def documents_by_token(self) -> dict[str, int]:
        with index_connection().cursor() as cursor:
            cursor.execute(f"CREATE VIRTUAL TABLE temp.{_TABLE}_terms USING fts5vocab('main', '{_TABLE}', 'row')")
            cursor.execute(f"SELECT term, doc FROM temp.{_TABLE}_terms")
            counts = dict(cursor.fetchall())
            cursor.execute(f"DROP TABLE temp.{_TABLE}_terms")
        return counts


def _create(table: str) -> None:
    _execute(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS {table} USING fts5("
        "tokens, content='', detail=none, columnsize=0, tokenize=\"ascii tokenchars '_'\")"
    )


def _execute(statement: str) -> None:
    with index_connection().cursor() as cursor:
        cursor.execute(statement)


def _write(table: str, changes: Iterable[TokenChange]) -> None:
    deletions, insertions = [], []
    for change in changes:
        if change.before == change.after:
            continue
        if change.before:
            deletions.append((change.page_id, change.before))
        if change.after:
            insertions.append((change.page_id, change.after))
    with index_connection().cursor() as cursor:
        if deletions:
            cursor.executemany(
                f"INSERT INTO {table}({table}, rowid, tokens) VALUES ('delete', %s, %s)",
                deletions,
            )
        if insertions:
            cursor.executemany(f"INSERT INTO {table}(rowid, tokens) VALUES (%s, %s)", insertions)


def _query(expression: Expression) -> str:
    """The expression in FTS5's query language. Tokens are letters, digits and underscores, so quoting is enough."""
    match expression:
        case AnyOf(members):
            return "(" + " OR ".join(map(_query, members)) + ")"
        case AllOf(members):
            return "(" + " AND ".join(map(_query, members)) + ")"
        case token:
            return f'"{token}"'
