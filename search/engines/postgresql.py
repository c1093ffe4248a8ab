"""PostgreSQL's text search as a matcher of tokens: one ``tsvector`` without positions, one GIN index.

Tokens go in and are asked for as they are; no text search configuration of the server takes part.
"""

from collections.abc import Iterable
from itertools import chain

from pyroaring import BitMap

from ..index_space import index_connection
from .database import TokenChange
from .expression import AllOf, AnyOf, Expression

_TABLE = "search_tokens"


class PostgreSQLEngine:
    """See :class:`search.engines.database.DatabaseEngine`."""

    name = "postgresql"

    def prepare(self) -> None:
        with index_connection().cursor() as cursor:
            cursor.execute(
                f"CREATE TABLE IF NOT EXISTS {_TABLE} (page_id bigint PRIMARY KEY, tokens tsvector NOT NULL)"
            )
            cursor.execute(
                f"CREATE INDEX IF NOT EXISTS {_TABLE}_gin ON {_TABLE} USING gin (tokens) WITH (fastupdate = off)"
            )

    def clear(self) -> None:
        with index_connection().cursor() as cursor:
            cursor.execute(f"DELETE FROM {_TABLE}")  # noqa: S608

    def write(self, changes: Iterable[TokenChange]) -> None:
        changed = [change for change in changes if change.before != change.after]
        gone = [change.page_id for change in changed if not change.after]
        written = [(change.page_id, sorted(change.after)) for change in changed if change.after]
        with index_connection().cursor() as cursor:
            if gone:
                cursor.execute(f"DELETE FROM {_TABLE} WHERE page_id = ANY(%s)", [gone])  # noqa: S608
            if written:
                cursor.executemany(
                    f"INSERT INTO {_TABLE} (page_id, tokens) VALUES (%s, array_to_tsvector(%s::text[])) "  # noqa: S608
                    "ON CONFLICT (page_id) DO UPDATE SET tokens = EXCLUDED.tokens",
                    written,
                )

    def match(self, expression: Expression) -> BitMap:
        if expression == AnyOf(()):
            return BitMap()
        with index_connection().cursor() as cursor:
            cursor.execute(f"SELECT page_id FROM {_TABLE} WHERE tokens @@ %s::tsquery", [_query(expression)])  # noqa: S608
            return BitMap(chain.from_iterable(cursor.fetchall()))

    def documents_by_token(self) -> dict[str, int]:
        with index_connection().cursor() as cursor:
            cursor.execute("SELECT word, ndoc FROM ts_stat(%s)", [f"SELECT tokens FROM {_TABLE}"])  # noqa: S608
            return dict(cursor.fetchall())


def _query(expression: Expression) -> str:
    """The expression as a ``tsquery``. Tokens are letters, digits and underscores, so quoting is enough."""
    match expression:
        case AnyOf(members):
            return "(" + " | ".join(map(_query, members)) + ")"
        case AllOf(members):
            return "(" + " & ".join(map(_query, members)) + ")"
        case token:
            return f"'{token}'"
