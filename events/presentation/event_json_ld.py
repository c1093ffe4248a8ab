"""An event as schema.org names its facts: https://schema.org/Event, https://schema.org/EducationEvent."""

from typing import TYPE_CHECKING

from django.http import HttpRequest

from pages.linked_data import Facts, full_address, place, postal_address
from pages.presentation.json_ld import known_facts
from search.models.language import language_tag

from ..models.event_kinds import EventKind
from ..states import State, StateName

if TYPE_CHECKING:
    from ..models import EventPage, Occurrence

_STATUS = {StateName.CANCELLED: "EventCancelled", StateName.POSTPONED: "EventPostponed"}
_ATTENDANCE = {
    (True, False): "OfflineEventAttendanceMode",
    (False, True): "OnlineEventAttendanceMode",
    (True, True): "MixedEventAttendanceMode",
}


def event_json_ld(event: "EventPage", request: HttpRequest | None, state: State, organiser: Facts) -> Facts:
    """The event's facts. Nobody's mail address is among them, and no offer: who pays is told in words on the page."""
    rows = event.occurrence_list
    times = [_times(row) for row in rows]
    attendance = _ATTENDANCE.get((event.is_on_site, event.is_online))
    return {
        "@type": "EducationEvent" if event.kind == EventKind.TRAINING else "Event",
        "@id": event.translation_key.urn,
        "name": event.title,
        "description": event.summary,
        "url": full_address(request, event.get_url(request) or ""),
        "inLanguage": [language_tag(code) for code in event.languages],
        "startDate": times[0]["startDate"] if times else None,
        "endDate": max((each.get("endDate", each["startDate"]) for each in times), default=None),
        "subEvent": [{"@type": "Event", "name": event.title, **each} for each in times] if len(times) > 1 else [],
        "eventStatus": f"https://schema.org/{_STATUS.get(state.name, 'EventScheduled')}",
        "eventAttendanceMode": f"https://schema.org/{attendance}" if attendance else None,
        "location": _locations(event),
        "organizer": organiser,
        "maximumAttendeeCapacity": event.seats,
        "remainingAttendeeCapacity": event.seats_left,
        "typicalAgeRange": f"{event.minimum_age}-" if event.minimum_age else None,
    }


def _times(row: "Occurrence") -> dict[str, str]:
    """Start and end in ISO 8601: days where it lasts whole days, else moments with their distance to UTC."""
    start, end = row.calendar_times
    return known_facts({"startDate": start, "endDate": end})


def _locations(event: "EventPage") -> list[Facts]:
    address = postal_address(street=event.address, town=event.town, country=event.country)
    at_place = place(event.place or event.town, address=address) if event.is_on_site else {}
    online = {"@type": "VirtualLocation", **known_facts({"url": event.online_link})} if event.is_online else {}
    return [each for each in (at_place, online) if each]
