"""Lists as feeds and calendars."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
import vobject
from django.test import Client
from icalendar import Calendar, Event

from events.models import EventPage
from events.models.event_kinds import EventKind
from search.feeds.entries import writable
from search.models import SearchDocument
from tests.conftest import SiteTree
from tests.factories import (
    ConceptFactory,
    EventPageFactory,
    OccurrenceFactory,
    OrganisationPageFactory,
    ProjectPageFactory,
    published,
    translation_of,
)

RSS = "/en/search/feed.rss"
ICS = "/en/search/calendar.ics"


def items(client: Client, query: str = "", address: str = RSS) -> list[ElementTree.Element]:
    return channel(client, query, address).findall("item")


def channel(client: Client, query: str = "", address: str = RSS) -> ElementTree.Element:
    response = client.get(f"{address}?{query}")
    assert response["Content-Type"] == "application/rss+xml; charset=utf-8"
    return ElementTree.fromstring(response.content).find("channel")


def calendar(client: Client, query: str = "", address: str = ICS) -> Calendar:
    response = client.get(f"{address}?{query}")
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(response.content)


def events(client: Client, query: str = "", address: str = ICS) -> list[Event]:
    return list(calendar(client, query, address).walk("VEVENT"))


def event_on(*days: date, **facts: Any) -> EventPage:
    event = EventPageFactory(**facts)
    for day in days:
        OccurrenceFactory(page=event, starts_on=day)
    return published(EventPage.objects.get(pk=event.pk))


@pytest.mark.django_db
def test_feed_holds_what_the_search_finds_newest_first(client: Client, site: SiteTree) -> None:
    published(ProjectPageFactory(title="Garden of hope"))
    published(ProjectPageFactory(title="Something else"))
    published(OrganisationPageFactory(title="Garden people"))
    assert [item.findtext("title") for item in items(client, "q=garden")] == ["Garden people", "Garden of hope"]
    assert [item.findtext("title") for item in items(client, "q=garden&kind=project")] == ["Garden of hope"]


@pytest.mark.django_db
def test_feed_names_the_list_its_page_and_its_language(client: Client, site: SiteTree) -> None:
    published(ProjectPageFactory(title="Garden"))
    feed = channel(client, "q=garden&kind=project&page=7", "/fi/search/feed.rss")
    assert "garden" in feed.findtext("title")
    assert feed.findtext("link") == "http://testserver/fi/search/?q=garden&kind=project"
    assert feed.findtext("language") == "fi"


@pytest.mark.django_db
def test_entry_of_a_feed_stays_the_same_in_every_language(client: Client, site: SiteTree) -> None:
    project = published(ProjectPageFactory(title="Garden"))
    published(translation_of(project, "fi", title="Puutarha"))
    [english], [finnish] = items(client), items(client, "", "/fi/search/feed.rss")
    assert (english.findtext("title"), finnish.findtext("title")) == ("Garden", "Puutarha")
    assert english.findtext("guid") == finnish.findtext("guid") == project.translation_key.urn
    assert english.findtext("link") == "http://testserver" + project.get_url()


@pytest.mark.django_db
def test_entry_of_a_feed_tells_kind_and_topics(client: Client, site: SiteTree) -> None:
    project = ProjectPageFactory(title="Garden")
    project.concepts.add(ConceptFactory(labels={"en": "hope", "fi": "toivo"}))
    published(project)
    [item] = items(client)
    assert [category.text for category in item.findall("category")] == ["Project", "Hope"]


@pytest.mark.django_db
def test_feed_can_be_read_whatever_stands_in_a_title(client: Client, site: SiteTree) -> None:
    project = published(ProjectPageFactory(title="A & B <c>"))
    SearchDocument.objects.filter(pk=project.pk).update(title="A & B <c>\x0b\x01")
    [item] = items(client)
    assert item.findtext("title") == "A & B <c>"


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    assert writable("a\x00b\x0bc\ud800d\uffff\n\u00e9") == "abcd\n\u00e9"


@pytest.mark.django_db
def test_whole_days_are_days(client: Client, site: SiteTree) -> None:
    event = EventPageFactory(title="Study visit")
    OccurrenceFactory(page=event, starts_on=date(2030, 9, 20), ends_on=date(2030, 9, 24))
    published(EventPage.objects.get(pk=event.pk))
    [entry] = events(client)
    assert entry["DTSTART"].params["VALUE"] == "DATE"
    assert (entry.decoded("DTSTART"), entry.decoded("DTEND")) == (date(2030, 9, 20), date(2030, 9, 25))
    assert entry["SUMMARY"] == "Study visit"


@pytest.mark.django_db
def test_times_are_told_in_utc(client: Client, site: SiteTree) -> None:
    event = EventPageFactory(title="Open evening", time_zone="Europe/Helsinki")
    OccurrenceFactory(page=event, starts_on=date(2030, 7, 1), start_time=time(18), end_time=time(20))
    published(EventPage.objects.get(pk=event.pk))
    [entry] = events(client)
    assert entry.decoded("DTSTART") == datetime(2030, 7, 1, 15, tzinfo=UTC)
    assert entry.decoded("DTEND") == datetime(2030, 7, 1, 17, tzinfo=UTC)


@pytest.mark.django_db
def test_every_day_of_a_series_is_an_entry_of_its_own(client: Client, site: SiteTree) -> None:
    event = event_on(date(2030, 9, 1), date(2030, 10, 1), date(2030, 11, 1), title="Peer group")
    entries = events(client)
    assert [entry.decoded("DTSTART").month for entry in entries] == [9, 10, 11]
    assert entries[0]["UID"] == str(event.translation_key)
    assert len({entry["UID"] for entry in entries}) == 3
    assert [entry["UID"] for entry in events(client)] == [entry["UID"] for entry in entries]


@pytest.mark.django_db
def test_cancelled_event_stays_and_says_so(client: Client, site: SiteTree) -> None:
    event = event_on(date(2030, 9, 1), title="Peer group")
    [before] = events(client)
    event.status = EventPage.Status.CANCELLED
    published(event)
    [after] = events(client)
    assert (before["STATUS"], after["STATUS"]) == ("CONFIRMED", "CANCELLED")
    assert after["SUMMARY"] == "Cancelled: Peer group"
    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after.decoded("LAST-MODIFIED") >= before.decoded("LAST-MODIFIED")
    assert after.decoded("DTSTAMP").tzinfo is not None


@pytest.mark.django_db
def test_entry_tells_place_address_and_topics_and_nobodys_mailbox(client: Client, site: SiteTree) -> None:
    event = event_on(
        date(2030, 9, 1),
        title="Peer group",
        place="Culture house",
        town="Rovaniemi",
        country="FI",
        application_mailbox="someone@example.org",
        kind=EventKind.MOBILITY,
    )
    event.concepts.add(ConceptFactory(labels={"en": "hope"}))
    published(event)
    [entry] = events(client)
    assert entry["LOCATION"] == "Culture house, Rovaniemi, Finland"
    assert entry["URL"] == "http://testserver" + event.get_url()
    assert [str(category) for category in entry["CATEGORIES"].cats] == ["Mobility", "Hope"]
    text = client.get(ICS).content
    assert b"ORGANIZER" not in text
    assert b"@example.org" not in text


@pytest.mark.django_db
def test_calendar_speaks_the_language_of_its_list(client: Client, site: SiteTree) -> None:
    event = event_on(date(2030, 9, 1), title="Peer group", country="FI")
    published(translation_of(event, "fi", title="Vertaisryhmä", parent=translated_parent(event)))
    [entry] = events(client, "", "/fi/search/calendar.ics")
    assert (entry["SUMMARY"], entry["SUMMARY"].params["LANGUAGE"]) == ("Vertaisryhmä", "fi")
    assert entry["LOCATION"] == "Suomi"


def translated_parent(event: EventPage) -> Any:
    return published(translation_of(event.get_parent().specific, "fi"))


@pytest.mark.django_db
def test_calendar_tells_programs_its_name_and_how_often_to_look(client: Client, site: SiteTree) -> None:
    event_on(date(2030, 9, 1), title="Peer group")
    told = calendar(client, "q=peer")
    assert told["NAME"].startswith("“peer” · ")
    assert told["REFRESH-INTERVAL"].dt == timedelta(hours=6)
    assert told["SOURCE"] == "http://testserver/en/search/calendar.ics?q=peer"


@pytest.mark.django_db
def test_kind_and_topic_of_one_name_are_one_category(client: Client, site: SiteTree) -> None:
    project = ProjectPageFactory(title="Garden")
    project.concepts.add(ConceptFactory(labels={"en": "project"}))
    published(project)
    [item] = items(client)
    assert [category.text for category in item.findall("category")] == ["Project"]


@pytest.mark.django_db
def test_calendar_holds_what_has_a_day_and_no_other_kinds(client: Client, site: SiteTree) -> None:
    published(ProjectPageFactory(title="Project", starts="2030-01"))
    published(EventPageFactory(title="Some day"))
    event_on(date(2030, 9, 1), title="Peer group")
    assert [entry["SUMMARY"] for entry in events(client)] == ["Peer group"]
    assert events(client, "kind=project") == []


@pytest.mark.django_db
def test_call_without_dates_shows_its_last_day_to_apply(client: Client, site: SiteTree) -> None:
    published(EventPageFactory(title="Call", kind=EventKind.PARTNER_SEARCH, applications_close_on=date(2030, 5, 28)))
    [entry] = events(client)
    assert entry["SUMMARY"] == "Last day to apply: Call"
    assert entry.decoded("DTEND").date() == date(2030, 5, 28)


@pytest.mark.django_db
def test_another_reader_of_calendars_understands_the_same(client: Client, site: SiteTree) -> None:
    """What one library writes, another one reads: whole days, hours, several times, long lines, accents."""
    evening = EventPageFactory(title="Õhtud, ööd; " + ", ".join(["pikk pealkiri"] * 8), time_zone="Europe/Tallinn")
    OccurrenceFactory(page=evening, starts_on=date(2040, 5, 4), start_time=time(18), end_time=time(20))
    OccurrenceFactory(page=evening, starts_on=date(2040, 5, 11))
    published(EventPage.objects.get(pk=evening.pk))
    event_on(date(2040, 5, 6), title="Off", status=EventPage.Status.CANCELLED)
    read = vobject.readOne(client.get(ICS).content.decode())
    found = {(str(each.summary.value), each.dtstart.value): each for each in read.vevent_list}
    title = evening.title
    assert set(found) == {
        (title, datetime(2040, 5, 4, 15, tzinfo=UTC)),
        (title, date(2040, 5, 11)),
        ("Cancelled: Off", date(2040, 5, 6)),
    }
    assert found["Cancelled: Off", date(2040, 5, 6)].status.value == "CANCELLED"
    assert found[title, date(2040, 5, 11)].dtend.value == date(2040, 5, 12)
    assert len({each.uid.value for each in read.vevent_list}) == 3
