"""The language menu leads to the page's own translations, or says that there is none."""

import pytest
from bs4 import BeautifulSoup, Tag
from django.test import Client

from tests.conftest import SiteTree
from tests.factories import ProjectPageFactory, restricted, translation_of
from tests.templates.reading import alternates, read


def entry(document: BeautifulSoup, language: str) -> Tag:
    return document.select_one(f".menu--lang a[lang={language}]")


@pytest.mark.django_db
def test_every_language_of_the_site_has_an_entry(client: Client, site: SiteTree) -> None:
    document = read(client, "/en/")
    tags = [link["lang"] for link in document.select(".menu--lang a")]
    assert tags == ["en", "fi", "et", "sr-Latn", "sr-Cyrl", "nb", "sv"]
    assert entry(document, "sr-Latn").get_text().startswith("Srpski")


@pytest.mark.django_db
def test_an_entry_leads_to_the_translation_at_its_own_address(client: Client, site: SiteTree) -> None:
    page = ProjectPageFactory(title="Together", slug="together")
    translation_of(page, "fi", slug="yhdessa")
    document = read(client, "/en/projects/together/")
    assert entry(document, "fi")["href"] == "/fi/projects/yhdessa/"
    assert entry(document, "fi")["hreflang"] == "fi"
    assert entry(document, "en")["aria-current"] == "true"


@pytest.mark.django_db
def test_without_a_translation_an_entry_leads_to_the_original_within_that_languages_menus(
    client: Client, site: SiteTree
) -> None:
    page = ProjectPageFactory(slug="together")
    link = entry(read(client, "/en/projects/together/"), "et")
    assert link["href"] == f"/et/original/{page.pk}/"
    assert "hreflang" not in link.attrs
    assert "not translated yet" in link.get_text()


@pytest.mark.django_db
def test_translations_that_nobody_may_read_are_none(client: Client, site: SiteTree) -> None:
    page = ProjectPageFactory(slug="together")
    restricted(translation_of(page, "fi"))
    translation_of(page, "et", live=False)
    document = read(client, "/en/projects/together/")
    assert {entry(document, code)["href"] for code in ("fi", "et")} == {
        f"/fi/original/{page.pk}/",
        f"/et/original/{page.pk}/",
    }
    assert alternates(document) == {}


@pytest.mark.django_db
def test_an_alias_is_no_translation(client: Client, site: SiteTree) -> None:
    page = ProjectPageFactory(slug="together")
    page.copy_for_translation(site.homes["fi"].locale, alias=True)
    document = read(client, "/en/projects/together/")
    assert entry(document, "fi")["href"] == f"/fi/original/{page.pk}/"


@pytest.mark.django_db
def test_a_missing_page_leads_to_the_home_pages(client: Client, site: SiteTree) -> None:
    document = read(client, "/en/nowhere/", status=404)
    assert entry(document, "fi")["href"] == "/fi/"


@pytest.mark.django_db
def test_search_engines_are_told_every_real_translation(client: Client, site: SiteTree) -> None:
    page = ProjectPageFactory(slug="together")
    translation_of(page, "fi", slug="yhdessa")
    document = read(client, "/fi/projects/yhdessa/")
    assert alternates(document) == {
        "en": "http://testserver/en/projects/together/",
        "fi": "http://testserver/fi/projects/yhdessa/",
        "x-default": "http://testserver/en/projects/together/",
    }
    assert document.find("link", rel="canonical")["href"] == "http://testserver/fi/projects/yhdessa/"


@pytest.mark.django_db
def test_without_an_english_version_the_original_is_the_default(client: Client, site: SiteTree) -> None:
    page = ProjectPageFactory(language="et", slug="koos")
    translation_of(page, "fi", slug="yhdessa")
    assert alternates(read(client, "/fi/projects/yhdessa/"))["x-default"] == "http://testserver/et/projects/koos/"


@pytest.mark.django_db
def test_the_home_pages_default_is_the_bare_address(client: Client, site: SiteTree) -> None:
    assert alternates(read(client, "/fi/"))["x-default"] == "http://testserver/"


@pytest.mark.django_db
def test_a_page_read_in_another_languages_menus_is_listed_at_its_own_address_only(
    client: Client, site: SiteTree
) -> None:
    page = ProjectPageFactory(title="Together", slug="together")
    document = read(client, f"/fi/original/{page.pk}/")
    assert document.html["lang"] == "fi"
    assert document.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    assert document.find("link", rel="canonical")["href"] == "http://testserver/en/projects/together/"
    assert alternates(document) == {}
    assert "Tämä sivu on englanniksi." in document.main.get_text()
    assert document.h1["lang"] == "en"
