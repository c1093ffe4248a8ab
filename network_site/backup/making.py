"""Makes a backup, and tries it out."""

import os
import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from django.core.files.storage import Storage

from ..media_bucket.problems import BucketFailed
from .archive import Writing, reading, writing
from .database import Database
from .manifest import DATABASE, MEDIA, Manifest, new_manifest
from .media import names_of_files
from .problems import BackupFailed, CannotRestore

PREFIX = "hub-"
#: What is added to the name of a backup that could not be restored on trial. The next one that fails takes its place.
FAILED = ".failed"


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was written and read again; ``lost`` files that were deleted while it was made."""

    path: Path
    manifest: Manifest
    lost: list[str]


def make_backup(database: Database, media: Storage | None, folder: Path) -> Made:
    """Copies the database first and the uploads after it: what the copied rows name was there already.

    Without ``media`` no uploads are in it. The copy is readable by its owner only: it holds accounts and everything
    unpublished. Raises BackupFailed.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{PREFIX}{datetime.now(UTC):%Y-%m-%d-%H%M%S}.zip"
        with tempfile.TemporaryDirectory(dir=folder, prefix=".backup-") as work, writing(path) as archive:
            dump = Path(work) / DATABASE
            rows = database.dump(dump)
            with dump.open("rb") as content:
                archive.add(DATABASE, content)
            lost = _add_uploads(archive, media) if media else []
            manifest = replace(new_manifest(database.vendor, database.migrations(), rows), files=archive.files)
            archive.close_with(manifest)
    except BucketFailed as error:
        raise BackupFailed(f"Not all uploads could be read: {error.strerror}.") from error
    except OSError as error:
        raise BackupFailed(f"The backup could not be written to {folder}: {os.strerror(error.errno or 0)}.") from error
    except CannotRestore as error:  # the copy of the database is damaged as soon as it is made: so is the database
        raise BackupFailed(f"{error} Restore an earlier backup.") from error
    return Made(path, manifest, lost)


def _add_uploads(archive: Writing, media: Storage) -> list[str]:
    """The names of files that were deleted meanwhile."""
    lost = []
    for name in names_of_files(media):
        try:
            with media.open(name) as content:
                archive.add(MEDIA + name, content)
        except FileNotFoundError:
            lost.append(name)
    return lost


def make_tried_backup(database: Database, media: Storage | None, folder: Path, *, trial: bool = True) -> Made:
    """A backup that was restored on trial; one that fails it is no backup any more: ``hub-….zip.failed``.

    Raises BackupFailed, or CannotRestore where the trial failed.
    """
    made = make_backup(database, media, folder)
    if trial:
        try:
            try_backup(made.path, database)
        except CannotRestore:
            made.path.rename(made.path.with_name(f"{made.path.name}{FAILED}"))
            raise
    return made


def try_backup(path: Path, database: Database) -> Manifest:
    """Restores a backup beside the hub, counts, compares, and takes it away again. Raises CannotRestore.

    Every file is read and compared with what was written; of the database every row is counted.
    """
    with reading(path) as backup, tempfile.TemporaryDirectory(dir=path.parent, prefix=".trial-") as work:
        manifest = backup.manifest
        for name in manifest.files:
            with (Path(work) / "file").open("wb") as target:
                backup.extract(name, target)
            if name == DATABASE:
                (Path(work) / "file").rename(Path(work) / DATABASE)
        with database.trial(Path(work) / DATABASE) as trial:
            found = trial.check()
        if found != manifest.rows:
            differing = sorted(
                name for name in found.keys() | manifest.rows if found.get(name) != manifest.rows.get(name)
            )
            raise CannotRestore(f"The backup holds other rows than were copied: {', '.join(differing)}.")
        return manifest
