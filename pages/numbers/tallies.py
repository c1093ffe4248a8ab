"""All numbers counted, kept until the content changes."""

from dataclasses import dataclass, field
from typing import Any

from django.core.cache import cache

from search.indexing.clock import read_clock

from .number import NetworkNumber, Tally
from .registry import all_numbers

#: Every publishing changes the index, whose clock is part of the key: nothing has to be thrown away.
_KEPT_FOR = 24 * 3600


@dataclass(frozen=True, slots=True)
class Counted:
    """A number with its divisions by key, each as values with their numbers."""

    tally: Tally
    divisions: dict[str, list[tuple[str, Any]]] = field(default_factory=dict)


def count_all() -> dict[str, Counted]:
    """What there is to tell, by key: numbers without a value are left out.

    One query while the content stays as it is; after a change one for each number and division.
    """
    clock = read_clock()
    key = f"pages.numbers.{clock.number}.{clock.stamp}"
    found = cache.get(key) if clock.stamp else None
    if found is None:
        found = {number.key: counted for number in all_numbers() if (counted := _count(number))}
        if clock.stamp:
            cache.set(key, found, _KEPT_FOR)
    return found


def _count(number: NetworkNumber) -> Counted | None:
    tally = number.tally()
    if tally.number is None:
        return None
    pages = number.counted()
    return Counted(tally, {each.key: each.rows(pages, number.adder) for each in number.divisions})
