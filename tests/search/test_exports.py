"""Lists as data: JSON and CSV."""

import csv
import json
from datetime import date
from io import StringIO
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from events.models import EventPage
from search.feeds.table import harmless
from tests.conftest import SiteTree
from tests.factories import (
    ConceptFactory,
    EventPageFactory,
    FundingProgrammeFactory,
    OccurrenceFactory,
    OrganisationPageFactory,
    ParticipationFactory,
    ProjectPageFactory,
    published,
    restricted,
)

JSON = "/en/search/list.json"
CSV = "/en/search/list.csv"


def feed(client: Client, query: str = "") -> dict[str, Any]:
    response = client.get(f"{JSON}?{query}")
    assert response["Content-Type"] == "application/feed+json; charset=utf-8"
    return json.loads(response.content)


def rows(client: Client, query: str = "") -> list[dict[str, str]]:
    response = client.get(f"{CSV}?{query}")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response.content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(StringIO(response.content.decode("utf-8-sig"))))


@pytest.fixture
def garden(site: SiteTree) -> Any:
    """A project with a topic, a programme and two partners, one of them with a page that nobody may read."""
    project = ProjectPageFactory(
        title="Garden", summary="Roses.", code="S21275", starts="2030-01", ends="2031-12",
        programme=FundingProgrammeFactory(slug="esf"),
    )  # fmt: skip
    for organisation in (
        published(OrganisationPageFactory(title="Open house", country="FI")),
        restricted(published(OrganisationPageFactory(title="Closed house", country="EE"))),
    ):
        ParticipationFactory(page=project, organisation=organisation)
    project = type(project).objects.get(pk=project.pk)
    project.concepts.add(ConceptFactory(slug="hope", labels={"en": "hope"}))
    return published(project)


def test_json_is_a_json_feed_with_the_facts_of_the_hub(client: Client, garden: Any) -> None:
    told = feed(client, "kind=project&q=roses")
    assert told["version"] == "https://jsonfeed.org/version/1.1"
    assert told["home_page_url"] == "http://testserver/en/search/?q=roses&kind=project"
    assert told["_hub"] == {"total": 1}
    [item] = told["items"]
    assert item["id"] == garden.translation_key.urn
    assert (item["title"], item["content_text"], item["language"]) == ("Garden", "Roses.", "en")
    assert item["tags"] == ["Hope"]
    facts = item["_hub"]
    assert (facts["kind"], facts["topics"], facts["programmes"]) == ("project", ["hope"], ["esf"])
    assert (facts["starts_on"], facts["ends_on"], facts["years"]) == ("2030-01-01", "2031-12-31", [2030, 2031])
    assert facts["code"] == "S21275"


def test_organisation_whose_page_is_hidden_is_not_named(client: Client, garden: Any) -> None:
    [item] = feed(client, "kind=project")["items"]
    assert [organisation["name"] for organisation in item["_hub"]["organisations"]] == ["Open house"]
    [row] = rows(client, "kind=project")
    assert row["Organisations"] == "Open house"


def test_table_has_names_instead_of_codes(client: Client, garden: Any) -> None:
    [row] = rows(client, "kind=project")
    assert (row["Kind"], row["Title"], row["Topics"], row["Funding programmes"]) == (
        "Project", "Garden", "Hope", "Erasmus+",
    )  # fmt: skip
    assert "Finland" in row["Countries"]
    assert (row["First day"], row["Last day"], row["Project code"]) == ("2030-01-01", "2031-12-31", "S21275")
    assert row["Address"] == "http://testserver" + garden.get_url()


@pytest.mark.django_db
def test_times_of_an_event_are_all_told(client: Client, site: SiteTree) -> None:
    event = EventPageFactory(title="Group")
    for month in (9, 10):
        OccurrenceFactory(page=event, starts_on=date(2030, month, 1))
    published(EventPage.objects.get(pk=event.pk))
    [item] = feed(client, "kind=event")["items"]
    assert item["_hub"]["times"] == [["2030-09-01", "2030-09-01"], ["2030-10-01", "2030-10-01"]]


@pytest.mark.django_db
def test_table_says_in_words_what_was_cancelled(client: Client, site: SiteTree) -> None:
    published(EventPageFactory(title="Group", status=EventPage.Status.CANCELLED))
    [row] = rows(client, "kind=event")
    assert row["State"] == "Cancelled"


@pytest.mark.parametrize("text", ["=1+1", "+358", "-1", "@SUM(A1)", "\t=1", "＝1"])
def test_cell_is_never_calculated(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.django_db
def test_title_that_looks_like_a_formula_is_text_in_the_table(client: Client, site: SiteTree) -> None:
    published(ProjectPageFactory(title='=HYPERLINK("https://example.org","x")'))
    [row] = rows(client)
    assert row["Title"].startswith("'=HYPERLINK(")


@pytest.mark.django_db
def test_long_list_goes_on_at_the_next_address(client: Client, site: SiteTree, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("search.views.exports.MOST_ITEMS", 2)
    monkeypatch.setattr("search.views.exports.MOST_ROWS", 2)
    for number in range(3):
        published(ProjectPageFactory(title=f"Garden {number}"))
    first = feed(client, "sort=title")
    assert first["next_url"] == f"http://testserver{JSON}?sort=title&page=2"
    second = feed(client, "sort=title&page=2")
    assert [item["title"] for item in second["items"]] == ["Garden 2"]
    assert "next_url" not in second
    response = client.get(f"{CSV}?sort=title")
    assert response["Link"] == f'<http://testserver{CSV}?sort=title&page=2>; rel="next"'


@pytest.mark.parametrize("address", [JSON, CSV, "/en/search/feed.rss", "/en/search/calendar.ics"])
def test_number_of_queries_does_not_grow_with_the_rows(client: Client, site: SiteTree, address: str) -> None:
    """Sixteen at most.

    Two for the state of the index and of the vocabulary, one for open deadlines, one for the documents in order, one
    each for documents and their other versions; four for facets and names; six for the site's name as the frame tells
    it, and, in a calendar, one for the numbers of published versions.
    """
    concept, programme = ConceptFactory(labels={"en": "hope"}), FundingProgrammeFactory()

    def add(number: int) -> None:
        event = EventPageFactory(title=f"Garden {number}", programme=programme)
        OccurrenceFactory(page=event)
        event.concepts.add(concept)
        published(EventPage.objects.get(pk=event.pk))

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            client.get(address)
        return len(captured)

    add(0)
    client.get(address)
    before = queries()
    for number in range(1, 5):
        add(number)
    queries()
    assert queries() == before <= 16
