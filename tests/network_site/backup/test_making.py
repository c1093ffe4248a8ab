"""A backup holds one moment of everything, and is tried out before it counts."""

import os
import sqlite3
import threading
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from django.core.files.storage import FileSystemStorage

from network_site.backup.making import make_backup, try_backup
from network_site.backup.problems import BackupFailed, CannotRestore
from network_site.backup.sqlite import SQLiteDatabase

from .conftest import write


def test_rows_and_files_are_in_it(database: SQLiteDatabase, media: FileSystemStorage, folder: Path) -> None:
    made = make_backup(database, media, folder)
    assert made.path.parent == folder
    assert made.manifest.rows["django_session"] == 2
    assert made.manifest.rows["wagtailcore_page"] >= 1
    assert set(made.manifest.files) == {"database", "media/original_images/kuva ä.png", "media/documents/plan.pdf"}
    assert try_backup(made.path, database) == made.manifest
    assert [path.name for path in folder.iterdir()] == [made.path.name]


def test_only_its_owner_can_read_it(database: SQLiteDatabase, media: FileSystemStorage, folder: Path) -> None:
    assert make_backup(database, media, folder).path.stat().st_mode & 0o077 == 0


def test_what_was_deleted_is_not_in_it(database: SQLiteDatabase, media: FileSystemStorage, folder: Path) -> None:
    write(database.path, "INSERT INTO django_session VALUES ('three', 'somebody-s secret', '2030-01-01')")
    write(database.path, "DELETE FROM django_session WHERE session_key = 'three'")
    with zipfile.ZipFile(make_backup(database, media, folder).path) as archive:
        assert b"somebody-s secret" not in archive.read("database")


def test_one_moment_is_copied_while_people_write(
    database: SQLiteDatabase, media: FileSystemStorage, folder: Path, tmp_path: Path
) -> None:
    """Sessions are written in pairs: a copy in the middle of a transaction would hold an odd number."""
    stop = threading.Event()
    written = []

    def write_pairs() -> None:
        with closing(sqlite3.connect(database.path, timeout=20)) as connection:
            while not stop.is_set():
                with connection:
                    number = len(written)
                    for half in "ab":
                        connection.execute(f"INSERT INTO django_session VALUES ('{number}{half}', 'x', '2030-01-01')")
                written.append(number)

    writer = threading.Thread(target=write_pairs)
    writer.start()
    try:
        counts = [make_backup(database, media, folder / str(each)).manifest.rows["django_session"] for each in range(4)]
    finally:
        stop.set()
        writer.join()
    assert written
    assert all(count % 2 == 0 for count in counts)


@pytest.mark.parametrize("place", [0.25, 0.5, 0.9])
def test_damage_is_found(database: SQLiteDatabase, media: FileSystemStorage, folder: Path, place: float) -> None:
    path = make_backup(database, media, folder).path
    content = bytearray(path.read_bytes())
    content[int(len(content) * place)] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(CannotRestore):
        try_backup(path, database)


def test_half_a_file_is_no_backup(database: SQLiteDatabase, media: FileSystemStorage, folder: Path) -> None:
    path = make_backup(database, media, folder).path
    os.truncate(path, path.stat().st_size // 2)
    with pytest.raises(CannotRestore, match="not copied whole"):
        try_backup(path, database)


def test_damaged_database_is_not_taken_for_a_backup(
    database: SQLiteDatabase, media: FileSystemStorage, folder: Path
) -> None:
    write(database.path, "INSERT INTO auth_user_groups (user_id, group_id) VALUES (987654, 1)")
    with pytest.raises(BackupFailed, match="Restore an earlier backup"):
        make_backup(database, media, folder)
    assert list(folder.iterdir()) == []


def test_place_that_cannot_be_written_is_told(
    database: SQLiteDatabase, media: FileSystemStorage, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(BackupFailed, match="could not be written"):
        make_backup(database, media, tmp_path / "file" / "backups")


def test_full_disk_leaves_nothing_half(
    database: SQLiteDatabase, media: FileSystemStorage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BackupFailed, match="No space left on device"):
        make_backup(database, media, folder)
    assert list(folder.iterdir()) == []
