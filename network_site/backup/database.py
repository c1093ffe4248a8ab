"""The database of this hub, as backups see it."""

from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol, Self

from django.db import connection

from .postgresql import PostgreSQLDatabase
from .problems import BackupFailed
from .sqlite import SQLiteDatabase


class Database(Protocol):
    """What is asked of a database. ``dump`` and ``load`` see one moment of it, whole; the rest only reads."""

    vendor: str

    def dump(self, target: Path) -> dict[str, int]: ...
    def load(self, source: Path) -> None: ...
    def check(self) -> dict[str, int]: ...
    def migrations(self) -> list[str]: ...
    def trial(self, dump: Path) -> AbstractContextManager[Self]: ...


def database_in_use() -> Database:
    if connection.vendor == "postgresql":
        return PostgreSQLDatabase(connection.settings_dict)
    if connection.vendor == "sqlite":
        return SQLiteDatabase(Path(connection.settings_dict["NAME"]))
    raise BackupFailed(f"Backups of {connection.display_name} are not known here: use its own tools.")
