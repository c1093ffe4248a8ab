"""SQLite's FTS5 as a matcher of tokens.

The table keeps no text and no positions (``content=''``, ``detail=none``): that is what keeps it small, and why the
tokens that leave the index must be named when a document changes (SQLite 3.40 cannot look them up itself). Tokens are
cut at spaces only: the ``ascii`` tokenizer takes every letter beyond ASCII as it is.
"""

from collections.abc import Iterable

from ..index_space import index_connection
from .database import TokenChange
from .token_table import TABLE, TokenTableEngine, execute


class SQLiteEngine(TokenTableEngine):
    """See :class:`search.engines.database.DatabaseEngine`."""

    name = "sqlite"
    match_statement = f"SELECT rowid FROM {TABLE} WHERE {TABLE} MATCH %s"
    any_sign, all_sign, quote = " OR ", " AND ", '"'

    def clear(self) -> None:
        execute(f"INSERT INTO {TABLE}({TABLE}) VALUES ('delete-all')")

    def documents_by_token(self) -> dict[str, int]:
        with index_connection().cursor() as cursor:
            cursor.execute(f"CREATE VIRTUAL TABLE temp.{TABLE}_terms USING fts5vocab('main', '{TABLE}', 'row')")
            cursor.execute(f"SELECT term, doc FROM temp.{TABLE}_terms")
            counts = dict(cursor.fetchall())
            cursor.execute(f"DROP TABLE temp.{TABLE}_terms")
        return counts

    def create(self, table: str) -> None:
        execute(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {table} USING fts5("
            "tokens, content='', detail=none, columnsize=0, tokenize=\"ascii tokenchars '_'\")"
        )

    def write_to(self, table: str, changes: Iterable[TokenChange]) -> None:
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
