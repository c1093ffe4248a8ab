"""A day and a clock's time at a place as a moment, also in the nights when clocks are changed.

In autumn an hour comes twice, in spring one never comes; of the two possible readings the one is taken by which nobody
comes too late (PEP 495 calls them folds).
"""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


def earliest_moment(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The first moment at which it is that time there; for what begins."""
    return min(_readings(day, clock, zone)).astimezone(zone)


def latest_moment(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The last moment at which it is that time there; for what ends."""
    return max(_readings(day, clock, zone)).astimezone(zone)


def _readings(day: date, clock: time, zone: ZoneInfo) -> list[datetime]:
    """In UTC: of two moments with one time zone Python would compare what the clock shows."""
    return [datetime.combine(day, clock.replace(fold=fold), zone).astimezone(UTC) for fold in (0, 1)]
