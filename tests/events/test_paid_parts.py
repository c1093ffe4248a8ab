"""What nobody who takes part has to pay: people look for it, so it can be filtered and is seen in every list."""

import csv
import json
from datetime import timedelta
from io import StringIO

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone

from events.models import PaidPart
from tests.conftest import SiteTree
from tests.factories import EventPageFactory, published, restricted


@pytest.fixture
def visits(site: SiteTree) -> None:
    soon = timezone.localdate() + timedelta(days=20)
    facts = {"kind": "mobility", "applications_close_on": soon}
    paid = [PaidPart.TRAVEL, PaidPart.STAY]
    published(EventPageFactory(title="Visit with tickets", paid_parts=paid, **facts))
    published(EventPageFactory(title="Visit with a room", paid_parts=[PaidPart.STAY], **facts))
    published(EventPageFactory(title="Visit at your own cost", **facts))
    restricted(published(EventPageFactory(title="Visit for us alone", paid_parts=paid, **facts)))


def page(client: Client, address: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(address).content, "html.parser")


@pytest.mark.usefixtures("visits")
def test_a_list_is_filtered_by_what_is_paid_and_its_rows_say_so(client: Client) -> None:
    [row] = page(client, "/en/search/?kind=call&open=1&paid=travel").select(".results > li")
    assert row.h3.get_text() == "Visit with tickets"
    assert "Paid for you: travel, room" in [part.get_text() for part in row.select(".meta li")]
    found = page(client, "/en/search/?paid=travel&paid=stay").select(".results h3")
    assert {title.get_text() for title in found} == {"Visit with tickets", "Visit with a room"}


@pytest.mark.usefixtures("visits")
def test_the_filter_counts_public_pages_and_is_named_in_the_language_of_the_reader(client: Client) -> None:
    boxes = page(client, "/en/search/?kind=call").select("input[name=paid]")
    assert {box["value"]: box.find_parent("label").data["value"] for box in boxes} == {"travel": "1", "stay": "2"}
    [legend] = {box.find_parent("fieldset").legend.get_text() for box in boxes}
    assert legend == "Paid for you"
    assert (
        page(client, "/en/search/?paid=everything").select_one("[role=status]").get_text(strip=True) == "Nothing found"
    )


@pytest.mark.usefixtures("visits")
def test_feeds_and_tables_tell_it_as_well(client: Client) -> None:
    [item] = json.loads(client.get("/en/search/list.json?paid=travel").content)["items"]
    assert item["_hub"]["paid"] == ["stay", "travel"]
    table = client.get("/en/search/list.csv?paid=travel").content.decode("utf-8-sig")
    [row] = csv.DictReader(StringIO(table))
    assert row["Paid for you"] == "Room; Travel"


@pytest.mark.usefixtures("site")
def test_the_page_tells_it_among_its_facts(client: Client) -> None:
    event = published(EventPageFactory(paid_parts=[PaidPart.FOOD, PaidPart.FEE]))
    names = [term.get_text() for term in page(client, event.get_url()).select("dt")]
    assert "Paid for you" in names
    plain = published(EventPageFactory())
    assert "Paid for you" not in [term.get_text() for term in page(client, plain.get_url()).select("dt")]
