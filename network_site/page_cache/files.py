"""Kept pages as files that a web server on the same machine gives out by itself (``scripts/nginx.conf``).

``versions/<what is shown>/<scheme>/<host>/<path>/page.html.gz`` holds them. They count while ``live/<tick>`` leads
there, a tick being a hundred seconds: nginx reads it off its clock, finds nothing where there is none, and asks the
hub.

- A change to content takes ``live`` away **before it is committed**, holding the lock of those who write.
- ``live`` comes back only under the same lock, for the version that the database then holds.
- No tick leads anywhere in which a page changes by itself, and none outlives its hundred seconds, whatever happened to
  the hub.

So nginx gives out what the hub itself would. This needs one machine: nobody takes away the files of another one.
"""

import logging
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

from django.db import DEFAULT_DB_ALIAS, DatabaseError, connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from .appearance import appearance
from .entry import Entry
from .files_away import LIVE, LOCK
from .question import Question
from .version import read_version

logger = logging.getLogger(__name__)

#: Seconds of a tick; scripts/nginx.conf cuts the last two digits off its clock.
TICK = 100
_PATH = re.compile(r"(/[a-z0-9_-]{1,100}){1,20}/")
#: What scripts/nginx.conf says with every page.
_HEADERS = {
    "Content-Language",
    "Content-Security-Policy",
    "Content-Type",
    "Cross-Origin-Opener-Policy",
    "Cross-Origin-Resource-Policy",
    "Permissions-Policy",
    "Referrer-Policy",
    "Strict-Transport-Security",
    "X-Content-Type-Options",
    "X-Frame-Options",
}
_HOST = re.compile(r"[a-z0-9.-]{1,200}(:[0-9]{1,5})?")


class Files:
    """The folder of one machine; without a path nothing is written."""

    def __init__(self, folder: str) -> None:
        self.folder = Path(folder) if folder else None
        self._linked = ("", 0)

    def keep(self, question: Question, entry: Entry, now: float) -> None:
        """Write a page, and let the web server find it from now on. What fails is told to the log only."""
        if self.folder is None or not _is_plain(question, entry):
            return
        try:
            self._write(self.folder / "versions" / _name(entry), question, entry)
            self.link(entry, now)
        except OSError as error:
            logger.warning("A page was not written for the web server: %s", error)

    def keep_up(self, question: Question, entry: Entry, now: float) -> None:
        """A reader was answered from memory, so the web server found no file: it is another tick, or was taken away."""
        if self.folder is not None and self._linked != (_name(entry), int(now // TICK)):
            self.keep(question, entry, now)

    def link(self, entry: Entry, now: float) -> None:
        """Lead this tick to the files, once for each tick; not where some page changes by itself within it."""
        tick = int(now // TICK)
        if self.folder is None or self._linked == (_name(entry), tick) or entry.until < (tick + 1) * TICK:
            return
        with suppress(OSError, DatabaseError):
            self._link(self.folder, entry, tick)
            self._linked = (_name(entry), tick)

    def _write(self, folder: Path, question: Question, entry: Entry) -> None:
        scheme, host, path, *_ = question.key
        page = folder / scheme / host / path.strip("/") / "page.html.gz"
        page.parent.mkdir(parents=True, exist_ok=True)
        draft = page.with_name(token_hex(8))
        draft.write_bytes(entry.packed)
        # The web server makes its ETag of time and size: this time changes with the text, and with nothing else.
        os.utime(draft, (0, entry.time_of_file))
        draft.replace(page)

    @staticmethod
    def _link(folder: Path, entry: Entry, tick: int) -> None:
        with _nobody_changes_content() as connection:
            if connection is None or read_version(connection) != entry.version:
                return
            live = folder / LIVE
            live.mkdir(exist_ok=True)
            for other in live.iterdir():
                if other.name != str(tick):
                    other.unlink(missing_ok=True)
            with suppress(FileExistsError):
                (live / str(tick)).symlink_to(Path("..") / "versions" / _name(entry))
            for other in (folder / "versions").iterdir():
                if other.name != _name(entry):
                    shutil.rmtree(other, ignore_errors=True)


def _name(entry: Entry) -> str:
    """What the files show: a version, until a moment. Processes before and after an upgrade share none."""
    return f"{entry.version}-{int(entry.until)}-{appearance()}"


def _is_plain(question: Question, entry: Entry) -> bool:
    """Whether it is a page at an address that is a safe path, with no headers but those that every page has."""
    _scheme, host, path, query, language = question.key
    headers = dict(entry.headers)
    if query or language or entry.status != 200 or not entry.is_packed:
        return False
    if headers.get("Content-Type") != "text/html; charset=utf-8" or not headers.keys() <= _HEADERS:
        return False
    return bool(_PATH.fullmatch(path) and _HOST.fullmatch(host) and ".." not in host)


@contextmanager
def _nobody_changes_content() -> Iterator[BaseDatabaseWrapper | None]:
    """The connection while it holds the lock of those who write; None (or DatabaseError) where somebody else does."""
    connection = connections[DEFAULT_DB_ALIAS]
    if connection.vendor == "postgresql":
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [LOCK])
            yield connection if cursor.fetchone()[0] else None
        return
    connection.ensure_connection()
    usual = connection.connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.connection.execute("PRAGMA busy_timeout=0")  # a reader does not wait for an editor
    try:
        with transaction.atomic():  # takes the lock at once: see settings/databases.py
            yield connection
    finally:
        connection.connection.execute(f"PRAGMA busy_timeout={usual}")
