"""Addresses that name a topic by an old short name go on working after it was merged or renamed."""

import json

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.http import QueryDict
from django.test import Client
from django.test.utils import CaptureQueriesContext

from search.listing.choices import read_choices
from search.models import Concept
from search.vocabulary.merging import change_slug, merge_concepts
from tests.conftest import SiteTree
from tests.factories import ConceptFactory, ProjectPageFactory, published


@pytest.fixture
def peer_support(site: SiteTree) -> Concept:
    """A topic that took in another one, was renamed, and is carried by one of two projects."""
    concept = ConceptFactory(slug="peer-help", labels={"en": "peer support"})
    merge_concepts(ConceptFactory(slug="mutual-aid", labels={"en": "mutual aid"}), concept)
    change_slug(concept, "peer-support")
    concept.save()
    project = ProjectPageFactory(title="Walking together")
    project.concepts.add(concept)
    published(project)
    published(ProjectPageFactory(title="Something else"))
    return concept


OLD = ["mutual-aid", "peer-help"]


@pytest.mark.usefixtures("peer_support")
@pytest.mark.parametrize("slug", [*OLD, "peer-support"])
@pytest.mark.parametrize(
    "address", ["/en/search/", "/en/projects/", "/en/search/feed.rss", "/en/search/list.json", "/en/search/list.csv"]
)
def test_old_short_name_gives_the_same_list(client: Client, address: str, slug: str) -> None:
    text = client.get(address, {"topic": slug}).content.decode()
    assert "Walking together" in text
    assert "Something else" not in text


@pytest.mark.usefixtures("peer_support")
@pytest.mark.parametrize("slug", OLD)
def test_chip_box_and_addresses_name_the_topic_as_it_is_called_today(client: Client, slug: str) -> None:
    page = BeautifulSoup(client.get("/en/search/", {"topic": slug}).content, "html.parser")
    assert [box["value"] for box in page.select(".filters input[name=topic][checked]")] == ["peer-support"]
    assert "Remove filter: Peer support" in page.select_one("main").get_text(" ", strip=True)
    assert page.select_one("link[type='text/csv']")["href"] == "/en/search/list.csv?topic=peer-support"
    feed = json.loads(client.get("/en/search/list.json", {"topic": slug}).content)
    assert feed["feed_url"].endswith("?topic=peer-support")


@pytest.mark.usefixtures("peer_support")
def test_old_and_present_short_name_are_one_choice() -> None:
    query = QueryDict("topic=mutual-aid&topic=peer-support&topic=peer-help&topic=unknown")
    assert read_choices(query).topic == ("peer-support", "unknown")


@pytest.mark.usefixtures("peer_support")
def test_topic_that_took_an_old_short_name_over_is_the_one_that_is_meant() -> None:
    ConceptFactory(slug="peer-help", labels={"en": "help"})
    assert read_choices(QueryDict("topic=peer-help")).topic == ("peer-help",)


@pytest.mark.usefixtures("peer_support")
@pytest.mark.parametrize(("query", "queries"), [("q=walking&kind=project", 0), ("topic=mutual-aid&topic=unknown", 1)])
def test_only_a_chosen_topic_costs_a_query(query: str, queries: int) -> None:
    with CaptureQueriesContext(connection) as captured:
        read_choices(QueryDict(query))
    assert len(captured) == queries
