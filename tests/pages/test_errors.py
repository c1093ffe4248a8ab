"""An address that leads nowhere answers with a way on, and never tells of pages that are not public."""

import pytest
from django.test import Client

from pages.errors import words_of
from tests.conftest import SiteTree
from tests.factories import ProjectPageFactory, restricted
from tests.templates.reading import links, read


@pytest.mark.django_db
def test_the_words_of_the_address_start_a_search(client: Client, site: SiteTree) -> None:
    document = read(client, "/en/projects/kogukondade-tugevus/", status=404)
    assert document.find("input", id="q")["value"] == "kogukondade tugevus"


@pytest.mark.django_db
def test_the_same_place_in_another_language_is_offered(client: Client, site: SiteTree) -> None:
    ProjectPageFactory(language="et", slug="tugevus", title="Kogukondade tugevus")
    document = read(client, "/en/projects/tugevus/", status=404)
    assert links(document.main)["Kogukondade tugevus"] == "/et/projects/tugevus/"
    assert document.find("a", string="Kogukondade tugevus")["lang"] == "et"


@pytest.mark.django_db
def test_a_page_that_moved_is_offered_by_the_last_part_of_its_address(client: Client, site: SiteTree) -> None:
    ProjectPageFactory(slug="tugevus", title="Strength")
    assert "Strength" in links(read(client, "/en/old-place/tugevus/", status=404).main)


@pytest.mark.django_db
def test_restricted_and_draft_pages_are_not_offered(client: Client, site: SiteTree) -> None:
    restricted(ProjectPageFactory(language="et", slug="tugevus", title="Secret"))
    ProjectPageFactory(language="fi", slug="tugevus", title="Draft", live=False)
    text = read(client, "/en/projects/tugevus/", status=404).get_text()
    assert "Secret" not in text
    assert "Draft" not in text


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    ["/en/%00/", "/en/%F0%9F%98%80/", "/en/" + "a" * 5000 + "/", "/en/..%2F..%2Fetc/", "/en/%3Cscript%3E/", "/en/'\"/"],
)
def test_strange_addresses_are_not_found_and_nothing_worse(client: Client, site: SiteTree, path: str) -> None:
    assert "<script>" not in str(read(client, path, status=404).main)


def test_an_address_without_words_starts_an_empty_search() -> None:
    assert words_of("/en/") == ""
    assert words_of("/") == ""


@pytest.mark.django_db
def test_a_missing_page_asks_little_of_the_database(
    client: Client, site: SiteTree, django_assert_max_num_queries
) -> None:
    """Routing four, suggestions one, the frame five: bots ask for missing pages all day."""
    client.get("/en/nowhere/at-all/")
    with django_assert_max_num_queries(12):
        client.get("/en/nowhere/at-all/")
