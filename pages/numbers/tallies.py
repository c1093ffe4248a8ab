"""Counting, and keeping what was counted until the content changes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django.core.cache import cache
from django.utils import timezone

from search.indexing.clock import Clock, read_clock

from .divisions import Division
from .number import NetworkNumber, Tally

#: Seconds for which anything is kept.
_KEPT_FOR = 24 * 3600


@dataclass(frozen=True, slots=True)
class _Kept:
    """A result with the state of the index and the day that it belongs to."""

    result: Any
    state: tuple[int, int]
    day: date


class Counting:
    """Counts for one answer. Every publishing moves the clock of the index, and with it everything is counted anew.

    One query where nothing has changed; else one more for each number and division that is asked for.
    """

    @cached_property
    def clock(self) -> Clock:
        return read_clock()

    def tally(self, number: NetworkNumber) -> Tally:
        return self._kept(number.key, number.tally)

    def rows(self, number: NetworkNumber, division: Division) -> list[tuple[str, Any]]:
        """Values of a division with their numbers."""
        return self._kept(f"{number.key}.{division.key}", lambda: division.rows(number.counted(), number.adder))

    def _kept(self, name: str, count: Callable[[], Any]) -> Any:
        key, state, today = f"pages.numbers.{name}", (self.clock.number, self.clock.stamp), timezone.localdate()
        kept: _Kept | None = cache.get(key)
        if kept and (kept.state, kept.day) == (state, today):
            return kept.result
        result = count()
        # An index that never changed has no state to know it by.
        if self.clock.stamp:
            cache.set(key, _Kept(result, state, today), _KEPT_FOR)
        return result
