"""Slowing down whoever tries passwords or links."""

from dataclasses import dataclass

from django.core.cache import cache


@dataclass(frozen=True)
class Throttle:
    """At most ``limit`` tries in ``seconds`` for each key. Processes share the count where they share a cache."""

    name: str
    limit: int
    seconds: int

    def is_exhausted(self, key: str) -> bool:
        """Counts one try and says whether it is one too many."""
        place = f"throttle:{self.name}:{key}"
        cache.add(place, 0, self.seconds)
        try:
            return cache.incr(place) > self.limit
        except ValueError:  # it ran out between the two lines
            return False
