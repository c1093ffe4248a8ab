"""Addresses beside the page tree: the bare site, robots.txt, favicon.ico."""

import pytest
from django.test import Client

from pages.views.root import wanted_language
from tests.conftest import SiteTree


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("fi-FI,fi;q=0.9,en;q=0.8", "fi"),
        ("de,et;q=0.5", "et"),
        ("no", "nb"),
        ("nn-NO,en;q=0.5", "nb"),
        ("nb-NO", "nb"),
        ("sr-RS", "sr-latn"),
        ("sr-Cyrl-RS,sr;q=0.9", "sr-cyrl"),
        ("sr-Latn-RS", "sr-latn"),
        ("hr-HR,en;q=0.1", "sr-latn"),
        ("sv-FI;q=0.4,fi;q=0.6", "fi"),
        ("de", "en"),
        ("*", "en"),
        ("", "en"),
        ("en;q=0", "fi"),
        ("en;q=0,*", "fi"),
        ("en;q=0,sv;q=0.1,*;q=0.5", "fi"),
        ("*,sv", "sv"),
        ("sv;q=0.5,*;q=0.1", "sv"),
        ("de,*;q=0.5", "en"),
        ("sr;q=0,hr;q=0,*;q=0", "en"),
        ("*;q=0", "en"),
        ("fi;q=nonsense,,;", "en"),
    ],
)
def test_the_browsers_wishes_choose_the_language(header: str, language: str) -> None:
    assert wanted_language(header) == language


def test_the_bare_address_leads_to_a_home_page_and_says_what_it_depends_on(client: Client) -> None:
    response = client.get("/", headers={"accept-language": "et"})
    assert (response.status_code, response["Location"]) == (302, "/et/")
    assert "Accept-Language" in response["Vary"]


def test_a_choice_goes_before_the_browsers_wishes(client: Client) -> None:
    client.cookies["language"] = "sv"
    response = client.get("/", headers={"accept-language": "et"})
    assert response["Location"] == "/sv/"
    assert {"Accept-Language", "Cookie"} <= {name.strip() for name in response["Vary"].split(",")}


@pytest.mark.parametrize("remembered", ["de", "", "SV", "../admin", "//example.org", "sv/../et"])
def test_what_is_no_language_of_the_site_is_not_remembered(client: Client, remembered: str) -> None:
    client.cookies["language"] = remembered
    assert client.get("/", headers={"accept-language": "et"})["Location"] == "/et/"


def test_the_server_itself_sets_no_cookie(client: Client, site: SiteTree) -> None:
    for address in ("/", "/en/", "/fi/organisations/", "/en/search/?q=hope"):
        assert not client.get(address, headers={"accept-language": "fi"}).cookies


def test_only_the_head_can_be_asked_for(client: Client) -> None:
    assert client.head("/", headers={"accept-language": "et"})["Location"] == "/et/"


def test_where_somebody_comes_from_does_not_count(client: Client) -> None:
    assert client.get("/", REMOTE_ADDR="91.152.0.1")["Location"] == "/en/"


def test_robots_are_told_where_the_map_is(client: Client) -> None:
    response = client.get("/robots.txt")
    assert response["Content-Type"].startswith("text/plain")
    assert "Sitemap: http://testserver/sitemap.xml" in response.content.decode()
    assert "Disallow: /admin/" in response.content.decode()


def test_the_small_picture_is_found_at_its_old_address(client: Client) -> None:
    assert client.get("/favicon.ico")["Location"].endswith("img/favicon.ico")
