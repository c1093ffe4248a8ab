"""One month of the calendar for one reader, with the reader's filters."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property

from django.utils import timezone
from django.utils.text import capfirst

from pages.cards import state_label
from pages.formatting import format_date, format_time
from pages.formatting.locales import reading_locale
from search.listing.filters import Chip, FilterGroup
from search.listing.listing import Listing
from search.models import SearchDocument
from search.models.language import language_tag

from .month import Day, Month, MonthEntry

#: A day shows so many pages; the list of the day holds the others.
MOST_ON_A_DAY = 3
#: More pages than this are not read for one month.
MOST_IN_A_MONTH = 1_000
_SHOWN = ("title", "title_key", "kind", "path", "language", "starts_on", "ends_on", "card", "is_example")


@dataclass(frozen=True, slots=True)
class MonthLink:
    """Another month: its name and its address."""

    name: str
    url: str


class MonthView:
    """The month that a list was asked for. ``listing`` holds the numbers of its pages, all on one page."""

    def __init__(self, listing: Listing) -> None:
        self.listing = listing
        self.choices = listing.choices
        self.month = Month.parse(listing.choices.month)

    @property
    def title(self) -> str:
        """``May 2027``."""
        return capfirst(format_date(str(self.month)))

    @property
    def value(self) -> str:
        """The month as it stands in an address: ``2027-05``."""
        return str(self.month)

    @cached_property
    def weekdays(self) -> list[tuple[str, str]]:
        """The days of the week from Monday on: short and in full."""
        names = reading_locale().days["stand-alone"]
        return [(names["abbreviated"][number], names["wide"][number]) for number in range(7)]

    @cached_property
    def weeks(self) -> list[list[Day | None]]:
        days = self._days
        return [[days[day] if day else None for day in week] for week in self.month.weeks()]

    @property
    def previous(self) -> "MonthLink":
        return self._link(self.month.previous)

    @property
    def next(self) -> "MonthLink":
        return self._link(self.month.next)

    @property
    def this_month_url(self) -> str:
        """The month of today; empty where it is this one."""
        today = timezone.localdate()
        month = Month(today.year, today.month)
        return "" if month == self.month else self.choices.in_month(str(month)).query_string()

    @property
    def list_url(self) -> str:
        """The same choices as a list of what is to come."""
        return self.choices.on_any_day().query_string()

    @property
    def clear_url(self) -> str:
        """The month without filters."""
        return self.choices.without_filters().in_month(str(self.month)).query_string()

    @property
    def chips(self) -> list[Chip]:
        """The filters in use; the month itself is none here."""
        return [chip for chip in self.listing.chips if chip.group != "month"]

    @property
    def groups(self) -> list[FilterGroup]:
        """The filters to choose from."""
        return [group for group in self.listing.groups if group.name != "month"]

    @property
    def total(self) -> int:
        return self.listing.total

    def _link(self, month: Month) -> "MonthLink":
        return MonthLink(capfirst(format_date(str(month))), self.choices.in_month(str(month)).query_string())

    @cached_property
    def _days(self) -> dict[date, Day]:
        today = timezone.localdate()
        days = {day: Day(day, day == today) for week in self.month.weeks() for day in week if day}
        on: dict[date, list[tuple[time, SearchDocument]]] = {day: [] for day in days}
        for document in SearchDocument.objects.filter(pk__in=self.listing.answer.page_ids).only(*_SHOWN):
            for day, clock in _days_of(document, min(days), max(days)):
                on[day].append((clock, document))
        for day, found in on.items():
            found.sort(key=lambda pair: (pair[0], pair[1].title_key))
            first = found[:MOST_ON_A_DAY]
            days[day].entries = [_entry(document, clock, self.listing.language) for clock, document in first]
            days[day].total = len(found)
            days[day].url = self.choices.on_day(day).query_string()
        return days


def _days_of(document: SearchDocument, first: date, last: date) -> Iterator[tuple[date, time]]:
    """The days between first and last on which the page is on, each once, with the time it begins on that day.

    Midnight stands for the whole day. Days are those of the event's own time zone, in which its times are stored.
    """
    seen = set()
    spans = [_span(*times) for times in document.card.get("times") or ()]
    for begins, ends, clock in spans or [(document.starts_on, document.ends_on or document.starts_on, time.min)]:
        for number in range((min(ends, last) - max(begins, first)).days + 1):
            day = max(begins, first) + timedelta(days=number)
            if day not in seen:
                seen.add(day)
                yield day, clock if day == begins else time.min


def _span(start: str, end: str | None) -> tuple[date, date, time]:
    """First day, last day and the time of beginning of one occurrence, from the texts a search document stores."""
    begins = datetime.fromisoformat(start)
    ends = datetime.fromisoformat(end) if end else begins
    return begins.date(), ends.date(), begins.time()


def _entry(document: SearchDocument, clock: time, reader: str) -> MonthEntry:
    return MonthEntry(
        title=document.title,
        url=document.url_for(reader),
        kind=document.kind,
        kind_label=document.get_kind_display(),
        time=format_time(clock) if clock != time.min else "",
        language="" if document.language == reader else language_tag(document.language),
        state=state_label(document),
        is_example=document.is_example,
    )
