"""Dates of which sometimes only the month or the year is known.

Stored as ISO 8601 dates of reduced precision (``2018-04-01``, ``2014-06``, ``2023``): the text sorts by time, and its
length is the precision. A page never shows more precision than its source had.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

Precision = Literal["day", "month", "year"]

_PATTERNS = (
    re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?"),  # 2018-04-01, 2018-04, 2018
    re.compile(r"(?:(?:(?P<day>\d{1,2})[./]\s*)?(?P<month>\d{1,2})[./]\s*)?(?P<year>\d{4})"),  # 1.4.2018, 4/2018
)


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A day, a month or a year. ``month`` and ``day`` are 0 where unknown."""

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read ``2018-04-01``, ``1.4.2018``, ``2018-04``, ``4/2018`` or ``2018``; raises ValueError otherwise."""
        for pattern in _PATTERNS:
            if match := pattern.fullmatch(text.strip()):
                year, month, day = (int(match[name] or 0) for name in ("year", "month", "day"))
                date(year, month or 1, day or 1)  # raises ValueError for month 13 or 31 June
                return cls(year, month, day)
        raise ValueError(f"not a date, month or year: {text!r}")

    @property
    def precision(self) -> Precision:
        return "day" if self.day else "month" if self.month else "year"

    @property
    def first_day(self) -> date:
        """The earliest day this date can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The latest day this date can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        parts = [f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part)]
        return "-".join(parts)
