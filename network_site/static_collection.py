"""Collects static files only when one of them changed: hashing and compressing all of them takes many seconds."""

import hashlib
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command

from .style_sheets import PRINT_SHEETS, SHEETS


def collect_static_files() -> bool:
    """Runs collectstatic where it is needed; returns whether it was."""
    marker = settings.DATA_DIR / "static-collected-from.txt"
    fingerprint = fingerprint_of_sources()
    if marker.exists() and marker.read_text() == fingerprint:
        return False
    call_command("collectstatic", interactive=False, verbosity=0)
    marker.write_text(fingerprint)
    return True


def fingerprint_of_sources() -> str:
    """Changes with the name, size or time of any file that an app brings, and with how files are stored."""
    digest = hashlib.sha256(repr((settings.STORAGES["staticfiles"], SHEETS, PRINT_SHEETS)).encode())
    for finder in get_finders():
        for name, storage in finder.list([]):
            found = Path(storage.path(name)).stat()
            digest.update(f"{name} {found.st_size} {found.st_mtime_ns}\n".encode())
    return digest.hexdigest()
