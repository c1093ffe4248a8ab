"""Copies of a PostgreSQL database with PostgreSQL's own tools, and back."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

import psycopg
from django.db.backends.postgresql.client import DatabaseClient
from psycopg import sql

from .problems import BackupFailed, CannotRestore

#: Options of Django's that PostgreSQL's own tools take as well; a pool, for one, is none of theirs.
_OF_THE_CONNECTION = frozenset({"service", "sslmode", "sslrootcert", "sslcert", "sslkey", "passfile"})


class ToolFailed(Exception):
    """One of PostgreSQL's tools is missing, or says what is wrong."""


class PostgreSQLDatabase:
    """The database that Django's settings name; ``settings`` as in ``DATABASES``."""

    vendor = "postgresql"

    def __init__(self, settings: Mapping) -> None:
        self.settings = {"OPTIONS": {}} | dict(settings)

    def dump(self, target: Path) -> dict[str, int]:
        """Writes one consistent moment of the database and counts the rows of that moment. Raises BackupFailed."""
        try:
            with self.connect() as connection:
                connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                (snapshot,) = connection.execute("SELECT pg_export_snapshot()").fetchone()
                kind = ("--format=custom", "--no-owner", "--no-acl")
                self._run("pg_dump", *kind, f"--snapshot={snapshot}", f"--file={target}")
                return _rows(connection)
        except (psycopg.Error, ToolFailed) as error:
            raise BackupFailed(f"The database could not be copied: {error}") from error

    def check(self) -> dict[str, int]:
        """Rows by table. Raises CannotRestore."""
        try:
            with self.connect() as connection:
                return _rows(connection)
        except psycopg.Error as error:
            raise CannotRestore(f"The database cannot be read: {error}") from error

    def migrations(self) -> list[str]:
        """Those that were applied, as ``app.name``; none for a database without tables."""
        with self.connect() as connection:
            if connection.execute("SELECT to_regclass('django_migrations')").fetchone()[0] is None:
                return []
            rows = connection.execute("SELECT app, name FROM django_migrations")
            return sorted(f"{app}.{name}" for app, name in rows)

    def load(self, source: Path) -> None:
        """Puts the copy in the place of everything that is there, in one transaction: broken off, the old stays.

        What came after the backup goes too, tables of a later version among it.
        """
        with source.with_suffix(".sql").open("w+b") as script:
            script.write(b"DROP SCHEMA public CASCADE; CREATE SCHEMA public;\n")
            script.flush()
            try:
                self._run("pg_restore", "--no-owner", "--no-acl", "--file=-", str(source), to=script)
                script.seek(0)
                quiet = ("--no-psqlrc", "--quiet", "--output=/dev/null")
                self._run("psql", *quiet, "--single-transaction", "--set=ON_ERROR_STOP=1", read=script)
            except ToolFailed as error:
                raise CannotRestore(f"The database could not be put back: {error}") from error
            finally:
                Path(script.name).unlink(missing_ok=True)

    @contextmanager
    def trial(self, dump: Path) -> Iterator["PostgreSQLDatabase"]:
        """A database made from the copy on the same server. Raises CannotRestore where the account may make none."""
        name = f"hub_trial_{token_hex(6)}"
        database = PostgreSQLDatabase(self.settings | {"NAME": name})
        try:
            self._on_server(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
        except psycopg.Error as error:
            raise CannotRestore(f"No database could be made to try the backup in (CREATEDB): {error}") from error
        try:
            database.load(dump)
            yield database
        finally:
            self._on_server(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def connect(self) -> psycopg.Connection:
        """A connection of its own: what is done in a ``with`` block is one transaction."""
        given = {
            "dbname": self.settings["NAME"],
            "user": self.settings.get("USER"),
            "password": self.settings.get("PASSWORD"),
            "host": self.settings.get("HOST"),
            "port": self.settings.get("PORT"),
        }
        given |= {name: value for name, value in self.settings["OPTIONS"].items() if name in _OF_THE_CONNECTION}
        return psycopg.connect(**{name: value for name, value in given.items() if value})

    def _on_server(self, statement: sql.Composed) -> None:
        """Outside a transaction, where databases are made and dropped."""
        with self.connect() as connection:
            connection.autocommit = True
            connection.execute(statement)

    def _run(self, tool: str, *options: str, to: object = None, read: object = None) -> None:
        """Raises ToolFailed. The password goes by the environment, where other users of the machine do not see it."""
        path = shutil.which(tool)
        if path is None:
            raise ToolFailed(f"{tool} is missing: install PostgreSQL's client (Debian: postgresql-client).")
        (_psql, *account), env = DatabaseClient.settings_to_cmd_args_env(self.settings, [])
        needs_account = tool != "pg_restore"  # which writes to a file here
        command = [path, *options, *(account if needs_account else ())]
        done = subprocess.run(  # noqa: S603 - PostgreSQL's own tool, nothing from outside in the command
            command, stdin=read, stdout=to, stderr=subprocess.PIPE, env=os.environ | (env or {}), text=True, check=False
        )
        if done.returncode:
            raise ToolFailed(f"{tool}: {done.stderr.strip()[-500:]}")


def _rows(connection: psycopg.Connection) -> dict[str, int]:
    names = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1").fetchall()
    count = sql.SQL("SELECT count(*) FROM {}")
    return {name: connection.execute(count.format(sql.Identifier(name))).fetchone()[0] for (name,) in names}
