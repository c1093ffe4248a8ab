"""Run by on_postgresql.py in a process of its own: fills the empty PostgreSQL that DATABASE_URL names.

Its tables come from the migrations of the release before, its rows from the packed content.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import django

django.setup()

import psycopg  # noqa: E402
from django.db import connection  # noqa: E402 - needs the settings
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from psycopg import sql  # noqa: E402

from tests.upgrade.previous_release import content  # noqa: E402

_TYPES = """SELECT table_name, column_name, CASE data_type WHEN 'ARRAY' THEN udt_name ELSE data_type END
            FROM information_schema.columns WHERE table_schema = 'public'"""


def migrate() -> None:
    """To where the release before was."""
    executor = MigrationExecutor(connection)
    nodes = executor.loader.graph.node_map
    applied = {(row[1], row[2]) for row in content()["rows"]["django_migrations"]} & nodes.keys()
    executor.migrate([key for key in applied if not any(child.key in applied for child in nodes[key].children)])


def columns_by_table() -> Iterator[tuple[str, list[str]]]:
    """The columns of each table with rows, in the order in which SQLite gave them out."""
    with closing(sqlite3.connect(":memory:")) as layout:
        for statement in content()["schema"]:
            if statement.upper().startswith("CREATE TABLE") and "sqlite_" not in statement:
                layout.execute(statement)
        for table in content()["rows"]:
            if columns := [row[1] for row in layout.execute(f'PRAGMA table_info("{table}")')]:
                yield table, columns


def fill() -> None:
    """Every row as text, read by PostgreSQL as what its column holds. Foreign keys are looked at in the end."""
    with psycopg.connect(os.environ["DATABASE_URL"]) as opened, opened.cursor() as cursor:
        cursor.execute("SET LOCAL timezone = 'UTC'")
        cursor.execute(_TYPES)
        types: dict[str, dict[str, str]] = {}
        for table, column, kind in cursor.fetchall():
            types.setdefault(table, {})[column] = kind
        kept = [sql.Identifier(table) for table in types if table != "django_migrations"]
        cursor.execute(sql.SQL("TRUNCATE {} CASCADE").format(sql.SQL(", ").join(kept)))
        for table, columns in columns_by_table():
            if table in types and table != "django_migrations":
                _insert(cursor, table, columns, types[table])
        for table in types:
            _go_on_counting(cursor, table, types[table])


def _insert(cursor: psycopg.Cursor, table: str, columns: list[str], types: dict[str, str]) -> None:
    places = [sql.SQL("CAST(%s AS {})").format(sql.SQL(types[column])) for column in columns]
    statement = sql.SQL("INSERT INTO {} ({}) OVERRIDING SYSTEM VALUE VALUES ({})").format(
        sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns)), sql.SQL(", ").join(places)
    )
    rows = content()["rows"][table]
    cursor.executemany(statement, [[None if value is None else str(value) for value in row] for row in rows])


def _go_on_counting(cursor: psycopg.Cursor, table: str, columns: list[str]) -> None:
    if "id" not in columns:
        return
    cursor.execute("SELECT pg_get_serial_sequence(%s, 'id')", [table])
    (sequence,) = cursor.fetchone()
    if sequence:
        highest = sql.SQL("SELECT max(id) FROM {}").format(sql.Identifier(table))
        cursor.execute(sql.SQL("SELECT setval(%s, coalesce(({}), 0) + 1, false)").format(highest), [sequence])


migrate()
fill()
