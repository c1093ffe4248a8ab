"""Kept answers in Redis, so that what one process rendered serves all processes and hosts."""

import zlib
from functools import cached_property
from hashlib import blake2b

from redis import Redis
from redis.exceptions import RedisError

from ..away import Away
from .appearance import appearance
from .entry import Entry
from .question import Question

_TIMEOUT = 0.5  # seconds


class SharedMemory:
    """Answers in the Redis at ``url``. While it is away, nothing is found and nothing kept."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.away = Away("Redis", "pages are kept by each process for itself")

    @cached_property
    def _redis(self) -> Redis:
        return Redis.from_url(self.url, socket_timeout=_TIMEOUT, socket_connect_timeout=_TIMEOUT)

    def find(self, question: Question, version: int, now: float) -> Entry | None:
        if self.away:
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
        if self.away or seconds < 1:
            return
        try:
            self._redis.set(self._key(question, entry.version), entry.to_bytes(), ex=seconds)
        except (RedisError, OSError) as error:
            self.away.note_failure(error)

    def _key(self, question: Question, version: int) -> str:
        digest = blake2b("\0".join(question.key).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
        return f"hub:page:{appearance()}:{version}:{digest}"
