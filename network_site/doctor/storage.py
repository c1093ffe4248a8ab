"""Folders: what must be writable, what must be there, and how much room is left."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from search.analysis.word_lists import missing_word_lists

from ..backup.keeping import backups_in
from ..media_bucket.problems import BucketFailed
from .finding import Finding, doubtful, fine, wrong

#: Bytes below which an upload, a backup or the database itself may fail soon.
ROOM_NEEDED = 1024**3
BACKUP_TOO_OLD = timedelta(days=2)


def look_at_folders() -> Iterator[Finding]:
    try:
        name = default_storage.save("doctor/try.txt", ContentFile(b"tried"))
        if is_open_to_all(name):
            yield wrong(
                "Uploads",
                "anybody can read the bucket: documents, drafts and pictures whose consent ended",
                "Block public access to it at the store; the hub hands out what is public.",
            )
        default_storage.delete(name)
        yield fine("Uploads", "files can be written and deleted")
    except BucketFailed as error:
        yield wrong("Uploads", f"{error.strerror}", "Start the store, or set S3_BUCKET and what belongs to it right.")
    except (OSError, SuspiciousOperation) as error:
        yield wrong("Uploads", f"no file can be written: {error}", "Let the hub's user write to its media.")
    free = shutil.disk_usage(_existing(settings.DATA_DIR)).free
    if free < ROOM_NEEDED:
        yield wrong("Disk", f"only {free // 1024**2} MB are free", "Make room: nothing can be saved on a full disk.")
    else:
        yield fine("Disk", f"{free // 1024**3} GB are free")
    if missing := missing_word_lists():
        names = ", ".join(language.code for language in missing)
        yield wrong("Search", f"word lists are missing: {names}", "manage.py build_word_lists.")
    if not (Path(settings.STATIC_ROOT) / "staticfiles.json").exists():
        yield doubtful("Styles", "styles and scripts were not collected", "manage.py collectstatic --no-input.")


def is_open_to_all(name: str) -> bool:
    """Whether a store gives a file to somebody without a key; never so for a folder."""
    ask = getattr(default_storage, "is_open_to_all", None)
    return bool(ask and ask(name))


def look_at_backups() -> Iterator[Finding]:
    made = backups_in(settings.BACKUP_DIR)
    age = timezone.now() - made[0][0] if made else None
    if age is None or age > BACKUP_TOO_OLD:
        said = "there is no backup" if age is None else f"the newest backup is {age.days} days old"
        yield wrong("Backup", said, "manage.py backup now, and manage.py run_scheduled by the clock.")
    else:
        yield fine("Backup", f"{made[0][1].name}, {len(made)} kept")
    same_disk = _existing(settings.BACKUP_DIR).stat().st_dev == _existing(settings.DATA_DIR).stat().st_dev
    if same_disk:
        yield doubtful("Backup", "backups lie on the disk of the hub", "Copy them elsewhere, or set BACKUP_DIR.")


def _existing(path: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    return path if path.exists() else _existing(path.parent)
