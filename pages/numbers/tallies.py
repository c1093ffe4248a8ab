"""Counting, and keeping what was counted until the content changes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from django.core.cache import cache
from django.utils import timezone

from search.indexing.clock import Clock, read_clock

from .divisions import Division
from .number import NetworkNumber, Tally

#: Seconds for which anything is kept.
_KEPT_FOR = 24 * 3600
#: Counting so many pages takes up to a second; it is then not done again within so many seconds, whatever changes.
MANY_PAGES, REST = 5_000, 600


@dataclass(frozen=True, slots=True)
class _Kept:
    """A result with the state of the index that it belongs to, the moment it is from, and how many pages it took."""

    result: Any
    state: tuple[int, int]
    at: datetime
    pages: int


class Counting:
    """Counts for one answer. Every publishing moves the clock of the index, and with it everything is counted anew.

    On a large site a number may be some minutes older than the pages that are listed behind it.
    One query where nothing has changed; else one more for each number and division that is asked for.
    """

    @cached_property
    def clock(self) -> Clock:
        return read_clock()

    def tally(self, number: NetworkNumber) -> Tally:
        return self._kept(number.key, number.tally, lambda tally: tally.pages + tally.without)

    def rows(self, number: NetworkNumber, division: Division) -> list[tuple[str, Any]]:
        """Values of a division with their numbers."""
        return self._kept(
            f"{number.key}.{division.key}",
            lambda: division.rows(number.counted(), number.adder),
            lambda _rows: self.tally(number).pages,
        )

    def _kept(self, name: str, count: Callable[[], Any], pages_of: Callable[[Any], int]) -> Any:
        key, state, now = f"pages.numbers.{name}", (self.clock.number, self.clock.stamp), timezone.localtime()
        kept: _Kept | None = cache.get(key)
        if kept and kept.at.date() == now.date() and (kept.state == state or _may_rest(kept, now)):
            return kept.result
        result = count()
        # An index that never changed has no state to know it by.
        if self.clock.stamp:
            cache.set(key, _Kept(result, state, now, pages_of(result)), _KEPT_FOR)
        return result


def _may_rest(kept: _Kept, now: datetime) -> bool:
    return kept.pages >= MANY_PAGES and now - kept.at < timedelta(seconds=REST)
