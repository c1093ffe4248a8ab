"""Kept answers in Redis, so that what one process rendered serves all processes and hosts."""

import zlib
from functools import cached_property, lru_cache
from hashlib import blake2b
from pathlib import Path

from django.conf import settings
from redis import Redis
from redis.exceptions import RedisError

from ..away import Away
from .entry import Entry
from .question import Question

_TIMEOUT = 0.5  # seconds
_SHOWN_SETTINGS = (
    "WAGTAIL_SITE_NAME",
    "WAGTAILADMIN_BASE_URL",
    "LANGUAGES",
    "TIME_ZONE",
    "MEDIA_URL",
    "STORAGES",
    "STATIC_URL",
    "KEPT_DAYS",
    "SERVER_LOG_DAYS",
    "VIEW_COUNTS",
    "SEARCH_RECORDS_UNANSWERED",
)
_SHOWN_FILES = {".py", ".html", ".txt", ".mo", ".json", ".css", ".js"}
_FOLDERS = ("network_site", "events", "projects", "pages", "search", "templates", "locale")


class SharedMemory:
    """Answers in the Redis at ``url``. Without it, or while it is away, nothing is found and nothing kept."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.away = Away("Redis", "pages are kept by each process for itself")

    @cached_property
    def _redis(self) -> Redis:
        return Redis.from_url(self.url, socket_timeout=_TIMEOUT, socket_connect_timeout=_TIMEOUT)

    def find(self, question: Question, version: int, now: float) -> Entry | None:
        if not self.url or self.away:
            return None
        try:
            data = self._redis.get(self._key(question, version))
        except (RedisError, OSError) as error:
            self.away.note_failure(error)
            return None
        self.away.note_success()
        try:
            entry = Entry.from_bytes(data) if data else None
        except (ValueError, zlib.error):
            return None
        return entry if entry and entry.version == version and now < entry.until else None

    def keep(self, question: Question, entry: Entry, now: float) -> None:
        seconds = int(entry.until - now)
        if not self.url or self.away or seconds < 1:
            return
        try:
            self._redis.set(self._key(question, entry.version), entry.to_bytes(), ex=seconds)
        except (RedisError, OSError) as error:
            self.away.note_failure(error)

    def _key(self, question: Question, version: int) -> str:
        digest = blake2b("\0".join(question.key).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
        return f"hub:page:{appearance()}:{version}:{digest}"


@lru_cache(maxsize=1)
def appearance() -> str:
    """Changes with code, templates, texts and settings: during an upgrade old and new processes share nothing."""
    digest = blake2b(digest_size=8)
    for folder in _FOLDERS:
        for path in sorted((Path(settings.BASE_DIR) / folder).rglob("*")):
            if path.suffix in _SHOWN_FILES and path.is_file():
                digest.update(str(path.relative_to(settings.BASE_DIR)).encode())
                digest.update(path.read_bytes())
    for name in _SHOWN_SETTINGS:
        digest.update(repr(getattr(settings, name)).encode())
    return digest.hexdigest()
