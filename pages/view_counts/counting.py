"""Which answers count as a view, and the sums of this process until they are stored."""

import logging
import re
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from .storing import store

logger = logging.getLogger(__name__)

#: Programs name themselves; what names nothing is one, too.
_PROGRAM = re.compile(
    r"bot|crawl|spider|slurp|scrap|fetch|monitor|preview|headless|lighthouse|archiv|validator|feed|http|curl|wget"
    r"|python|java/|go-|ruby|perl|php|axios|okhttp|libwww|facebookexternal|embedly|scan",
    re.IGNORECASE,
)
SECONDS = 60
MOST_PATHS = 1_000


@dataclass
class Counts:
    """Sums by path and day. Lost when the process is killed: at most a minute of views."""

    sums: Counter[tuple[str, date]] = field(default_factory=Counter)
    since: float = field(default_factory=time.monotonic)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, path: str) -> None:
        """One more; a process that meets more paths than a site has pages forgets the ones that come last."""
        key = (path, timezone.localdate())
        with self.lock:
            if key in self.sums or len(self.sums) < MOST_PATHS:
                self.sums[key] += 1

    def is_due(self) -> bool:
        return bool(self.sums) and (time.monotonic() - self.since >= SECONDS or len(self.sums) >= MOST_PATHS)

    def take(self) -> Counter[tuple[str, date]]:
        with self.lock:
            taken, self.sums, self.since = self.sums, Counter(), time.monotonic()
            return taken


COUNTS = Counts()


def is_view(request: HttpRequest, response: HttpResponse) -> bool:
    """A reader's successful look at something that may be a page. Nobody who is logged in counts.

    304 is a page that the browser kept and asked about. Neither address nor cookie is read, but that there is one of a
    login; the browser's name is only asked whether it is a program's.
    """
    if request.method != "GET" or response.status_code not in (200, 304):
        return False
    if response.status_code == 200 and not response.get("Content-Type", "").startswith("text/html"):
        return False
    if settings.SESSION_COOKIE_NAME in request.COOKIES:
        return False
    if "prefetch" in request.headers.get("Sec-Purpose", request.headers.get("Purpose", "")).lower():
        return False
    browser = request.headers.get("User-Agent", "")
    return bool(browser) and not _PROGRAM.search(browser)


def store_counts(**_: object) -> None:
    """Stores what is due. A database that cannot be written to just now costs the sums of a minute."""
    if not COUNTS.is_due():
        return
    sums = COUNTS.take()
    try:
        store(sums)
    except DatabaseError as error:
        logger.warning("Views were not counted: %s", error)
