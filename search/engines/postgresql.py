"""PostgreSQL's text search as a matcher of tokens: one ``tsvector`` without positions, one GIN index.

Tokens go in and are asked for as they are; no text search configuration of the server takes part.
"""

from collections.abc import Iterable
from itertools import chain

from pyroaring import BitMap

from ..index_space import index_connection
from .database import TokenChange
from .expression import AllOf, AnyOf, Expression

_TABLE, _ANEW = "search_tokens", "search_tokens_anew"


class PostgreSQLEngine:
    """See :class:`search.engines.database.DatabaseEngine`."""

    name = "postgresql"

    def prepare(self) -> None:
        _create(_TABLE)

    def clear(self) -> None:
        _execute(f"DELETE FROM {_TABLE}")

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
        _execute(f"ALTER INDEX {_ANEW}_gin RENAME TO {_TABLE}_gin")
        _execute(f"ALTER INDEX {_ANEW}_pkey RENAME TO {_TABLE}_pkey")

    def match(self, expression: Expression) -> BitMap:
        if expression == AnyOf(()):
            return BitMap()
        with index_connection().cursor() as cursor:
            cursor.execute(f"SELECT page_id FROM {_TABLE} WHERE tokens @@ %s::tsquery", [_query(expression)])
            return BitMap(chain.from_iterable(cursor.fetchall()))

    def documents_by_token(self) -> dict[str, int]:
        with index_connection().cursor() as cursor:
            cursor.execute("SELECT word, ndoc FROM ts_stat(%s)", [f"SELECT tokens FROM {_TABLE}"])
            return dict(cursor.fetchall())


def _create(table: str) -> None:
    _execute(f"CREATE TABLE IF NOT EXISTS {table} (page_id bigint PRIMARY KEY, tokens tsvector NOT NULL)")
    _execute(f"CREATE INDEX IF NOT EXISTS {table}_gin ON {table} USING gin (tokens)")


def _execute(statement: str) -> None:
    with index_connection().cursor() as cursor:
        cursor.execute(statement)


def _write(table: str, changes: Iterable[TokenChange]) -> None:
    changed = [change for change in changes if change.before != change.after]
    gone = [change.page_id for change in changed if not change.after]
    written = [(change.page_id, change.after.split()) for change in changed if change.after]
    with index_connection().cursor() as cursor:
        if gone:
            cursor.execute(f"DELETE FROM {table} WHERE page_id = ANY(%s)", [gone])
        if written:
            cursor.executemany(
                f"INSERT INTO {table} (page_id, tokens) VALUES (%s, array_to_tsvector(%s::text[])) "
                "ON CONFLICT (page_id) DO UPDATE SET tokens = EXCLUDED.tokens",
                written,
            )


def _query(expression: Expression) -> str:
    """The expression as a ``tsquery``. Tokens are letters, digits and underscores, so quoting is enough."""
    match expression:
        case AnyOf(members):
            return "(" + " | ".join(map(_query, members)) + ")"
        case AllOf(members):
            return "(" + " & ".join(map(_query, members)) + ")"
        case token:
            return f"'{token}'"
