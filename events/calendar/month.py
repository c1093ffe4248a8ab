"""A month as weeks of days, without any page on it yet."""

from calendar import Calendar
from dataclasses import dataclass, field
from datetime import date, timedelta

#: A week begins on Monday in every language of the hub (CLDR, supplemental week data: FI, EE, RS, NO, SE, 001).
_WEEKS = Calendar(firstweekday=0)


@dataclass(frozen=True, slots=True)
class MonthEntry:
    """One page on one day.

    ``time`` says when it begins on that day, in words; ``language`` is a BCP 47 tag, set where it is not the reader's.
    """

    title: str
    url: str
    kind: str
    kind_label: str
    time: str = ""
    language: str = ""
    state: str = ""
    is_example: bool = False


@dataclass(slots=True)
class Day:
    """One day. ``total`` counts what is on; ``entries`` are the first of it; ``url`` leads to the list of the day."""

    date: date
    is_today: bool = False
    entries: list[MonthEntry] = field(default_factory=list)
    total: int = 0
    url: str = ""

    @property
    def more(self) -> int:
        """How many are on that day beside the entries."""
        return self.total - len(self.entries)


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the Gregorian calendar."""

    year: int
    number: int

    @classmethod
    def parse(cls, text: str) -> "Month":
        """From ``2027-05``; raises ValueError for anything else."""
        first = date.fromisoformat(f"{text}-01")
        return cls(first.year, first.month)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}"

    @property
    def first_day(self) -> date:
        return date(self.year, self.number, 1)

    @property
    def previous(self) -> "Month":
        before = self.first_day - timedelta(days=1)
        return Month(before.year, before.month)

    @property
    def next(self) -> "Month":
        after = self.first_day + timedelta(days=31)
        return Month(after.year, after.month)

    def weeks(self) -> list[list[date | None]]:
        """Seven days from Monday on in each week; None where another month begins or ends the week."""
        weeks = _WEEKS.monthdatescalendar(self.year, self.number)
        return [[day if day.month == self.number else None for day in week] for week in weeks]
