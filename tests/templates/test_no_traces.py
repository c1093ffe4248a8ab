"""Reading leaves nothing on a reader's device and asks no other host, on every kind of page and file.

The exceptions, which the privacy page tells: choosing a language keeps a cookie that a script sets on that click
(tests/browser/test_choosing_a_language.py), a page that asks for a password protects its form with a cookie and starts
a session once the password was right, and so does logging in.
"""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.sessions.models import Session
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction

from tests import factories as make
from tests.conftest import SiteTree

pytestmark = pytest.mark.django_db
OWN_HOSTS = {"", "testserver", "localhost"}
PAGE_WITH_PASSWORD = "/en/inside/"
#: What browsers fetch, connect to or send to without a click on a link.
LOADING = {
    "src", "srcset", "data-src", "poster", "data", "action", "formaction", "background", "imagesrcset", "manifest",
    "ping", "data-suggest",
}  # fmt: skip
LOADING_LINKS = {
    "stylesheet", "icon", "apple-touch-icon", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload",
    "manifest",
}  # fmt: skip
ADDRESS = re.compile(r"(?:https?:)?//[^\s\"'()<>]+")


@pytest.fixture
def addresses(site: SiteTree) -> list[str]:
    """One of everything that a reader can open."""
    organisation = make.OrganisationPageFactory(slug="toivola", lead_picture=make.HubImageFactory())
    make.ContactFactory(page=organisation)
    today = timezone.localdate()
    event = make.EventPageFactory(parent=organisation, slug="walk")
    make.OccurrenceFactory(page=event, starts_on=today + timedelta(days=3))
    found = [
        organisation,
        event,
        make.ProjectPageFactory(slug="together"),
        make.MobilityReportPageFactory(parent=organisation, slug="report"),
        make.SelfAssessmentPageFactory(parent=organisation, slug="assessment"),
        make.TrainingProgrammePageFactory(parent=organisation, slug="training"),
        make.StandardPageFactory(slug="about"),
    ]
    pages = [make.published(type(page).objects.get(pk=page.pk)) for page in found]
    restricted = make.published(make.StandardPageFactory(slug="inside"))
    PageViewRestriction.objects.create(page=restricted, restriction_type="password", password="secret")
    search = "/en/search/"
    views = [
        "/", "/robots.txt", "/sitemap.xml", "/sitemap-en.xml", "/favicon.ico", "/en/", "/fi/", "/en/nowhere/",
        search, f"{search}?q=walk&exact=1", f"{search}?q=xyzzyplugh", f"{search}?kind=event&country=FI&open=1&page=1",
        reverse("search_suggest") + "?q=wa", reverse("topics"), reverse("feedback"), reverse("feedback") + "?page=/en/",
        reverse("feedback_sent"), reverse("search_rss"), reverse("search_ics"), "/en/search/list.json",
        reverse("search_csv"),
        f"/en/events/?month={today:%Y-%m}", f"/en/events/?day={today}", PAGE_WITH_PASSWORD,
    ]  # fmt: skip
    lists = [
        getattr(site, name)["en"].get_url() for name in ("organisations", "projects", "events", "trainings", "reports")
    ]
    untranslated = reverse("read_original", args=[pages[0].pk]).replace("/en/", "/fi/", 1)
    return [*views, *lists, *(page.get_url() for page in pages), untranslated]


@pytest.fixture
def answers(addresses: list[str], client: Client) -> dict[str, HttpResponse]:
    return {address: client.get(address) for address in addresses}


def foreign_hosts(html: str) -> Iterator[str]:
    """Addresses on other hosts that a browser would ask by itself."""
    for tag in BeautifulSoup(html, "html.parser").find_all(True):
        loads = set(tag.attrs) & LOADING
        if tag.name == "link" and set(tag.get("rel", [])) & LOADING_LINKS:
            loads.add("href")
        if tag.name == "meta" and tag.get("http-equiv", "").lower() == "refresh":
            loads.add("content")
        texts = [str(tag[name]) for name in loads] + [tag.get("style", "")]
        if tag.name in ("style", "script") and tag.get("type") != "application/ld+json":
            texts.append(tag.string or "")
        for address in (found for text in texts for found in ADDRESS.findall(text)):
            if urlsplit(address).hostname not in OWN_HOSTS:
                yield address


