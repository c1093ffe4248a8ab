"""What a process keeps of what it read is never older than the content, whoever changed that, and saves questions."""

from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime, timedelta

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from pytest_django import Settings
from wagtail.models import Page, PageViewRestriction

from network_site.page_cache import version
from network_site.page_cache.version import read_version
from pages.models import HelpLine, SiteSettings
from search.models import ConceptLabel
from search.remembering import forget, one_state, remembered
from tests import factories as make
from tests.conftest import SiteTree

#: Questions to the database for a page that was shown before, without the page cache.
MOST_QUERIES = {
    "/en/": 12,
    "/en/projects/": 12,
    "/en/organisations/": 12,
    "/en/search/?q=hope": 15,
    "/en/topics/": 12,
    "/en/numbers/": 12,
    "project": 20,
    "event": 20,
    "report": 20,
}


class Hub:
    """A small hub with something of everything."""

    def __init__(self, site: SiteTree) -> None:
        self.site = site
        self.concept = make.ConceptFactory(labels={"en": "Hope", "fi": "Toivo"})
        self.organisation = make.published(make.OrganisationPageFactory(title="The partner", concepts=[self.concept]))
        self.project = make.published(make.ProjectPageFactory(title="The project", concepts=[self.concept]))
        self.event = make.EventPageFactory(
            parent=self.organisation, title="The call", applications_close_on=timezone.localdate() + timedelta(days=3)
        )
        make.OccurrenceFactory(page=self.event, starts_on=timezone.localdate() + timedelta(days=9))
        self.report = make.published(make.MobilityReportPageFactory(parent=self.organisation, title="The report"))
        make.published(self.event)
        self.standard = make.published(make.StandardPageFactory(title="About us"))

    def address(self, name: str) -> str:
        return name if name.startswith("/") else getattr(self, name).url


@pytest.fixture
def hub(site: SiteTree) -> Hub:
    return Hub(site)


def shown(address: str) -> tuple[int, str]:
    response = Client().get(address)
    return response.status_code, response.content.decode()


def afresh(address: str) -> tuple[int, str]:
    forget()
    return shown(address)


@pytest.mark.parametrize("name", MOST_QUERIES)
def test_a_page_asks_few_questions(hub: Hub, name: str) -> None:
    address = hub.address(name)
    assert shown(address)[0] == 200
    with CaptureQueriesContext(connection) as captured:
        shown(address)
    assert len(captured) <= MOST_QUERIES[name]


