"""The calendar by the month: every day with what is on, filters kept, readable without a table's look."""

from datetime import date, time

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from events.models import EventPage
from search.indexing import index_pages
from search.models import SearchDocument
from tests.conftest import SiteTree
from tests.factories import (
    EventPageFactory,
    OccurrenceFactory,
    OrganisationPageFactory,
    ProjectPageFactory,
    published,
    restricted,
)
from tests.pages.reading import read_address, text_of

pytestmark = pytest.mark.django_db


def event(title: str, *occurrences: dict, **facts: object) -> EventPage:
    page = EventPageFactory(title=title, **facts)
    for each in occurrences:
        OccurrenceFactory(page=page, **each)
    index_pages([page.pk])
    return page


def month(client: Client, text: str, **query: str) -> BeautifulSoup:
    return read_address(client, "/en/events/", month=text, **query)


def on_days(soup: BeautifulSoup) -> dict[str, list[str]]:
    """The titles by day, for days on which something is on."""
    days = {}
    for cell in soup.select("table.month td"):
        links = [link.get_text() for link in cell.select("li a")]
        if links:
            days[cell.time["datetime"]] = links
    return days


def test_each_day_shows_what_is_on(client: Client, site: SiteTree) -> None:
    event("Three days", {"starts_on": date(2040, 2, 28), "ends_on": date(2040, 3, 1)})
    event("Twice", {"starts_on": date(2040, 2, 3)}, {"starts_on": date(2040, 2, 10)})
    event("Another month", {"starts_on": date(2040, 4, 1)})
    assert on_days(month(client, "2040-02")) == {
        "2040-02-03": ["Twice"],
        "2040-02-10": ["Twice"],
        "2040-02-28": ["Three days"],
        "2040-02-29": ["Three days"],
    }
    assert on_days(month(client, "2040-03")) == {"2040-03-01": ["Three days"]}


def test_a_leap_month_has_its_days_in_weeks_from_monday(client: Client, site: SiteTree) -> None:
    soup = month(client, "2040-02")
    weeks = [[cell.time["datetime"][-2:] if cell.time else "" for cell in row("td")] for row in soup.select("tbody tr")]
    assert weeks[0] == ["", "", "01", "02", "03", "04", "05"]
    assert weeks[-1] == ["27", "28", "29", "", "", "", ""]
    assert [abbr["title"] for abbr in soup.select("thead abbr")][::6] == ["Monday", "Sunday"]


def test_days_are_those_of_the_place_where_it_happens(client: Client, site: SiteTree) -> None:
    late = {"starts_on": date(2040, 5, 31), "start_time": time(23, 30), "end_time": time(23, 50)}
    event("Late in Belgrade", late, time_zone="Europe/Belgrade")
    soup = month(client, "2040-05")
    assert on_days(soup) == {"2040-05-31": ["Late in Belgrade"]}
    assert text_of(soup.select_one("td li")).startswith("23:30")
    assert on_days(month(client, "2040-06")) == {}


def test_whole_days_come_before_hours_and_hours_by_the_clock(client: Client, site: SiteTree) -> None:
    day = date(2040, 5, 4)
    event("Afternoon", {"starts_on": day, "start_time": time(13)})
    event("Morning", {"starts_on": day, "start_time": time(9, 30)})
    event("All day", {"starts_on": day})
    assert on_days(month(client, "2040-05"))["2040-05-04"] == ["All day", "Morning", "Afternoon"]


def test_a_full_day_leads_to_its_list(client: Client, site: SiteTree) -> None:
    for number in range(6):
        event(f"Event {number}", {"starts_on": date(2040, 5, 4)}, country="EE")
    soup = month(client, "2040-05", country="EE")
    more = soup.select("td li a")[-1]
    assert text_of(more) == "3 more on this day"
    the_list = read_address(client, "/en/events/" + more["href"])
    assert text_of(the_list.find(id="count")) == "6 pages"
    assert "Remove filter: 4 May 2040" in text_of(the_list.select_one(".chips"))


def test_filters_stay_from_month_to_month(client: Client, site: SiteTree) -> None:
    event("Estonian", {"starts_on": date(2040, 5, 4)}, country="EE")
    event("Finnish", {"starts_on": date(2040, 5, 4)}, country="FI")
    event("Far", {"starts_on": date(2040, 5, 5)}, country="EE", is_online=True)
    soup = month(client, "2040-05", country="EE")
    assert on_days(soup) == {"2040-05-04": ["Estonian"], "2040-05-05": ["Far"]}
    assert soup.find("a", rel="next")["href"] == "?country=EE&month=2040-06"
    assert soup.find("a", rel="prev")["href"] == "?country=EE&month=2040-04"
    assert soup.select_one("form#search input[name=month]")["value"] == "2040-05"
    assert on_days(month(client, "2040-05", online="1")) == {"2040-05-05": ["Far"]}


def test_list_and_month_lead_to_each_other(client: Client, site: SiteTree) -> None:
    event("Event", {"starts_on": date(2040, 5, 4)}, country="EE")
    the_list = read_address(client, "/en/events/", country="EE")
    here = timezone.localdate()
    assert the_list.find("a", string="Month")["href"] == f"?country=EE&month={here:%Y-%m}"
    assert month(client, "2040-05", country="EE").find("a", string="List")["href"] == "?country=EE"


