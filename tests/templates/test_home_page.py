"""The home page gathers what is public, one row for each translation group, and never counts invented examples."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from search.indexing import index_pages
from tests.conftest import SiteTree
from tests.factories import (
    EventPageFactory,
    MobilityReportPageFactory,
    OccurrenceFactory,
    OrganisationPageFactory,
    ProjectPageFactory,
    restricted,
    translation_of,
)
from tests.templates.reading import links, read


def indexed(*pages):
    index_pages([page.pk for page in pages])
    return pages[0]


def open_call(title: str, days: int = 20, **fields):
    return EventPageFactory(title=title, applications_close_on=timezone.localdate() + timedelta(days=days), **fields)


@pytest.mark.django_db
def test_open_calls_come_with_their_deadline_the_nearest_first(client: Client, site: SiteTree) -> None:
    indexed(open_call("Later", days=30), open_call("Sooner", days=3), open_call("Closed", days=-2))
    section = read(client, "/en/").find("section", attrs={"aria-labelledby": "open"})
    assert [title.get_text() for title in section.find_all("h3")] == ["Sooner", "Later"]
    assert "3 days left" in section.get_text()
    assert section.select_one(".deadline--soon time")["datetime"] == str(timezone.localdate() + timedelta(days=3))


@pytest.mark.django_db
def test_cancelled_calls_are_not_open(client: Client, site: SiteTree) -> None:
    indexed(open_call("Off", status="cancelled"))
    assert read(client, "/en/").find("section", attrs={"aria-labelledby": "open"}) is None


@pytest.mark.django_db
def test_an_event_that_is_on_today_is_still_a_next_event(client: Client, site: SiteTree) -> None:
    today = timezone.localdate()
    running, over = EventPageFactory(title="On now"), EventPageFactory(title="Long over")
    OccurrenceFactory(page=running, starts_on=today - timedelta(days=2), ends_on=today)
    OccurrenceFactory(page=over, starts_on=today - timedelta(days=9), ends_on=today - timedelta(days=8))
    indexed(running, over)
    assert list(links(read(client, "/en/").select_one(".agenda"))) == ["On now"]


@pytest.mark.django_db
def test_a_report_is_shown_once_in_the_readers_language_or_else_the_original_marked(
    client: Client, site: SiteTree
) -> None:
    organisation = OrganisationPageFactory()
    translation_of(organisation, "fi")
    both = MobilityReportPageFactory(parent=organisation, title="In both")
    translated = translation_of(both, "fi", title="Kummallakin")
    only = MobilityReportPageFactory(parent=organisation, title="Only in English")
    indexed(both, translated, only)
    section = read(client, "/fi/").find("section", attrs={"aria-labelledby": "reports"})
    rows = links(section)
    assert set(rows) >= {"Kummallakin", "Only in English"}
    assert "In both" not in rows
    assert section.find("a", string="Only in English")["lang"] == "en"
    assert rows["Only in English"] == f"/fi/original/{only.pk}/"


@pytest.mark.django_db
def test_nothing_that_is_not_public_is_shown_or_counted(client: Client, site: SiteTree) -> None:
    indexed(
        ProjectPageFactory(title="Shown"),
        ProjectPageFactory(title="Draft", live=False),
        restricted(ProjectPageFactory(title="Restricted")),
    )
    document = read(client, "/en/")
    counted = {row.dt.get_text(): row.dd.get_text() for row in document.select(".numbers > div")}
    assert counted == {"project": "1"}


@pytest.mark.django_db
def test_invented_examples_are_not_counted(client: Client, site: SiteTree) -> None:
    indexed(OrganisationPageFactory(country="FI"), OrganisationPageFactory(country="EE", is_example_organisation=True))
    document = read(client, "/en/")
    assert links(document.select_one(".countries")) == {
        "1 organisation": "/en/numbers/countries/?by=country&part=FI#pages"
    }


@pytest.mark.django_db
def test_an_empty_site_shows_no_empty_lists(client: Client, site: SiteTree) -> None:
    document = read(client, "/en/")
    assert [heading.get_text() for heading in document.main.find_all("h2")] == []


@pytest.mark.django_db
def test_the_home_page_asks_as_much_with_much_content(
    client: Client, site: SiteTree, django_assert_max_num_queries
) -> None:
    """Routing six, frame three, the content nine, whatever there is to show."""
    organisation = OrganisationPageFactory()
    indexed(*(open_call(f"Call {number}", parent=organisation) for number in range(6)), organisation)
    client.get("/en/")
    with django_assert_max_num_queries(18):
        client.get("/en/")
