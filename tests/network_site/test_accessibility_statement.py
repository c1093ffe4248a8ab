"""The accessibility statement has every part of the model of Decision (EU) 2018/1523, in every language of the site."""

import pytest
from bs4 import BeautifulSoup, Tag
from django.test import Client
from django.urls import resolve

from network_site.site_tree import create_site_tree
from network_site.site_tree.accessibility import ACCESSIBILITY
from network_site.wording import text

LANGUAGES = list(ACCESSIBILITY.title)
#: The headings of the annex, below the commitment that opens it; the last one is optional content.
PARTS = {
    "en": (
        ["Compliance status", "Non-accessible content", "Preparation of this statement", "Feedback and contact",
         "Enforcement procedure", "What you can rely on"],
        ["Non-compliance with the requirements", "Disproportionate burden",
         "Content outside the scope of the legislation"],
    ),
}  # fmt: skip
AUTHORITIES = {"www.traficom.fi", "www.ttja.ee", "www.uutilsynet.no", "www.digg.se", "ravnopravnost.gov.rs"}


def statement(language: str) -> BeautifulSoup:
    return BeautifulSoup(ACCESSIBILITY.texts["body"].html(language), "html.parser")


def part(language: str, number: int) -> list[Tag]:
    """What stands below a heading, counted from nought."""
    found: list[Tag] = []
    for sibling in statement(language).find_all("h2")[number].find_next_siblings():
        if sibling.name == "h2":
            break
        found.append(sibling)
    return found


def test_parts_are_those_of_the_model() -> None:
    headings, reasons = PARTS["en"]
    document = statement("en")
    assert [heading.get_text() for heading in document.find_all("h2")] == headings
    assert [heading.get_text() for heading in document.find_all("h3")] == reasons


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_them(language: str) -> None:
    document = statement(language)
    assert len({heading.get_text() for heading in document.find_all("h2")}) == len(PARTS["en"][0])
    assert len({heading.get_text() for heading in document.find_all("h3")}) == len(PARTS["en"][1])
    assert document.p.find_previous("h2") is None
    assert "2018/1523" in document.p.get_text()
    assert "2.2" in part(language, 0)[0].get_text()
    assert "2026" in part(language, 2)[0].get_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_reader_is_led_to_the_form_and_to_the_authorities(language: str) -> None:
    form = part(language, 3)[0].a["href"]
    assert (form, resolve("/en/feedback/").url_name) == (f"/{language}/feedback/", "feedback")
    hosts = {link["href"].split("/")[2] for link in part(language, 4)[-1].find_all("a")}
    assert hosts == AUTHORITIES


def test_links_need_brackets_and_an_address() -> None:
    assert text(en="a [b](https://example.org/) [c] (d) <e>").html("en") == (
        'a <a href="https://example.org/">b</a> [c] (d) &lt;e&gt;'
    )


@pytest.mark.django_db
def test_statement_is_a_page_of_a_new_site(client: Client) -> None:
    create_site_tree()
    answer = client.get("/fi/saavutettavuus/")
    assert answer.status_code == 200
    assert BeautifulSoup(answer.content, "html.parser").find("a", href="/fi/feedback/")
