"""Uploaded files, wherever they are kept: a folder, or a store of objects elsewhere."""

from collections.abc import Iterator

from django.conf import settings
from django.core.files.storage import Storage


def unless_left_out(storage: Storage) -> Storage | None:
    """None where the store keeps versions of its own and backups leave it out (``BACKUP_MEDIA=0``)."""
    return storage if settings.BACKUP_MEDIA else None


def names_of_files(storage: Storage, folder: str = "") -> Iterator[str]:
    """Every file, by its name below the storage, in the order of the names."""
    try:
        folders, files = storage.listdir(folder)
    except FileNotFoundError:
        return  # nothing was uploaded yet
    prefix = f"{folder}/" if folder else ""
    yield from (f"{prefix}{name}" for name in sorted(files))
    for name in sorted(folders):
        yield from names_of_files(storage, f"{prefix}{name}")
