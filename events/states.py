"""Where an event stands at a moment: open, closing soon, full, over. Moments are judged in the event's time zone."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from django.utils import timezone

#: A deadline this many days away or less is "soon".
SOON_DAYS = 7


class StateName(StrEnum):
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    PAST = "past"
    ONGOING = "ongoing"
    FULL = "full"
    OPENS_LATER = "opens-later"
    OPEN = "open"
    CLOSING_SOON = "closing-soon"
    CLOSED = "closed"
    UPCOMING = "upcoming"


@dataclass(frozen=True, slots=True)
class State:
    """``days_left`` counts calendar days to the deadline (0 on its last day); none where no deadline counts down."""

    name: StateName
    days_left: int | None = None

    @property
    def takes_applications(self) -> bool:
        return self.name in (StateName.OPEN, StateName.CLOSING_SOON)


class HasDates(Protocol):
    status: str
    seats_left: int | None
    takes_applications: bool
    starts_at: datetime | None
    ends_at: datetime | None
    opens_at: datetime | None
    closes_at: datetime | None
    zone: ZoneInfo

    def is_on(self, at: datetime) -> bool: ...


def state_of(event: HasDates, at: datetime | None = None) -> State:
    """The event's state at a moment (default: now). Cancelled and postponed win over dates, past over applications."""
    # Of two moments with one time zone Python compares the clocks, which is wrong in the night when they are set back.
    at = (at or timezone.now()).astimezone(UTC)
    if event.status in (StateName.CANCELLED, StateName.POSTPONED):
        return State(StateName(event.status))
    if event.ends_at and event.ends_at <= at:
        return State(StateName.PAST)
    if event.takes_applications and event.status != StateName.FULL and event.seats_left != 0:
        if event.opens_at and at < event.opens_at:
            return State(StateName.OPENS_LATER)
        if event.closes_at and at < event.closes_at:
            days = (event.closes_at.astimezone(event.zone).date() - at.astimezone(event.zone).date()).days
            return State(StateName.CLOSING_SOON if days <= SOON_DAYS else StateName.OPEN, days)
        if not event.closes_at and (not event.starts_at or at < event.starts_at):
            return State(StateName.OPEN)
    if event.is_on(at):
        return State(StateName.ONGOING)
    if event.status == StateName.FULL or event.seats_left == 0:
        return State(StateName.FULL)
    return State(StateName.CLOSED if event.takes_applications else StateName.UPCOMING)
