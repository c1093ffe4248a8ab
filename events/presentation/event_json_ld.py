"""An event as schema.org names its facts: https://schema.org/Event, https://schema.org/EducationEvent."""

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest

from pages.presentation.json_ld import known_facts

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


def event_json_ld(event: "EventPage", request: HttpRequest | None, state: State) -> dict[str, Any]:
    """The event's facts; nobody's mail address is among them."""
    rows = event.occurrence_list
    times = [_times(row) for row in rows]
    attendance = _ATTENDANCE.get((event.is_on_site, event.is_online))
    return {
        "@type": "EducationEvent" if event.kind == EventKind.TRAINING else "Event",
        "@id": event.translation_key.urn,
        "name": event.title,
        "description": event.summary,
        "url": event.get_full_url(request),
        "inLanguage": event.content_language,
        "startDate": times[0]["startDate"] if times else None,
        "endDate": max((each.get("endDate", each["startDate"]) for each in times), default=None),
        "subEvent": [{"@type": "Event", "name": event.title, **each} for each in times] if len(times) > 1 else [],
        "eventStatus": f"https://schema.org/{_STATUS.get(state.name, 'EventScheduled')}",
        "eventAttendanceMode": f"https://schema.org/{attendance}" if attendance else None,
        "location": _locations(event),
        "organizer": {
            "@type": "Organization",
            "name": event.organisation.title,
            "url": event.organisation.get_full_url(request),
        },
        "maximumAttendeeCapacity": event.seats,
        "remainingAttendeeCapacity": event.seats_left,
        "typicalAgeRange": f"{event.minimum_age}-" if event.minimum_age else None,
    }


def _times(row: "Occurrence") -> dict[str, str]:
    """Start and end in ISO 8601: days where it lasts whole days, else moments with their distance to UTC."""
    start, end = row.calendar_times
    return known_facts({"startDate": start, "endDate": end})


def _locations(event: "EventPage") -> list[dict[str, Any]]:
    found = []
    if event.is_on_site and (event.place or event.town or event.country):
        address = {
            "@type": "PostalAddress",
            "streetAddress": event.address,
            "addressLocality": event.town,
            "addressCountry": event.country,
        }
        found.append(
            {"@type": "Place", **known_facts({"name": event.place or event.town, "address": known_facts(address)})}
        )
    if event.is_online:
        found.append({"@type": "VirtualLocation", **known_facts({"url": event.online_link})})
    return found
