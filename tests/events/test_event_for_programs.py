"""One event for a reader's calendar and for programs that read pages."""

import json
from datetime import UTC, date, datetime, time

import pytest
from django.test import Client
from icalendar import Calendar, Event

from events.models import EventKind, EventPage
from tests import factories as make
from tests.conftest import SiteTree
from tests.pages.reading import read

pytestmark = pytest.mark.django_db


def event_with(*occurrences: dict, **facts: object) -> EventPage:
    event = make.EventPageFactory(**facts)
    for each in occurrences:
        make.OccurrenceFactory(page=event, **each)
    return make.published(EventPage.objects.get(pk=event.pk))


def entries(client: Client, event: EventPage) -> list[Event]:
    link = read(client, event).find("a", type="text/calendar")
    response = client.get(link["href"])
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(response.content).walk("VEVENT")


def told(client: Client, event: EventPage) -> dict:
    return json.loads(read(client, event).find("script", type="application/ld+json").string)["mainEntity"]


def test_event_goes_into_a_calendar(client: Client, site: SiteTree) -> None:
    times = {"starts_on": date(2040, 5, 4), "start_time": time(18), "end_time": time(20)}
    event = event_with(times, {"starts_on": date(2040, 5, 11)}, title="Evenings", time_zone="Europe/Belgrade")
    first, second = entries(client, event)
    assert first["SUMMARY"] == "Evenings"
    assert first["UID"] == str(event.translation_key)
    assert first.decoded("DTSTART") == datetime(2040, 5, 4, 16, tzinfo=UTC)
    assert (second.decoded("DTSTART"), second.decoded("DTEND")) == (date(2040, 5, 11), date(2040, 5, 12))


def test_calendar_of_what_is_not_public_or_has_no_dates_is_not_found(client: Client, site: SiteTree) -> None:
    draft = make.EventPageFactory(live=False)
    hidden = event_with({"starts_on": date(2040, 5, 4)})
    make.restricted(hidden)
    project = make.published(make.ProjectPageFactory())
    for page in (draft, hidden, project):
        assert client.get(f"/en/search/page/{page.pk}.ics").status_code == 404
    assert client.get("/en/search/page/99999999999999999999.ics").status_code == 404


def test_event_without_a_day_offers_no_calendar(client: Client, site: SiteTree) -> None:
    assert read(client, event_with()).find("a", type="text/calendar", string=lambda text: "iCal" in text) is None


def test_programs_read_the_facts_of_an_event(client: Client, site: SiteTree) -> None:
    times = {"starts_on": date(2040, 5, 4), "start_time": time(18), "end_time": time(20)}
    event = event_with(
        times,
        title="Talk & tea </script>",
        town="Niš",
        country="RS",
        time_zone="Europe/Belgrade",
        seats=12,
        seats_left=0,
        minimum_age=18,
        is_online=True,
        online_link="https://meet.example.org/x",
        application_mailbox="apply@example.org",
    )
    make.published(event.organisation)
    facts = told(client, event)
    assert facts["@type"] == "Event"
    assert facts["name"] == "Talk & tea </script>"
    assert (facts["startDate"], facts["endDate"]) == ("2040-05-04T18:00:00+02:00", "2040-05-04T20:00:00+02:00")
    assert facts["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert facts["location"][0]["address"] == {
        "@type": "PostalAddress",
        "addressLocality": "Niš",
        "addressCountry": "RS",
    }
    assert facts["location"][1] == {"@type": "VirtualLocation", "url": "https://meet.example.org/x"}
    assert (facts["maximumAttendeeCapacity"], facts["remainingAttendeeCapacity"]) == (12, 0)
    assert facts["organizer"]["name"] == event.organisation.title
    assert "apply@" not in json.dumps(facts)


@pytest.mark.parametrize(
    ("changes", "name", "value"),
    [
        ({"kind": EventKind.TRAINING}, "@type", "EducationEvent"),
        ({"status": EventPage.Status.CANCELLED}, "eventStatus", "https://schema.org/EventCancelled"),
        ({"status": EventPage.Status.POSTPONED}, "eventStatus", "https://schema.org/EventPostponed"),
        ({}, "startDate", "2040-05-04"),
        ({}, "endDate", "2040-05-06"),
    ],
)
def test_kind_status_and_whole_days(client: Client, site: SiteTree, changes: dict, name: str, value: str) -> None:
    event = event_with({"starts_on": date(2040, 5, 4), "ends_on": date(2040, 5, 6)}, **changes)
    assert told(client, event)[name] == value


def test_each_time_of_an_event_is_told(client: Client, site: SiteTree) -> None:
    facts = told(client, event_with({"starts_on": date(2040, 5, 4)}, {"starts_on": date(2040, 5, 11)}))
    assert [each["startDate"] for each in facts["subEvent"]] == ["2040-05-04", "2040-05-11"]
    assert (facts["startDate"], facts["endDate"]) == ("2040-05-04", "2040-05-11")
