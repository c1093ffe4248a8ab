"""Moves a hub that outgrew SQLite to PostgreSQL: every row, in one transaction."""

import sqlite3
from collections.abc import Iterable, Iterator

import psycopg
from psycopg import sql

from .postgresql import PostgreSQLDatabase
from .problems import CannotRestore
from .sqlite import SQLiteDatabase

#: Written by ``migrate`` and the same on both sides.
_SAME = "django_migrations"
#: Of tables only: extensions put views beside them. With the sequence that counts a column, where there is one.
_COLUMNS = """SELECT table_name, column_name, data_type, pg_get_serial_sequence(quote_ident(table_name), column_name)
              FROM information_schema.columns JOIN pg_tables ON tablename = table_name AND schemaname = table_schema
              WHERE table_schema = 'public' ORDER BY table_name, ordinal_position"""


def move(source: SQLiteDatabase, target: PostgreSQLDatabase) -> int:
    """Puts the rows of ``source`` in the place of those that ``migrate`` left in ``target``; says how many they were.

    Tables that only one of them has are left out: they are the search's, which is rebuilt. Raises CannotRestore where
    a row does not fit, where both have not seen the same migrations, or where somebody has an account at the target;
    then nothing was changed.
    """
    rows = source.check()
    _refuse_unfit(source, target)
    try:
        with source.reading() as here, target.connect() as there:
            there.execute("SET LOCAL timezone = 'UTC'")  # in which SQLite's moments are written
            tables, sequences = _columns(there)
            shared = sorted(table for table in rows if table in tables and table != _SAME)
            _empty(there, [table for table in tables if table != _SAME])
            for table in shared:
                _copy(here, there, table, tables[table])
            for table, column, sequence in sequences:
                _go_on_counting(there, table, column, sequence)
            return sum(rows[table] for table in shared)
    except psycopg.Error as error:  # at the end, where a row refers to one that is not there
        raise CannotRestore(f"The database could not be moved, and nothing was changed: {error}") from error


def _refuse_unfit(source: SQLiteDatabase, target: PostgreSQLDatabase) -> None:
    if different := set(source.migrations()) ^ set(target.migrations()):
        raise CannotRestore(
            f"Both databases need the same migrations ({min(different)} is in one of them only). "
            "Run `manage.py migrate` on both, with this version of the hub."
        )
    with target.connect() as connection:
        if connection.execute("SELECT 1 FROM auth_user LIMIT 1").fetchone():
            raise CannotRestore("The PostgreSQL database is in use: it has accounts. Take an empty one and migrate it.")


def _columns(connection: psycopg.Connection) -> tuple[dict[str, dict[str, str]], list[tuple[str, str, str]]]:
    """The type of each column, by table; and the columns that are counted: table, column, sequence."""
    tables: dict[str, dict[str, str]] = {}
    sequences = []
    for table, column, kind, sequence in connection.execute(_COLUMNS):
        tables.setdefault(table, {})[column] = kind
        if sequence:
            sequences.append((table, column, sequence))
    return tables, sequences


def _empty(connection: psycopg.Connection, tables: Iterable[str]) -> None:
    names = sql.SQL(", ").join(map(sql.Identifier, tables))
    connection.execute(sql.SQL("TRUNCATE {} RESTART IDENTITY CASCADE").format(names))


def _copy(here: sqlite3.Connection, there: psycopg.Connection, table: str, types: dict[str, str]) -> None:
    """Every value goes as text and is read as what its column holds. Raises CannotRestore."""
    columns = list(types)
    asked = ", ".join(f'"{column}"' for column in columns)
    statement = sql.SQL("INSERT INTO {} ({}) OVERRIDING SYSTEM VALUE VALUES ({})").format(
        sql.Identifier(table),
        sql.SQL(", ").join(map(sql.Identifier, columns)),
        sql.SQL(", ").join(sql.SQL("CAST(%s AS {})").format(sql.SQL(types[column])) for column in columns),
    )
    try:
        rows = here.execute(f'SELECT {asked} FROM "{table}"')  # noqa: S608 - names that PostgreSQL gave
        there.cursor().executemany(statement, _as_text(rows))
    except (psycopg.Error, sqlite3.Error) as error:
        raise CannotRestore(
            f"A row of {table} does not fit, and nothing was changed: {error} Mend it in the SQLite database first."
        ) from error


def _as_text(rows: Iterable[tuple]) -> Iterator[list[str | bytes | None]]:
    for row in rows:
        yield [value if value is None or isinstance(value, bytes) else str(value) for value in row]


def _go_on_counting(connection: psycopg.Connection, table: str, column: str, sequence: str) -> None:
    """The next row gets a number that none has."""
    highest = sql.SQL("SELECT coalesce(max({}), 0) + 1 FROM {}").format(sql.Identifier(column), sql.Identifier(table))
    connection.execute(sql.SQL("SELECT setval(%s, ({}), false)").format(highest), [sequence])
