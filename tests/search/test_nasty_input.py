"""What people and programs send must never be an error, wherever it is sent."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.conftest import SiteTree
from tests.factories import ConceptFactory, EventPageFactory, OccurrenceFactory, ProjectPageFactory, published

from .nasty import NASTY_PARAMETERS, NASTY_QUESTIONS

ADDRESSES = ["search", "search_suggest", "search_rss", "search_ics", "search_json", "search_csv", "topics"]


@pytest.fixture
def something_to_find(site: SiteTree) -> None:
    project = ProjectPageFactory(title="Recovery and peer support")
    project.concepts.add(ConceptFactory(slug="peer-support", labels={"en": "peer support", "sr-latn": "podrška"}))
    published(project)
    OccurrenceFactory(page=(event := EventPageFactory(title="Evening")))
    published(type(event).objects.get(pk=event.pk))


@pytest.mark.usefixtures("something_to_find")
@pytest.mark.parametrize("name", ADDRESSES)
def test_no_question_is_an_error(client: Client, name: str) -> None:
    address = reverse(name)
    for query in NASTY_QUESTIONS:
        response = client.get(f"{address}?{query}")
        assert response.status_code == 200, query


@pytest.mark.usefixtures("something_to_find")
@pytest.mark.parametrize("name", ADDRESSES)
def test_no_parameter_is_an_error(client: Client, name: str) -> None:
    address = reverse(name)
    for query in NASTY_PARAMETERS:
        for asked in (query, f"q=recovery&{query}"):
            response = client.get(f"{address}?{asked}")
            assert response.status_code == 200, asked


@pytest.mark.usefixtures("something_to_find")
@pytest.mark.parametrize("query", ["page=abc", "q=%00", "page=1000000000", "&".join(["page=2"] * 50)])
def test_topic_page_takes_any_parameter(client: Client, query: str) -> None:
    assert client.get(f"/en/topics/peer-support/?{query}").status_code == 200


@pytest.mark.usefixtures("something_to_find")
@pytest.mark.parametrize(
    "slug", ["no-such-topic", "%00", "a%00b", "x" * 3000, "%ED%A0%80", "..%2f", "'", "%F0%9F%8C%B1"]
)
def test_topic_that_does_not_exist_is_not_found(client: Client, slug: str) -> None:
    assert client.get(f"/en/topics/{slug}/").status_code == 404


@pytest.mark.usefixtures("something_to_find")
def test_other_methods_than_reading_are_refused(client: Client) -> None:
    for name in ADDRESSES[:-2]:
        assert client.post(reverse(name), {"q": "x"}).status_code == 405
