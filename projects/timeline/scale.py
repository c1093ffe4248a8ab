"""Days as places along a line: whole years from left to right, in percent, so that no width is too small."""

from dataclasses import dataclass
from datetime import date

#: The years stand between these; what is drawn at the very first or last day needs a little room beside it.
FIRST, LAST = 2.0, 98.0
#: So many years at most are written below the line: more would touch each other on a phone.
MOST_YEARS = 6


@dataclass(frozen=True, slots=True)
class Scale:
    """The years from ``first`` to ``last``, both whole."""

    first: int
    last: int

    @classmethod
    def of(cls, days: list[date]) -> "Scale":
        return cls(min(days).year, max(days).year)

    def place(self, day: date) -> float:
        """The place of the beginning of a day, in percent of the width."""
        return self._place(day.toordinal())

    def end(self, day: date) -> float:
        """The place of the end of a day; the last day of the calendar has one too."""
        return self._place(day.toordinal() + 1)

    def _place(self, ordinal: int) -> float:
        begin = date(self.first, 1, 1).toordinal()
        whole = date(self.last, 12, 31).toordinal() + 1 - begin
        return FIRST + (LAST - FIRST) * (ordinal - begin) / whole

    def holds(self, day: date) -> bool:
        return self.first <= day.year <= self.last

    @property
    def years(self) -> list[tuple[int, float]]:
        """The years that are written, each with the place where it begins."""
        step = -(-(self.last - self.first + 1) // MOST_YEARS)
        return [(year, self.place(date(year, 1, 1))) for year in range(self.first, self.last + 1, step)]
