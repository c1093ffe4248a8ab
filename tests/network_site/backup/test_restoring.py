"""The way back: everything as it was, or nothing changed and a sentence that says why."""

import zipfile
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage
from django.core.management import CommandError, call_command

from network_site.backup.making import make_backup
from network_site.backup.problems import CannotRestore
from network_site.backup.restoring import differences, manifest_of, refuse_unfit, restore
from network_site.backup.sqlite import SQLiteDatabase
from network_site.management.commands import backup as backup_command
from network_site.management.commands import restore as restore_command

from .conftest import sessions, write

pytestmark = pytest.mark.django_db  # a migration of wagtail-localize asks the database as soon as it is imported


def test_everything_is_as_it_was(database: SQLiteDatabase, media: FileSystemStorage, folder: Path) -> None:
    path = make_backup(database, media, folder).path
    write(database.path, "DELETE FROM django_session WHERE session_key = 'one'")
    write(database.path, "INSERT INTO django_session VALUES ('later', 'x', '2030-01-01')")
    write(database.path, "CREATE TABLE of_a_later_version (id integer)")
    media.delete("documents/plan.pdf")
    media.delete("original_images/kuva ä.png")
    media.save("original_images/kuva ä.png", ContentFile(b"another"))
    rows = restore(path, database, media).rows
    assert sessions(database.path) == {"one", "two"}
    assert database.check() == rows
    assert media.open("documents/plan.pdf").read() == b"plan"
    assert media.open("original_images/kuva ä.png").read() == b"picture" * 1000


def test_a_hub_that_reads_meanwhile_sees_the_restored_rows(
    database: SQLiteDatabase, media: FileSystemStorage, folder: Path
) -> None:
    path = make_backup(database, media, folder).path
    with database.reading() as reader:
        reader.execute("PRAGMA journal_mode=WAL")
        reader.execute("DELETE FROM django_session")
        reader.commit()
        restore(path, database, media)
        assert reader.execute("SELECT count(*) FROM django_session").fetchone() == (2,)


@pytest.mark.parametrize("member", ["database", "media/original_images/kuva ä.png"])
def test_damaged_backup_changes_nothing(
    database: SQLiteDatabase, media: FileSystemStorage, folder: Path, member: str
) -> None:
    path = make_backup(database, media, folder).path
    with zipfile.ZipFile(path) as archive:
        start = archive.getinfo(member).header_offset
    content = bytearray(path.read_bytes())
    content[start + 5000] ^= 0xFF
    path.write_bytes(content)
    write(database.path, "DELETE FROM django_session WHERE session_key = 'one'")
    media.delete("documents/plan.pdf")
    media.save("documents/plan.pdf", ContentFile(b"a later plan"))
    with pytest.raises(CannotRestore, match="damaged"):
        restore(path, database, media)
    assert sessions(database.path) == {"two"}
    assert media.open("documents/plan.pdf").read() == b"a later plan"


def test_other_files_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no ZIP")
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("a.txt", "b")
    with pytest.raises(CannotRestore, match="no backup of a hub"):
        manifest_of(tmp_path / "notes.txt")
    with pytest.raises(CannotRestore, match="no manifest"):
        manifest_of(tmp_path / "other.zip")
    with pytest.raises(CannotRestore, match="There is no file"):
        manifest_of(tmp_path / "missing.zip")


def test_unfit_backups_are_refused_in_words(database: SQLiteDatabase, media: FileSystemStorage, folder: Path) -> None:
    fit = manifest_of(make_backup(database, media, folder).path)
    refuse_unfit(fit, database, upgrade=False)
    newer = replace(fit, migrations=[*fit.migrations, "pages.9999_tomorrow"])
    with pytest.raises(CannotRestore, match="Upgrade the hub, then restore"):
        refuse_unfit(newer, database, upgrade=True)
    older = replace(fit, migrations=[name for name in fit.migrations if not name.startswith("events.")])
    with pytest.raises(CannotRestore, match="Add --upgrade"):
        refuse_unfit(older, database, upgrade=False)
    refuse_unfit(older, database, upgrade=True)
    with pytest.raises(CannotRestore, match="Set DATABASE_URL"):
        refuse_unfit(replace(fit, vendor="postgresql"), database, upgrade=False)


def test_what_differs_here_is_told(database: SQLiteDatabase, media: FileSystemStorage, folder: Path, settings) -> None:
    manifest = manifest_of(make_backup(database, media, folder).path)
    assert differences(manifest) == []
    settings.TIME_ZONE, settings.SECRET_KEY = "Europe/Oslo", "another"
    told = " ".join(differences(manifest))
    assert "TIME_ZONE was Europe/Helsinki and is Europe/Oslo here." in told
    assert "SECRET_KEY is another one" in told


@pytest.fixture
def commands(database: SQLiteDatabase, media: FileSystemStorage, folder: Path, settings, monkeypatch) -> Path:
    """The two commands, at work on the hub of this test."""
    settings.BACKUP_DIR = folder
    for module in (backup_command, restore_command):
        monkeypatch.setattr(module, "database_in_use", lambda: database)
        monkeypatch.setattr(module, "default_storage", media)
    monkeypatch.setattr(restore_command.connections, "close_all", lambda: None)  # the test's own
    return database.path


def test_commands_back_up_and_restore(commands: Path, folder: Path) -> None:
    said = StringIO()
    call_command("backup", stdout=said)
    assert "2 uploaded files" in said.getvalue()
    assert "Restored on trial and compared" in said.getvalue()
    (path,) = folder.iterdir()
    path = path.rename(folder / "of-yesterday.zip")
    write(commands, "DELETE FROM django_session")
    said = StringIO()
    call_command("restore", str(path), "--yes", stdout=said)
    assert sessions(commands) == {"one", "two"}
    assert "What was there until now is kept in" in said.getvalue()
    assert len(list(folder.iterdir())) == 2


def test_restore_asks_first(commands: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    call_command("backup", "--no-trial", stdout=StringIO())
    (path,) = folder.iterdir()
    write(commands, "DELETE FROM django_session")
    monkeypatch.setattr("builtins.input", lambda: "no")
    with pytest.raises(CommandError, match="Nothing was changed"):
        call_command("restore", str(path), stdout=StringIO())
    assert sessions(commands) == set()
