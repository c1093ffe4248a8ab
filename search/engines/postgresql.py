"""PostgreSQL's text search as a matcher of tokens: one ``tsvector`` without positions, one GIN index.

Tokens go in and are asked for as they are; no text search configuration of the server takes part.
"""

from collections.abc import Iterable

from ..index_space import index_connection
from .database import TokenChange
from .token_table import ANEW, TABLE, TokenTableEngine, execute

#: Tokens lie beside their rows, which makes the table look small to the planner: for common words it would read it all
#: instead of the index (11 s against 0.2 s at 200,000 documents, docs/scale.md). A function carries its own settings.
_MATCHING = f"{TABLE}_matching"
_MATCHING_SQL = f"""
    CREATE OR REPLACE FUNCTION {_MATCHING}(asked tsquery) RETURNS SETOF bigint
    LANGUAGE sql STABLE SET enable_seqscan = off SET jit = off
    AS 'SELECT page_id FROM {TABLE} WHERE tokens @@ asked'
"""


class PostgreSQLEngine(TokenTableEngine):
    """See :class:`search.engines.database.DatabaseEngine`."""

    name = "postgresql"
    match_statement = f"SELECT {_MATCHING}(%s::tsquery)"
    any_sign, all_sign, quote = " | ", " & ", "'"

    def prepare(self) -> None:
        super().prepare()
        execute(_MATCHING_SQL)

    def clear(self) -> None:
        execute(f"DELETE FROM {TABLE}")

    def finish_anew(self) -> None:
        super().finish_anew()
        execute(f"ALTER INDEX {ANEW}_gin RENAME TO {TABLE}_gin")
        execute(f"ALTER INDEX {ANEW}_pkey RENAME TO {TABLE}_pkey")

    def documents_by_token(self) -> dict[str, int]:
        with index_connection().cursor() as cursor:
            cursor.execute("SELECT word, ndoc FROM ts_stat(%s)", [f"SELECT tokens FROM {TABLE}"])
            return dict(cursor.fetchall())

    def create(self, table: str) -> None:
        execute(f"CREATE TABLE IF NOT EXISTS {table} (page_id bigint PRIMARY KEY, tokens tsvector NOT NULL)")
        execute(f"CREATE INDEX IF NOT EXISTS {table}_gin ON {table} USING gin (tokens)")

    def write_to(self, table: str, changes: Iterable[TokenChange]) -> None:
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