@pytest.mark.parametrize("name", MOST_QUERIES)
def test_a_page_asks_for_the_state_of_the_content_once(
    hub: Hub, name: str, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.PAGE_CACHE = False
    asked = []
    monkeypatch.setattr(version, "read_version", lambda *_: asked.append(name) or read_version())
    assert shown(hub.address(name))[0] == 200
    assert asked == [name]


def test_a_change_by_the_page_itself_is_seen(hub: Hub) -> None:
    def title() -> str:
        return remembered("a title", lambda: Page.objects.get(pk=hub.standard.pk).title)

    with one_state():
        assert title() == "About us"
        for words in ("Who we are", "Who we were"):
            hub.standard.title = words
            make.published(hub.standard)
            assert title() == words
    assert title() == "Who we were"


@pytest.mark.parametrize("is_first", [True, False])
def test_rows_ask_no_further_questions(hub: Hub, is_first: bool) -> None:
    def questions() -> int:
        forget()
        if not is_first:
            shown("/en/")
        with CaptureQueriesContext(connection) as captured:
            shown("/en/")
        return len(captured)

    def publish(number: int) -> None:
        make.published(make.OrganisationPageFactory(title=f"Partner {number}", concepts=[hub.concept]))
        make.published(make.MobilityReportPageFactory(parent=hub.organisation, title=f"Report {number}"))

    shown("/en/")
    publish(0)  # both times are after a change, as what the search keeps in memory is then brought up to date
    few = questions()
    for number in range(1, 5):
        publish(number)
    assert questions() == few


CHANGES: dict[str, Callable[[Hub], object]] = {
    "publishing": lambda hub: make.published(make.ProjectPageFactory(title="Another")),
    "withdrawing": lambda hub: hub.event.unpublish(),
    "deleting": lambda hub: Page.objects.get(pk=hub.project.pk).delete(),
    "another title": lambda hub: (setattr(hub.standard, "title", "Who we are"), make.published(hub.standard)),
    "another address": lambda hub: (setattr(hub.project, "slug", "elsewhere"), make.published(hub.project)),
    "another topic": lambda hub: (hub.project.concepts.clear(), make.published(hub.project)),
    "another name of a topic": lambda hub: ConceptLabel.objects.filter(language="en").update(label="Trust"),
    "another name of the site": lambda hub: SiteSettings.for_site(hub.site.site).save(),
    "a number to call": lambda hub: HelpLine.objects.create(
        settings=SiteSettings.for_site(hub.site.site), number="112", language="en", country="FI"
    ),
    "a restriction": lambda hub: PageViewRestriction.objects.create(page=hub.project, restriction_type="login"),
    "a restricted list": lambda hub: PageViewRestriction.objects.create(
        page=hub.site.projects["en"], restriction_type="login"
    ),
    "out of the menu": lambda hub: Page.objects.filter(pk=hub.site.events["en"].pk).update(show_in_menus=False),
    "a list that is withdrawn": lambda hub: hub.site.events["en"].unpublish(),
    "a translation": lambda hub: make.published(make.translation_of(hub.project, "fi")),
    "a home page that is withdrawn": lambda hub: hub.site.homes["fi"].unpublish(),
}


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_is_seen_at_once(hub: Hub, change: str) -> None:
    addresses = ["/en/", "/fi/", "/en/projects/", "/en/topics/", "/en/search/", "/sitemap.xml"]
    addresses += [page.url for page in (hub.project, hub.event, hub.organisation)]
    for address in addresses:
        shown(address)
    CHANGES[change](hub)
    for address in addresses:
        assert shown(address) == afresh(address), address


def test_a_deadline_that_passes_is_seen(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "The call" in shown("/en/")[1]
    later = timezone.now() + timedelta(days=30)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert "The call" not in shown("/en/")[1]
    assert shown("/en/") == afresh("/en/")


def test_what_depends_on_the_time_holds_until_the_next_moment_at_which_something_changes(hub: Hub, monkeypatch) -> None:
    def read() -> datetime:
        return remembered("the time", timezone.now, for_now=True)

    begun = timezone.now().replace(hour=8, minute=0)
    monkeypatch.setattr(timezone, "now", lambda: begun)
    assert read() == begun
    monkeypatch.setattr(timezone, "now", lambda: begun + timedelta(minutes=1))
    assert read() == begun
    monkeypatch.setattr(timezone, "now", lambda: begun + timedelta(days=1))
    assert read() == begun + timedelta(days=1)


def test_what_another_process_changes_is_seen(hub: Hub) -> None:
    """Neither Django nor this process notices the change: only the number in the database tells of it."""
    shown("/en/topics/")
    with closing(connection.connection.cursor()) as cursor:
        cursor.execute("UPDATE search_conceptlabel SET label = 'Trust' WHERE language = 'en'")
        cursor.execute("UPDATE network_site_contentstamp SET stamp = stamp + 1")
    assert "Trust" in shown("/en/topics/")[1]


def test_what_was_taken_back_is_not_kept(hub: Hub) -> None:
    class Back(Exception):
        pass

    before = read_version()
    with suppress(Back), transaction.atomic():
        ConceptLabel.objects.filter(language="en").update(label="Trust")
        assert "Trust" in shown("/en/topics/")[1]
        raise Back
    assert read_version() == before
    assert "Trust" not in shown("/en/topics/")[1]


def test_changes_of_one_transaction_are_each_seen(hub: Hub) -> None:
    with transaction.atomic():
        for name in ("Trust", "Courage"):
            ConceptLabel.objects.filter(language="en").update(label=name)
            assert name in shown("/en/topics/")[1]


def test_nothing_is_kept_where_the_content_has_no_version(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("search.remembering._Source.state", staticmethod(lambda: None))
    found = iter([1, 2])
    assert [remembered("number", lambda: next(found)) for _time in range(2)] == [1, 2]


def test_memory_has_an_end(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("search.remembering.MOST", 3)
    forget()
    for number in range(5):
        remembered(number, lambda number=number: number)
    made: list[int] = []
    for number in (2, 3, 4, 0):
        remembered(number, lambda number=number: made.append(number))
    assert made == [0]
