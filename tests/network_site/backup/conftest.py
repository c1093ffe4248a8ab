"""A hub's database in a file, its uploads in a folder, and a folder for backups."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage

from network_site.backup.sqlite import SQLiteDatabase
from tests.migrated_database import kept_copy


@pytest.fixture
def database(django_db_setup: None, tmp_path: Path) -> SQLiteDatabase:
    """With the hub's own tables; two sessions stand for content."""
    if not kept_copy().exists():
        pytest.skip("these tests copy the migrated SQLite database, and this run has another one")
    path = tmp_path / "data" / "hub with space.sqlite3"
    path.parent.mkdir()
    shutil.copyfile(kept_copy(), path)
    write(path, "INSERT INTO django_session VALUES ('one', 'first', '2030-01-01'), ('two', 'second', '2030-01-01')")
    return SQLiteDatabase(path)


@pytest.fixture
def media(tmp_path: Path) -> FileSystemStorage:
    storage = FileSystemStorage(tmp_path / "media")
    storage.save("original_images/kuva ä.png", ContentFile(b"picture" * 1000))
    storage.save("documents/plan.pdf", ContentFile(b"plan"))
    return storage


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def write(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def sessions(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {key for (key,) in connection.execute("SELECT session_key FROM django_session")}
