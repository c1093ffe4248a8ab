"""From the login to a public announcement, with as few actions as the network was promised."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from html import unescape
from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import AbstractBaseUser, Group
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Browser, Locator, Page, expect

from events.models import EventPage
from network_site.groups import EDITORS, create_groups
from pages.models import OrganisationPage
from pages.partners.teams import team_of
from tests.conftest import SiteTree
from tests.factories import OrganisationPageFactory, UserFactory, published

from .admin import HOST, answering_forms

PASSWORD = "seven grey stones"
TITLE = "A week with peers in Tartu"
FIRST_DAY = date.today() + timedelta(days=90)


class Person:
    """Somebody at a browser; every click, choice and filled field is counted."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.actions = 0

    def fill(self, label: str, text: str) -> None:
        self._do(lambda: self.page.get_by_label(label, exact=False).first.fill(text))

    def tick(self, name: str, within: str) -> None:
        group = self.page.get_by_role("group", name=within)
        self._do(lambda: group.get_by_label(name, exact=True).check())

    def press(self, role: str, name: str | re.Pattern) -> None:
        self._do(lambda: self.page.get_by_role(role, name=name).first.click())

    def click(self, target: Locator) -> None:
        self._do(target.click)

    def _do(self, action: Callable[[], None]) -> None:
        self.actions += 1
        action()

    def log_in(self, user: AbstractBaseUser) -> None:
        self.page.goto(reverse("wagtailadmin_home"))
        self.fill("Mail address or login name", user.get_username())
        self.fill("Password", PASSWORD)
        self.press("button", "Sign in")
        self.page.wait_for_url("**/admin/")


@pytest.fixture
def person(browser: Browser) -> Iterator[Callable[[], Person]]:
    """A person at a browser of their own."""
    contexts = []

    def new() -> Person:
        contexts.append(browser.new_context(base_url=HOST, viewport={"width": 1280, "height": 900}))
        contexts[-1].route("**/*", answering_forms(Client()))
        page = contexts[-1].new_page()
        page.set_default_timeout(30_000)
        return Person(page)

    yield new
    for context in contexts:
        context.close()


@pytest.fixture
def organisation(site: SiteTree) -> OrganisationPage:
    create_groups()
    return published(OrganisationPageFactory(title="Aurora", town="Oulu", country="FI", mailbox="info@example.org"))


def somebody(name: str, group: Group) -> AbstractBaseUser:
    user = UserFactory(username=name)
    user.set_password(PASSWORD)
    user.save()
    user.groups.add(group)
    return user


def public_places() -> dict[str, bool]:
    """Whether the list, the month, the search, the feed and the calendar tell of the announcement."""
    reader = Client()
    events, month = "/en/events/", f"{FIRST_DAY:%Y-%m}"
    list_page = reader.get(events)
    assert list_page.status_code == 200
    links = re.findall(r'href="([^"]*\.(?:rss|xml|json|ics)(?:\?[^"]*)?)"', list_page.content.decode())
    parts = [urlsplit(unescape(link)) for link in links]
    feeds = sorted({f"{part.path}?{part.query}" for part in parts})
    assert len(feeds) >= 2, links
    addresses = [events, f"{events}?month={month}", "/en/search/?q=tartu", *feeds]
    return {address: _text(reader, address) for address in addresses}


def _text(reader: Client, address: str) -> bool:
    response = reader.get(address)
    assert response.status_code == 200, address
    body = b"".join(response.streaming_content) if response.streaming else response.content
    # iCalendar folds long lines, the search marks the words that it found.
    return TITLE in re.sub(r"\r\n |</?mark>", "", body.decode())


def announce(partner: Person) -> None:
    partner.press("link", "Announce a mobility")
    partner.fill("Title", TITLE)
    partner.fill("Summary", "Five days with a centre that is led by peers.")
    partner.fill("First day", FIRST_DAY.isoformat())
    partner.fill("Last day", (FIRST_DAY + timedelta(days=4)).isoformat())
    partner.fill("Town", "Tartu")
    partner.fill("Who can take part", "Anybody who supports others from own experience.")
    partner.tick("Finland", within="From which countries")
    partner.fill("Places", "8")
    partner.fill("Last day to apply", (FIRST_DAY - timedelta(days=40)).isoformat())
    partner.tick("Yes", within="Quiet room")
    partner.tick("Yes", within="Free of alcohol and drugs")
    partner.tick("No", within="Step-free access")
    partner.press("button", "Save draft and go on")
    partner.page.wait_for_url("**/edit/")


def submit(partner: Person) -> None:
    partner.click(partner.page.locator("footer [data-w-dropdown-target='toggle']"))
    partner.press("button", re.compile("Submit to"))
    expect(partner.page.get_by_text("A network editor looks at it within 3 days.")).to_be_visible()


def test_partner_announces_and_editor_approves(organisation: OrganisationPage, person) -> None:
    partner, editor = person(), person()
    partner.log_in(somebody("aino", team_of(organisation).group))
    announce(partner)
    submit(partner)
    assert partner.actions <= 25
    event = EventPage.objects.get()
    assert event.workflow_in_progress
    assert Client().get(f"/en/organisations/{organisation.slug}/{event.slug}/").status_code == 404
    assert not any(public_places().values())

    editor.log_in(somebody("eha", Group.objects.get(name=EDITORS)))
    editor.actions = 0
    approve(editor)
    assert editor.actions <= 3
    event.refresh_from_db()
    assert event.live
    page = Client().get(event.get_url())
    assert page.status_code == 200
    assert "Free of alcohol and drugs" in page.content.decode()
    found = public_places()
    assert all(found.values()), found


def approve(editor: Person) -> None:
    editor.press("link", TITLE)
    editor.page.wait_for_url("**/edit/")
    editor.click(editor.page.locator("footer [data-w-dropdown-target='toggle']"))
    editor.press("button", re.compile("^Approve and Publish", re.IGNORECASE))
    editor.page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))
