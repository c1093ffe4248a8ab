"""Copies of an SQLite database while people write in it, and back."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from .problems import BackupFailed, CannotRestore

#: Seconds to wait for an editor who is saving.
TIMEOUT = 60


class SQLiteDatabase:
    """The database in one file. Django's own connections may stay open beside it."""

    vendor = "sqlite"

    def __init__(self, path: Path) -> None:
        self.path = path

    def dump(self, target: Path) -> dict[str, int]:
        """Writes one consistent moment of the database, without what was deleted, and counts the rows of the copy.

        Readers and writers go on: a snapshot of the write-ahead log is read. Raises BackupFailed.
        """
        try:
            with closing(
                sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=ro", uri=True, timeout=TIMEOUT)
            ) as source:
                source.execute("VACUUM INTO ?", [str(target)])
        except sqlite3.Error as error:
            raise BackupFailed(f"The database could not be copied: {error}.") from error
        return SQLiteDatabase(target).check()

    def check(self) -> dict[str, int]:
        """Rows by table of a database that is whole. Raises CannotRestore."""
        try:
            with self.reading() as connection:
                found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
                if found != ["ok"]:
                    raise CannotRestore(f"The database {self.path.name} is damaged: {found[0]}.")
                if orphan := connection.execute("PRAGMA foreign_key_check").fetchone():
                    raise CannotRestore(f"A row of {orphan[0]} in {self.path.name} refers to a row that is not there.")
                return _rows(connection)
        except sqlite3.Error as error:
            raise CannotRestore(f"The database {self.path.name} cannot be read: {error}.") from error

    def migrations(self) -> list[str]:
        """Those that were applied, as ``app.name``; none for a database without tables."""
        with self.reading() as connection:
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'django_migrations'").fetchone():
                return []
            return sorted(
                f"{app}.{name}" for app, name in connection.execute("SELECT app, name FROM django_migrations")
            )

    def load(self, source: Path) -> None:
        """Puts the copy in the place of everything that is there, in one transaction: broken off, the old stays."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with (
                closing(sqlite3.connect(source)) as copy,
                closing(sqlite3.connect(self.path, timeout=TIMEOUT)) as target,
            ):
                copy.backup(target)
                target.execute("PRAGMA journal_mode=WAL")
        except sqlite3.Error as error:
            raise CannotRestore(f"The database could not be put back: {error}. Stop the hub and try again.") from error

    @contextmanager
    def trial(self, dump: Path) -> Iterator["SQLiteDatabase"]:
        """A database made from the copy, beside the one that is used."""
        database = SQLiteDatabase(dump.with_suffix(".trial"))
        database.load(dump)
        try:
            yield database
        finally:
            for end in ("", "-wal", "-shm"):
                Path(f"{database.path}{end}").unlink(missing_ok=True)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own, for as long as the block."""
        with closing(sqlite3.connect(self.path, timeout=TIMEOUT)) as connection:
            yield connection


def _rows(connection: sqlite3.Connection) -> dict[str, int]:
    """Without the tables that SQLite keeps for itself and those inside a full-text index."""
    virtual = [
        name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'")
    ]
    names = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        if not name.startswith(("sqlite_", *(f"{each}_" for each in virtual))) and name not in virtual
    ]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608 - its own names
