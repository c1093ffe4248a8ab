"""A list as a calendar to subscribe to (iCalendar: RFC 5545; names, colours and refreshing: RFC 7986)."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from ..facet_labels import labels_of
from .entries import Entry

if TYPE_CHECKING:  # loaded by whoever asks for a calendar: it makes every start longer and every process larger
    from icalendar import Event

CONTENT_TYPE = "text/calendar; charset=utf-8"
#: How often programs shall look for changes.
REFRESH = timedelta(hours=6)

#: Of a page that was made without ever being published.
_NEVER_CHANGED = datetime(2000, 1, 1, tzinfo=UTC)
_STATUS = {"cancelled": "CANCELLED", "postponed": "TENTATIVE"}

#: First and last day, or first and last moment (None where the end is not known).
Times = tuple[date | datetime, date | datetime | None]


def calendar(title: str, language: str, feed_url: str, entries: Iterable[Entry], versions: Mapping[int, int]) -> bytes:
    """The calendar in UTF-8. ``versions`` holds a number by page id that grows whenever the page is published anew.

    Nobody's mail address stands in it: an organiser (RFC 5545, section 3.8.4.3) is left out.
    """
    from icalendar import Calendar

    result = Calendar()
    result.add("prodid", "-//Community Recovery Network//Hub//EN")
    result.add("version", "2.0")
    result.add("calscale", "GREGORIAN")
    for name in ("name", "x-wr-calname"):
        result.add(name, title)
    result.add("source", feed_url, parameters={"VALUE": "URI"})
    result.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    for entry in entries:
        for event in _events(entry, language, versions.get(entry.document.pk, 0)):
            result.add_component(event)
    return result.to_ical()


def _events(entry: Entry, language: str, version: int) -> Iterator["Event"]:
    """One event for each time; where no day is known yet, the last day to apply."""
    document = entry.document
    key = document.translation_key
    times = _times(entry)
    for number, (start, end) in enumerate(times):
        # RFC 7986, section 5.3, asks for identifiers that are UUIDs; the first time has that of the page.
        uid = key if number == 0 else uuid5(key, start.isoformat())
        yield _event(entry, uid, _summary(entry), (start, end), language, version)
    if not times and document.takes_applications and document.closes_at:
        summary = _("Last day to apply: %(title)s") % {"title": entry.title}
        last_half_hour = (document.closes_at - timedelta(minutes=30), document.closes_at)
        yield _event(entry, uuid5(key, "deadline"), summary, last_half_hour, language, version)


def _event(entry: Entry, uid: UUID, summary: str, times: Times, language: str, version: int) -> "Event":
    document = entry.document
    start, end = times
    changed = document.last_published_at or document.first_published_at or _NEVER_CHANGED
    from icalendar import Event

    event = Event()
    event.add("uid", str(uid))
    event.add("dtstamp", changed.astimezone(UTC))
    event.add("last-modified", changed.astimezone(UTC))
    event.add("sequence", version)
    event.add("summary", summary, parameters={"LANGUAGE": entry.language})
    event.add("dtstart", start)
    if end is not None:
        event.add("dtend", end)
    event.add("status", _STATUS.get(document.card.get("status", ""), "CONFIRMED"))
    event.add("categories", entry.categories)
    event.add("url", entry.url)
    event.add("description", render_to_string("search/calendar_entry.txt", {"entry": entry}).strip())
    if place := _place(document.card, document.is_online, language):
        event.add("location", place)
    if not isinstance(start, datetime):
        event.add("transp", "TRANSPARENT")  # whole days do not make anybody busy
    return event


def _summary(entry: Entry) -> str:
    match entry.document.card.get("status"):
        case "cancelled":
            return _("Cancelled: %(title)s") % {"title": entry.title}
        case "postponed":
            return _("Postponed: %(title)s") % {"title": entry.title}
        case "full":
            return _("Full: %(title)s") % {"title": entry.title}
    return entry.title


def _times(entry: Entry) -> list[Times]:
    """Every time at which it happens; the first and last day where the page names no single times."""
    if listed := entry.document.card.get("times"):
        return [_time(start, end) for start, end in listed]
    first, last = entry.document.starts_on, entry.document.ends_on
    return [(first, (last or first) + timedelta(days=1))] if first else []


def _time(start: str, end: str | None) -> Times:
    """Days end before the next one begins (RFC 5545, section 3.6.1); moments are told in UTC."""
    if "T" not in start:
        return date.fromisoformat(start), date.fromisoformat(end or start) + timedelta(days=1)
    moments = (datetime.fromisoformat(start), datetime.fromisoformat(end) if end else None)
    return moments[0].astimezone(UTC), moments[1].astimezone(UTC) if moments[1] else None


def _place(facts: dict, is_online: bool, language: str) -> str:
    country = facts.get("country") or ""
    name = labels_of("country", [country], language).get(country, country)
    parts = [facts.get("place") or "", facts.get("town") or "", name, _("online") if is_online else ""]
    return ", ".join(part for part in parts if part)