def test_what_is_not_public_or_no_event_stands_on_no_day(client: Client, site: SiteTree) -> None:
    event("Draft", {"starts_on": date(2040, 5, 4)}, live=False)
    hidden = event("Restricted", {"starts_on": date(2040, 5, 4)})
    restricted(hidden)
    index_pages([hidden.pk, ProjectPageFactory().pk])
    assert on_days(month(client, "2040-05")) == {}


def test_a_cancelled_event_says_so(client: Client, site: SiteTree) -> None:
    event("Off", {"starts_on": date(2040, 5, 4)}, status=EventPage.Status.CANCELLED)
    assert text_of(month(client, "2040-05").select_one("td li .state")) == "Cancelled"


def test_it_stays_a_table_for_those_who_listen(client: Client, site: SiteTree) -> None:
    """Style sheets lay the table out as a list on narrow screens; without roles it would be no table then."""
    table = month(client, "2040-05").select_one("[role=table]")
    assert table.select_one("table.month")["role"] == "presentation"
    assert {row["role"] for row in table.select("tr")} == {"row"}
    assert {cell["role"] for cell in table.select("td")} == {"cell"}
    assert text_of(table.select("td time")[0]) == "11 May 2040"
    assert table.find_parent("section").find(id=table["aria-labelledby"]).get_text() == "May 2040"


@pytest.mark.parametrize("text", ["2040-13", "0000-01", "2040-1", "x", "9999-12", "2040-02-30", "\x00", "١٤٤٠-٠١"])
def test_what_is_no_month_shows_the_list(client: Client, site: SiteTree, text: str) -> None:
    assert read_address(client, "/en/events/", month=text, day=text).select_one("table.month") is None


@pytest.mark.parametrize("text", ["1900-01", "2199-12"])
def test_the_first_and_last_month_can_be_read(client: Client, site: SiteTree, text: str) -> None:
    assert month(client, text).select_one("table.month")


def test_queries_do_not_grow_with_the_events(client: Client, site: SiteTree) -> None:
    organiser = event("First", {"starts_on": date(2040, 5, 4)}).get_parent()
    month(client, "2040-05")
    with CaptureQueriesContext(connection) as few:
        month(client, "2040-05")
    for number in range(10):
        event(f"Event {number}", {"starts_on": date(2040, 5, number + 1)}, parent=organiser)
    month(client, "2040-05")
    with CaptureQueriesContext(connection) as many:
        month(client, "2040-05")
    assert len(many) == len(few) <= 20


@pytest.mark.parametrize("shown", [{}, {"month": "2040-05"}])
def test_topics_in_the_address_are_read_once(client: Client, site: SiteTree, shown: dict[str, str]) -> None:
    """To choose between list and month the address alone is enough."""
    with CaptureQueriesContext(connection) as queries:
        read_address(client, "/en/events/", topic="hope", **shown)
    assert sum("conceptredirect" in query["sql"] for query in queries) == 1


def test_the_calendar_can_be_narrowed_to_organisations(client: Client, site: SiteTree) -> None:
    one, other = (published(OrganisationPageFactory(title=title)) for title in ("Balance", "Aurora"))
    event("By one", {"starts_on": date(2040, 5, 4)}, parent=one)
    event("By another", {"starts_on": date(2040, 5, 5)}, parent=other)
    found = month(client, "2040-05").select("input[name=organisation]")
    boxes = {text_of(box.find_parent("label")): box["value"] for box in found}
    assert list(boxes) == ["Aurora 1 result", "Balance 1 result"]
    narrowed = month(client, "2040-05", organisation=boxes["Balance 1 result"])
    assert on_days(narrowed) == {"2040-05-04": ["By one"]}


def test_an_organisation_without_a_public_page_is_neither_offered_nor_called_by_its_number(
    client: Client, site: SiteTree
) -> None:
    organisers = [published(OrganisationPageFactory(title=title)) for title in ("Aurora", "Balance", "Tundra")]
    for organiser in organisers:
        event(f"By {organiser.title}", {"starts_on": date(2040, 5, 4)}, parent=organiser)
    other = organisers[2]
    SearchDocument.objects.filter(pk=other.pk).delete()  # its page was taken back, its events were not
    boxes = month(client, "2040-05").select("input[name=organisation]")
    assert [text_of(box.find_parent("label")) for box in boxes] == ["Aurora 1 result", "Balance 1 result"]
    asked = month(client, "2040-05", organisation=str(other.translation_key))
    assert str(other.translation_key) not in text_of(asked.main)
    assert "Not published" in text_of(asked.main)


def test_a_month_without_anything_leads_to_what_is_coming(client: Client, site: SiteTree) -> None:
    notice = month(client, "2040-02").select_one(".notice")
    assert "Nothing is on in this month." in text_of(notice)
    assert notice.a["href"] == "?"


def test_a_row_of_the_list_opens_with_its_day(client: Client, site: SiteTree) -> None:
    event("Dated", {"starts_on": date(2040, 2, 3)})
    event("Without a date")
    rows = {
        text_of(row.h3): row.select_one(".agenda__date")
        for row in read_address(client, "/en/events/").select(".results > li")
    }
    assert rows["Dated"].time["datetime"] == "2040-02-03"
    assert rows["Without a date"] is None
