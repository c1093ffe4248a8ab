"""The map of the site lists every public page at its own address, with its translations."""

from xml.etree import ElementTree

import pytest
from django.test import Client

from search.indexing import index_pages
from search.models import ConceptOnPage
from tests.conftest import SiteTree
from tests.factories import ConceptFactory, ProjectPageFactory, restricted, translation_of

NAMES = {"map": "http://www.sitemaps.org/schemas/sitemap/0.9", "xhtml": "http://www.w3.org/1999/xhtml"}


def urls(client: Client, path: str) -> dict[str, dict[str, str]]:
    """Alternates by address of a language's part of the map."""
    root = ElementTree.fromstring(client.get(path).content)
    return {
        url.findtext("map:loc", namespaces=NAMES): {
            link.get("hreflang"): link.get("href") for link in url.findall("xhtml:link", NAMES)
        }
        for url in root.findall("map:url", NAMES)
    }


@pytest.mark.django_db
def test_the_index_names_a_part_for_each_language(client: Client, site: SiteTree) -> None:
    root = ElementTree.fromstring(client.get("/sitemap.xml").content)
    parts = [part.text for part in root.iterfind("map:sitemap/map:loc", NAMES)]
    assert parts[0] == "http://testserver/sitemap-en.xml"
    assert "http://testserver/sitemap-topics-fi.xml" in parts
    assert "http://testserver/sitemap-numbers-sr-cyrl.xml" in parts
    assert len(parts) == 21


@pytest.mark.django_db
def test_a_page_is_listed_with_its_translations(client: Client, site: SiteTree) -> None:
    page = ProjectPageFactory(slug="together")
    translation_of(page, "fi", slug="yhdessa")
    listed = urls(client, "/sitemap-fi.xml")
    assert listed["http://testserver/fi/projects/yhdessa/"] == {
        "en": "http://testserver/en/projects/together/",
        "fi": "http://testserver/fi/projects/yhdessa/",
        "x-default": "http://testserver/en/projects/together/",
    }


@pytest.mark.django_db
def test_pages_that_nobody_may_read_and_aliases_are_not_listed(client: Client, site: SiteTree) -> None:
    page = ProjectPageFactory(slug="public")
    ProjectPageFactory(slug="draft", live=False)
    restricted(ProjectPageFactory(slug="restricted"))
    page.copy_for_translation(site.homes["fi"].locale, alias=True)
    listed = urls(client, "/sitemap-en.xml") | urls(client, "/sitemap-fi.xml")
    slugs = {url.rstrip("/").rsplit("/", 1)[-1] for url in listed}
    assert "public" in slugs
    assert not {"draft", "restricted"} & slugs
    assert "http://testserver/fi/projects/public/" not in listed


@pytest.mark.django_db
def test_topics_are_listed_in_every_language_once_something_is_written_about_them(
    client: Client, site: SiteTree
) -> None:
    page, used = ProjectPageFactory(), ConceptFactory(slug="hope")
    ConceptFactory(slug="unused")
    ConceptOnPage.objects.create(content_object=page, tag=used)
    index_pages([page.pk])
    listed = urls(client, "/sitemap-topics-fi.xml")
    assert list(listed) == ["http://testserver/fi/topics/hope/"]
    assert listed["http://testserver/fi/topics/hope/"]["sr-Latn"] == "http://testserver/sr-latn/topics/hope/"


@pytest.mark.django_db
def test_every_listed_address_answers(client: Client, site: SiteTree) -> None:
    ProjectPageFactory(slug="together")
    for url in urls(client, "/sitemap-en.xml"):
        assert client.get(url.removeprefix("http://testserver")).status_code == 200, url


@pytest.mark.django_db
def test_the_map_asks_as_much_for_many_pages(client: Client, site: SiteTree, django_assert_max_num_queries) -> None:
    """Sites, restrictions twice, count, the newest date, pages, their versions."""
    for _number in range(10):
        ProjectPageFactory()
    client.get("/sitemap-en.xml")
    with django_assert_max_num_queries(9):
        client.get("/sitemap-en.xml")
