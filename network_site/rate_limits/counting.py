"""Counts requests in the shared cache: Redis where there is one, else in each process for itself.

Nobody's address is kept. Its place is a keyed hash, whose key holds the site's secret and a random one of the hour that
is forgotten afterwards; the counts themselves go after two windows.
"""

import contextlib
import math
import secrets
import time
from dataclasses import dataclass

from django.core.cache import cache
from django.utils.crypto import salted_hmac

_HOUR = 3600
_ROUNDING = 1e-6
_hourly: dict[int, str] = {}


@dataclass(frozen=True, slots=True)
class Limit:
    """At most ``requests`` in any ``seconds`` (an hour at most), for each of those who ask.

    The window slides: what was asked in the window before counts by the part of it that is not past yet, so nobody
    gets twice the number across the end of a window.
    """

    name: str
    requests: int
    seconds: int

    def seconds_to_wait(self, who: str, now: float | None = None) -> int:
        """0 where the request may pass, which is counted then; else after how many seconds it may be tried again.

        What is refused is not counted: somebody who keeps trying gets through as soon as anybody would.
        """
        now = time.time() if now is None else now
        window, since = int(now // self.seconds), now % self.seconds
        this, last = self._place(who, window), self._place(who, window - 1)
        counts = cache.get_many([this, last])
        count, before = counts.get(this, 0), counts.get(last, 0)
        if before * (1 - since / self.seconds) + count <= self.requests - 1 + _ROUNDING:
            self._count(this)
            return 0
        return max(1, math.ceil(self._until_free(count, before) - since))

    def _until_free(self, count: int, before: int) -> float:
        """Seconds from the beginning of this window until one more request fits."""
        if count < self.requests:
            return self.seconds * (1 - (self.requests - 1 - count) / before)
        return self.seconds * (2 - (self.requests - 1) / count)

    def _count(self, place: str) -> None:
        if cache.add(place, 1, self.seconds * 2):
            return
        with contextlib.suppress(ValueError):  # the cache forgot it between the two lines
            cache.incr(place)

    def _place(self, who: str, window: int) -> str:
        salt = _secret_of(int(window * self.seconds // _HOUR))
        return f"rate:{self.name}:{window}:{salted_hmac(salt, who, algorithm='sha256').hexdigest()[:32]}"


def _secret_of(hour: int) -> str:
    """The secret of an hour, the same in all processes that share a cache; each remembers those of two hours."""
    if (known := _hourly.get(hour)) is not None:
        return known
    secret = cache.get_or_set(f"rate:secret:{hour}", lambda: secrets.token_hex(16), _HOUR * 3)
    for past in [each for each in list(_hourly) if each < hour - 1]:
        _hourly.pop(past, None)
    return _hourly.setdefault(hour, secret)


def forget_counts() -> None:
    """For tests: a process that has just begun."""
    _hourly.clear()
