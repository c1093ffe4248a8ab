"""Puts a backup in the place of what is there."""

import tempfile
from pathlib import Path

from django.core.cache import cache
from django.core.exceptions import SuspiciousFileOperation
from django.core.files.base import File
from django.core.files.storage import Storage
from django.db import DEFAULT_DB_ALIAS, connections

from ..page_cache.version import raise_version
from .archive import Reading, reading
from .database import Database
from .manifest import DATABASE, MEDIA, Manifest, fingerprint_of_key, known_migrations, settings_of_content
from .problems import CannotRestore


def manifest_of(path: Path) -> Manifest:
    with reading(path) as backup:
        return backup.manifest


def is_older(manifest: Manifest) -> bool:
    """Whether this hub has migrations that the backup has not seen."""
    return bool(known_migrations() - set(manifest.migrations))


def refuse_unfit(manifest: Manifest, database: Database, *, upgrade: bool) -> None:
    """Raises CannotRestore, in words that say what to do, unless the backup fits this hub."""
    if manifest.vendor != database.vendor:
        raise CannotRestore(
            f"This backup is of a {manifest.vendor} database, this hub runs on {database.vendor}. "
            "Set DATABASE_URL to a database of that kind, then restore."
        )
    if newer := sorted(set(manifest.migrations) - known_migrations()):
        raise CannotRestore(
            f"This backup was made by a newer version of the hub ({newer[-1]} is unknown here). "
            "Upgrade the hub, then restore."
        )
    if is_older(manifest) and not upgrade:
        raise CannotRestore(
            f"This backup was made by an older version of the hub ({manifest.made_at}). "
            "Add --upgrade to restore it and bring it up to date."
        )


def forget_what_was_there() -> None:
    """After everything in the database was replaced: no page that is kept anywhere shows what was there before."""
    cache.clear()
    raise_version(connections[DEFAULT_DB_ALIAS])


def differences(manifest: Manifest) -> list[str]:
    """What is otherwise here than where the backup was made: no reason to refuse, but to be told."""
    here = settings_of_content()
    told = [
        f"{name} was {manifest.settings[name]} and is {here[name]} here."
        for name in here
        if name in manifest.settings and manifest.settings[name] != here[name]
    ]
    if manifest.key != fingerprint_of_key():
        told.append("SECRET_KEY is another one: everybody logs in anew, and open invitations end.")
    return told


def restore(path: Path, database: Database, media: Storage) -> Manifest:
    """Puts back the uploads, then the database. Raises CannotRestore.

    The whole backup is read first: where it is damaged, nothing was changed. Where an upload cannot be written, the
    database is as it was. Uploads that the backup does not know stay: nothing in the restored database leads to them.
    """
    with reading(path) as backup, tempfile.TemporaryDirectory(prefix="hub-restore-") as work:
        backup.check()
        dump = Path(work) / DATABASE
        with dump.open("wb") as target:
            backup.extract(DATABASE, target)
        for name in backup.manifest.files:
            if name.startswith(MEDIA):
                _put_back(backup, name, media)
        database.load(dump)
        if database.check() != backup.manifest.rows:
            raise CannotRestore("The database was restored, but not all of its rows. Restore another backup.")
        return backup.manifest


def _put_back(backup: Reading, name: str, media: Storage) -> None:
    with tempfile.TemporaryFile() as content:
        backup.extract(name, content)
        content.seek(0)
        wanted = name.removeprefix(MEDIA)
        try:
            if media.exists(wanted):
                media.delete(wanted)
            saved = media.save(wanted, File(content))
        except SuspiciousFileOperation as error:
            raise CannotRestore(f"{wanted} in this backup is no name of an uploaded file.") from error
        except OSError as error:
            raise CannotRestore(f"The uploaded file {wanted} could not be put back: {error}.") from error
        if saved != wanted:
            raise CannotRestore(f"The uploaded file {wanted} could not be put back under its name.")
