"""Taking away the files that the web server gives out, before a change to content is committed (``files.py``)."""

import shutil
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from django.conf import settings
from django.db.backends.base.base import BaseDatabaseWrapper

#: The folder by which the web server finds what may be shown.
LIVE = "live"
#: The lock on PostgreSQL: changes share it, bringing files back wants it for itself. Any number will do.
LOCK = 7_250_025


def take_away(connection: BaseDatabaseWrapper) -> None:
    """Let the web server find no file, until the running transaction has ended and a page is written anew.

    Raises OSError where the folder cannot be changed: then the content must not change, either.
    """
    if not settings.PAGE_CACHE_FILES:
        return
    if connection.vendor == "postgresql":
        with connection.wrap_database_errors, connection.connection.cursor() as cursor:
            cursor.execute(f"SELECT pg_advisory_xact_lock_shared({LOCK})")
    folder = Path(settings.PAGE_CACHE_FILES)
    gone = folder / f"gone-{token_hex(8)}"
    with suppress(FileNotFoundError):
        (folder / LIVE).rename(gone)
        shutil.rmtree(gone, ignore_errors=True)
