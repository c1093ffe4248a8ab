"""Addresses beside the page tree: the bare site, robots.txt, favicon.ico."""

import pytest
from django.test import Client

from pages.views.root import wanted_language


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("fi-FI,fi;q=0.9,en;q=0.8", "fi"),
        ("de,et;q=0.5", "et"),
        ("no", "nb"),
        ("nn-NO,en;q=0.5", "nb"),
        ("nb-NO", "nb"),
        ("sr-RS", "sr-latn"),
        ("sr-Cyrl-RS,sr;q=0.9", "sr-latn"),
        ("sr-Latn-RS", "sr-latn"),
        ("hr-HR,en;q=0.1", "sr-latn"),
        ("sv-FI;q=0.4,fi;q=0.6", "fi"),
        ("de", "en"),
        ("*", "en"),
        ("", "en"),
        ("fi;q=nonsense,,;", "en"),
    ],
)
def test_the_browsers_wishes_choose_the_language(header: str, language: str) -> None:
    assert wanted_language(header) == language


def test_the_bare_address_leads_to_a_home_page_and_says_what_it_depends_on(client: Client) -> None:
    response = client.get("/", headers={"accept-language": "et"})
    assert (response.status_code, response["Location"]) == (302, "/et/")
    assert "Accept-Language" in response["Vary"]


def test_robots_are_told_where_the_map_is(client: Client) -> None:
    response = client.get("/robots.txt")
    assert response["Content-Type"].startswith("text/plain")
    assert "Sitemap: http://testserver/sitemap.xml" in response.content.decode()
    assert "Disallow: /admin/" in response.content.decode()


def test_the_small_picture_is_found_at_its_old_address(client: Client) -> None:
    assert client.get("/favicon.ico")["Location"].endswith("img/favicon.ico")
