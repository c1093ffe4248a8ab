"""Which calls are open is remembered only until the next one opens, closes, begins or ends."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from search.engines.catalogue import Catalogue, catalogue, forget_catalogue
from search.indexing.clock import read_clock
from search.models import SearchDocument
from tests.conftest import SiteTree
from tests.factories import EventPageFactory, OccurrenceFactory, published

pytestmark = pytest.mark.django_db
HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.fixture
def calls(site: SiteTree) -> Catalogue:
    for day in (1, 5):
        event = EventPageFactory(applications_open_on=date(2040, 4, day), applications_close_on=date(2040, 4, day + 10))
        OccurrenceFactory(page=event, starts_on=date(2040, 5, day), start_time=time(9), end_time=time(10))
        published(type(event).objects.get(pk=event.pk))
    published(EventPageFactory(application_link="https://example.org/", title="Without a deadline"))
    clock = read_clock()
    forget_catalogue()
    return catalogue(clock.number, clock.stamp)


def test_every_moment_is_answered_as_the_documents_answer_it(calls: Catalogue) -> None:
    moment = datetime(2040, 3, 30, tzinfo=HELSINKI)
    seen = set()
    while moment < datetime(2040, 5, 8, tzinfo=HELSINKI):
        asked = set(SearchDocument.objects.open_for_applications(moment).values_list("pk", flat=True))
        assert set(calls.open_at(moment)) == asked
        seen.add(len(asked))
        moment += timedelta(hours=5)
    assert seen == {1, 2, 3}


def test_an_earlier_moment_is_asked_anew(calls: Catalogue) -> None:
    late, early = (datetime(2040, 4, day, 12, tzinfo=HELSINKI) for day in (7, 2))
    assert (len(calls.open_at(late)), len(calls.open_at(early))) == (3, 2)


def test_the_database_is_asked_once_between_two_changes(calls: Catalogue) -> None:
    calls.open_at(datetime(2040, 4, 2, tzinfo=HELSINKI))
    with CaptureQueriesContext(connection) as queries:
        calls.open_at(datetime(2040, 4, 3, tzinfo=HELSINKI))
    assert not queries
    with CaptureQueriesContext(connection) as queries:
        calls.open_at(datetime(2040, 4, 6, tzinfo=HELSINKI))
    assert queries


def test_what_closes_first_stands_first_where_open_calls_are_asked_for(client: Client, site: SiteTree) -> None:
    today = timezone.localdate()
    for title, days in (("Later", 40), ("Soon", 5), ("In between", 20)):
        closing = today + timedelta(days=days)
        event = published(EventPageFactory(title=title, applications_close_on=closing, kind="mobility"))
        OccurrenceFactory(page=event, starts_on=today + timedelta(days=100 - days), end_time=None)
        published(type(event).objects.get(pk=event.pk))
    published(EventPageFactory(title="Closed", applications_close_on=today - timedelta(days=1), kind="mobility"))
    for address in ("/en/search/?open=1", "/en/events/?open=1", "/en/search/?open=1&kind=call"):
        page = BeautifulSoup(client.get(address).content, "html.parser")
        titles = [heading.get_text(strip=True) for heading in page.select(".results h3")]
        assert titles[:3] == ["Soon", "In between", "Later"], address