def pages_among(answers: dict[str, HttpResponse]) -> dict[str, str]:
    """The HTML of those that are pages."""
    found = {a: each for a, each in answers.items() if each.get("Content-Type", "").startswith("text/html")}
    return {address: answer.content.decode() for address, answer in found.items()}


def test_reading_leaves_no_trace_and_asks_nobody_else(answers: dict[str, HttpResponse], client: Client) -> None:
    """One test for all of it: what it looks at takes long to make."""
    kinds = {answer.get("Content-Type", "").partition(";")[0] for answer in answers.values()}
    assert {"text/html", "application/json", "text/calendar", "text/csv", "application/xml"} <= kinds
    refused = {address: answer.status_code for address, answer in answers.items() if answer.status_code >= 400}
    assert refused == {"/en/nowhere/": 404}

    with_cookies = {address: set(answer.cookies) for address, answer in answers.items() if answer.cookies}
    assert with_cookies == {PAGE_WITH_PASSWORD: {settings.CSRF_COOKIE_NAME}}
    assert not Session.objects.exists()

    for address, html in pages_among(answers).items():
        assert list(foreign_hosts(html)) == [], address
    for address, answer in answers.items():
        assert foreign_in_headers(answer) == set(), address

    items = json.loads(answers["/en/search/list.json"].content)["items"]
    pictures = [value for item in items for value in (item.get("image"), item.get("banner_image")) if value]
    assert {urlsplit(value).hostname for value in pictures} <= OWN_HOSTS


def foreign_in_headers(answer: HttpResponse) -> set[str]:
    """Other hosts to which headers send a browser or its reports."""
    headers = ("Location", "Link", "Refresh", "Report-To", "Reporting-Endpoints", "NEL", "Content-Security-Policy")
    found = {urlsplit(address).hostname or "" for name in headers for address in ADDRESS.findall(answer.get(name, ""))}
    return found - OWN_HOSTS


def test_sending_a_message_sets_no_cookie(site: SiteTree, client: Client) -> None:
    form = BeautifulSoup(client.get(reverse("feedback")).content, "html.parser")
    token = form.find("input", attrs={"name": "token"})["value"]
    answer = client.post(reverse("feedback"), {"problem": "A link is broken.", "token": token, "trap": ""})
    assert answer.status_code == 303
    assert not answer.cookies


def test_password_of_a_page_starts_a_session_only_once_it_is_right(addresses: list[str], client: Client) -> None:
    """The privacy page tells of this cookie."""
    form = BeautifulSoup(client.get(PAGE_WITH_PASSWORD).content, "html.parser").find(
        "form", method=re.compile("post", re.I)
    )
    fields = {each["name"]: each.get("value", "") for each in form.find_all("input", attrs={"name": True})}
    client.post(form["action"], fields | {"password": "wrong"})
    assert settings.SESSION_COOKIE_NAME not in client.cookies
    client.post(form["action"], fields | {"password": "secret"})
    assert settings.SESSION_COOKIE_NAME in client.cookies


@pytest.mark.parametrize(
    "html",
    [
        '<img srcset="/a.png 1x, https://cdn.example.com/a.png 2x">',
        '<link rel="preconnect" href="https://cdn.example.com">',
        '<p style="background: url(//cdn.example.com/a.png)">',
        '<form action="https://cdn.example.com/">',
        '<meta http-equiv="refresh" content="0; url=https://cdn.example.com/">',
    ],
)
def test_such_a_request_would_be_found(html: str) -> None:
    assert list(foreign_hosts(html))


def test_links_that_people_follow_are_none() -> None:
    assert (
        list(foreign_hosts('<a href="https://example.com/">x</a><link rel="canonical" href="https://x.example/">'))
        == []
    )
