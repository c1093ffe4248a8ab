"""The drawing of a project's time line: a lane for each sort of thing, a diamond for a day, a band for a span."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from .entries import Entry, Lane
from .scale import Scale

#: With fewer things than this beside the project itself, a list says more than a picture.
LEAST = 2
#: A span shorter than this is a diamond, and diamonds nearer to each other are one with a number; percent of the width.
NARROW, APART = 2.5, 4.5
#: Pixels: where the first lane begins, from one lane to the next, and below the last.
_TOP, _LANE, _BOTTOM = 24, 52, 30


@dataclass(frozen=True, slots=True)
class Diamond:
    """Something on about one day. ``is_off`` where nothing at this place took place."""

    place: float
    count: int
    is_off: bool = False

    @property
    def x(self) -> str:
        return f"{self.place:.1f}%"

    @property
    def number(self) -> str:
        return str(self.count) if self.count > 1 else ""


@dataclass(frozen=True, slots=True)
class Band:
    """Something that lasts."""

    place: float
    length: float
    is_off: bool = False

    @property
    def x(self) -> str:
        return f"{self.place:.1f}%"

    @property
    def width(self) -> str:
        return f"{self.length:.1f}%"


@dataclass(frozen=True, slots=True)
class Track:
    """A lane as it is drawn; ``top`` is in pixels."""

    lane: Lane
    top: int
    bands: list[Band]
    diamonds: list[Diamond]

    @property
    def title(self) -> str:
        return self.lane.title

    @property
    def total(self) -> int:
        return len(self.bands) + sum(diamond.count for diamond in self.diamonds)


@dataclass(frozen=True)
class TimeLine:
    """The picture and, in ``entries``, the table behind it. ``page_id`` is that of the project."""

    entries: list[Entry]
    page_id: int
    scale: Scale
    today: date

    @property
    def csv_url(self) -> str:
        return reverse("project_time_line_csv", args=[self.page_id])

    @cached_property
    def tracks(self) -> list[Track]:
        lanes = [lane for lane in Lane if any(entry.lane == lane for entry in self.entries)]
        return [self._track(lane, _TOP + number * _LANE) for number, lane in enumerate(lanes)]

    @property
    def height(self) -> int:
        return _TOP + _LANE * len({entry.lane for entry in self.entries}) + _BOTTOM

    @property
    def axis(self) -> int:
        """Where the years stand, in pixels from the top."""
        return self.height - _BOTTOM

    @property
    def years(self) -> list[tuple[int, str]]:
        return [(year, f"{place:.1f}%") for year, place in self.scale.years]

    @property
    def now(self) -> str:
        """The place of the present day; empty where it lies outside."""
        return f"{self.scale.place(self.today):.1f}%" if self.scale.holds(self.today) else ""

    @property
    def now_is_late(self) -> bool:
        """Whether the word for today has more room on the left of its line."""
        return self.scale.place(self.today) > 50

    @property
    def description(self) -> str:
        """What the drawing shows, for whoever hears it."""
        counts = ", ".join(f"{track.title} {track.total}" for track in self.tracks if track.lane != Lane.PROJECT)
        return _("From %(first)s to %(last)s: %(list)s.") % {
            "first": self.scale.first,
            "last": self.scale.last,
            "list": counts,
        }

    def _track(self, lane: Lane, top: int) -> Track:
        bands, days = [], []
        for entry in self.entries:
            if entry.lane != lane:
                continue
            first, last = self.scale.place(entry.first_day), self.scale.end(entry.last_day)
            if last - first < NARROW or lane == Lane.OUTPUTS:
                days.append(Diamond((first + last) / 2, entry.count, bool(entry.state)))
            else:
                bands.append(Band(first, last - first, bool(entry.state)))
        return Track(lane, top, bands, _apart(days))


def time_line(entries: Sequence[Entry], page_id: int) -> TimeLine | None:
    """The time line; none where a picture would say less than a list does."""
    beside = [entry for entry in entries if entry.lane != Lane.PROJECT]
    if len(beside) < LEAST or len({(entry.first_day, entry.last_day) for entry in beside}) < LEAST:
        return None
    days = [day for entry in entries for day in (entry.first_day, entry.last_day)]
    return TimeLine(list(entries), page_id, Scale.of(days), timezone.localdate())


def _apart(days: list[Diamond]) -> list[Diamond]:
    """Diamonds from left to right; those that would lie on each other are one, in their middle."""
    found: list[Diamond] = []
    for day in sorted(days, key=lambda diamond: diamond.place):
        if found and day.place - found[-1].place < APART:
            before = found.pop()
            count = before.count + day.count
            place = (before.place * before.count + day.place * day.count) / count
            day = Diamond(place, count, before.is_off and day.is_off)
        found.append(day)
    return found
