"""Until when a page may be shown that nobody changes."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from network_site.page_cache.moments import next_boundary
from pages.images.models import PeopleConsent
from tests import factories as make

pytestmark = pytest.mark.django_db
NOON = datetime(2030, 5, 6, 12, 0, tzinfo=ZoneInfo("Europe/Helsinki"))
DAY = timedelta(days=1)


def test_every_page_ends_with_the_day_of_the_site(site):
    assert next_boundary(NOON) == datetime(2030, 5, 6, 21, 0, tzinfo=UTC)
    assert next_boundary(datetime(2030, 5, 6, 21, 0, tzinfo=UTC)) == datetime(2030, 5, 7, 21, 0, tzinfo=UTC)


def test_days_end_where_events_are(site):
    """“Closes today” is said by the calendar of the event's place."""
    make.published(make.EventPageFactory(time_zone="Europe/Samara"))
    assert next_boundary(NOON) == datetime(2030, 5, 6, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize("name", ["opens", "closes", "begins", "ends"])
def test_moments_of_events_end_pages(site, name):
    event = make.EventPageFactory()
    if name == "opens":
        event.applications_open_on, event.time_zone = date(2030, 5, 7), "Europe/Berlin"
        expected = datetime(2030, 5, 6, 22, 0, tzinfo=UTC)
    elif name == "closes":
        event.applications_close_on, event.applications_close_time = date(2030, 5, 6), time(16, 0)
        expected = datetime(2030, 5, 6, 13, 0, 59, 999_999, tzinfo=UTC)
    else:
        at = {"begins": ("start_time", time(15)), "ends": ("end_time", time(15))}[name]
        others = {"start_time": time(9), "end_time": time(20)}
        make.OccurrenceFactory(page=event, starts_on=date(2030, 5, 6), **others | dict([at]))
        expected = datetime(2030, 5, 6, 12, 0, tzinfo=UTC)
    make.published(event)
    now = datetime(2030, 5, 6, 21, 30, tzinfo=UTC) if name == "opens" else NOON
    assert next_boundary(now) == expected


def test_single_times_between_the_first_and_the_last_count(site):
    event = make.EventPageFactory()
    for day in (date(2030, 5, 1), date(2030, 5, 6), date(2030, 5, 20)):
        make.OccurrenceFactory(page=event, starts_on=day, start_time=time(13), end_time=time(14))
    make.published(event)
    first = next_boundary(NOON)
    assert first == datetime(2030, 5, 6, 10, 0, tzinfo=UTC)
    assert next_boundary(first) == datetime(2030, 5, 6, 11, 0, tzinfo=UTC)


def test_finding_it_costs_the_same_however_many_events_there_are(site):
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            next_boundary(NOON)
        return len(captured)

    make.published(make.EventPageFactory())
    few = queries()
    for _ in range(3):
        event = make.EventPageFactory(applications_close_on=NOON.date())
        make.OccurrenceFactory(page=event, starts_on=NOON.date())
        make.published(event)
    assert queries() == few <= 6


def test_a_page_says_something_else_once_its_deadline_passed(site, reader, move_clock):
    event = make.EventPageFactory(applications_close_on=NOON.date(), applications_close_time=time(16, 0))
    event = make.published(event)
    move_clock(NOON)
    assert b"Closes today" in reader.get(event.url).content
    assert reader.is_kept(event.url)
    move_clock(NOON.replace(hour=16, minute=0, second=59))
    assert b"Closes today" in reader.get(event.url).content
    move_clock(NOON.replace(hour=16, minute=1))
    assert b"Closes today" not in reader.get(event.url).content
    assert reader.get(event.url).content == reader.fresh(event.url).content


def test_days_left_are_counted_anew_each_day(site, reader, move_clock):
    event = make.published(make.EventPageFactory(applications_close_on=NOON.date() + 4 * DAY))
    for days in (4, 3, 2):
        move_clock(NOON + (4 - days) * DAY)
        assert f"{days} days left".encode() in reader.get(event.url).content


def test_a_picture_goes_the_day_after_its_consent_ends(site, reader, move_clock):
    image = make.HubImageFactory(people_consent=PeopleConsent.CONSENTED, consent_until=NOON.date())
    page = make.published(make.ProjectPageFactory(lead_picture=image))
    move_clock(NOON)
    reader.get(page.url)  # makes the copies of the picture
    assert reader.is_kept(page.url)
    assert b"/media/images/" in reader.get(page.url).content
    move_clock(NOON + DAY)
    assert b"/media/images/" not in reader.get(page.url).content


def test_what_was_begun_before_a_boundary_does_not_outlive_it(site, reader, move_clock):
    event = make.published(make.EventPageFactory(applications_close_on=NOON.date(), applications_close_time=time(16)))
    just_before = NOON.replace(hour=16, minute=0, second=59, microsecond=999_000)
    move_clock(just_before)
    reader.get(event.url)
    move_clock(just_before + timedelta(seconds=1))
    assert reader.get(event.url).content == reader.fresh(event.url).content
