"""The page cache of this process: what is kept, for which version of the content, and until when."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.signals import setting_changed
from django.utils import timezone
from wagtail.models import Site

from pages.serbian.names import forget_names

from .entry import Entry
from .files import Files
from .memory import Memory
from .moments import next_boundary
from .question import Question

if TYPE_CHECKING:
    from .shared import SharedMemory

#: What leads elsewhere or nowhere is kept for so many seconds.
NOTHING_FOR = 60


class PageCache:
    """Finds and keeps answers. One of them serves all threads of a process."""

    def __init__(self) -> None:
        self.memory = Memory(settings.PAGE_CACHE_BYTES)
        self.shared = _shared_memory(settings.REDIS_URL)
        # Of a file that a web server gives out, nobody here would count the view.
        self.files = Files("" if settings.VIEW_COUNTS["on"] else settings.PAGE_CACHE_FILES)
        self._boundary: tuple[int, float, float] = (0, 0.0, 0.0)

    def find(self, question: Question, version: int) -> Entry | None:
        """The answer as it would be rendered now."""
        if self.memory.follow(version):
            forget_what_is_derived()
        now = timezone.now().timestamp()
        entry = self.memory.find(question, version, now)
        if entry is not None:
            self.files.keep_up(question, entry, now)
        return entry

    def find_elsewhere(self, question: Question, version: int) -> Entry | None:
        """What another process rendered."""
        entry = self.shared and self.shared.find(question, version, timezone.now().timestamp())
        if entry:
            self.memory.keep(question, entry)
            self.files.keep(question, entry, timezone.now().timestamp())
        return entry

    def keep(self, question: Question, entry: Entry) -> None:
        now = timezone.now().timestamp()
        self.memory.keep(question, entry)
        if self.shared:
            self.shared.keep(question, entry, now)
        self.files.keep(question, entry, now)

    def good_until(self, version: int, rendered_at: datetime, status: int) -> float:
        """Until when an answer may be shown that was begun at that moment, in seconds since 1970."""
        begun = rendered_at.timestamp()
        known_version, since, until = self._boundary
        if known_version != version or not since <= begun < until:
            until = next_boundary(rendered_at).timestamp()
            self._boundary = (version, begun, until)
        return until if status == 200 else min(until, begun + NOTHING_FOR)


def _shared_memory(url: str) -> SharedMemory | None:
    """What all processes share, where there is a Redis; only then its client is worth the memory."""
    if not url:
        return None
    from .shared import SharedMemory

    return SharedMemory(url)


def forget_what_is_derived() -> None:
    """Another process may have changed what this one remembers of the content beside its pages."""
    Site.clear_site_root_paths_cache()
    forget_names()


_cache: PageCache | None = None


def page_cache() -> PageCache:
    """The one of this process."""
    global _cache
    if _cache is None:
        _cache = PageCache()
    return _cache


def forget_pages(**_signal: object) -> None:
    """Begin anew, as a process that was just started."""
    global _cache
    _cache = None


def _settings_changed(*, setting: str, **_signal: object) -> None:
    if setting.startswith("PAGE_CACHE") or setting in ("REDIS_URL", "LANGUAGES", "TIME_ZONE", "ALLOWED_HOSTS"):
        forget_pages()


setting_changed.connect(_settings_changed, dispatch_uid="page_cache")
