"""How long one can still apply, in words. Days are counted on the organiser's calendar, not on the reader's."""

from dataclasses import dataclass
from datetime import date, datetime
from datetime import time as time_of_day
from typing import Literal

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .dates import format_date
from .times import format_moment_time, zone_or_default

#: What is open until then is open the whole day.
LAST_MINUTE = time_of_day(23, 59)
#: From this many days on, a deadline is marked as near.
SOON_DAYS = 7

State = Literal["later", "open", "soon", "closed"]


@dataclass(frozen=True, slots=True)
class Deadline:
    """Where an application window stands. ``day`` and ``time`` are those of its end, or of its start while "later".

    ``is_within_day`` tells that it ends before the day does: then the day alone would promise too much.
    """

    state: State
    headline: str
    day: date
    moment: datetime
    time: str
    is_within_day: bool = False

    @property
    def is_open(self) -> bool:
        return self.state in ("open", "soon")


def deadline_of(
    closes_at: datetime, opens_at: datetime | None = None, zone: str | None = None, now: datetime | None = None
) -> Deadline:
    """The state of a window that closes at an aware moment, read on the clock of ``zone``."""
    now = now or timezone.now()
    clock = zone_or_default(zone)
    if opens_at and now < opens_at:
        opening = opens_at.astimezone(clock)
        headline = _("Opens on %(date)s") % {"date": format_date(opening.date())}
        return Deadline("later", headline, opening.date(), opens_at, format_moment_time(opens_at, zone))
    closing = closes_at.astimezone(clock)
    time = format_moment_time(closes_at, zone)
    if now >= closes_at:
        return Deadline("closed", _("Closed"), closing.date(), closes_at, time)
    days = (closing.date() - now.astimezone(clock).date()).days
    headline = (
        _("Closes today") if days == 0 else ngettext("%(days)s day left", "%(days)s days left", days) % {"days": days}
    )
    return Deadline(
        "soon" if days <= SOON_DAYS else "open",
        headline,
        closing.date(),
        closes_at,
        time,
        is_within_day=closing.time() < LAST_MINUTE,
    )
