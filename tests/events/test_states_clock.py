"""Where an event stands at the boundaries of its days, on the clock of its own place, in lists as on its page."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from events.models import EventPage, Occurrence
from events.states import State, StateName, state_of
from search.models import SearchDocument
from tests.factories import EventPageFactory, OccurrenceFactory, OrganisationPageFactory, published

BELGRADE, HELSINKI, OSLO = (ZoneInfo(name) for name in ("Europe/Belgrade", "Europe/Helsinki", "Europe/Oslo"))
SECOND, INSTANT = timedelta(seconds=1), timedelta(microseconds=1)
FAR = date(2029, 12, 1)


def event(zone="Europe/Helsinki", dates=(), **facts) -> EventPage:
    """``dates`` are rows of first day, its time, last day, its time; what is left out is unknown."""
    page = EventPage(time_zone=zone, **facts)
    names = ("starts_on", "start_time", "ends_on", "end_time")
    page.occurrences = [Occurrence(page=page, **dict(zip(names, row, strict=False))) for row in dates]
    return page


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


def name_at(page: EventPage, at: datetime) -> StateName:
    return state_of(page, at).name


@pytest.mark.parametrize(
    ("at", "state"),
    [
        (datetime(2027, 5, 13, 0, 0, tzinfo=BELGRADE), State(StateName.CLOSING_SOON, 7)),
        (datetime(2027, 5, 13, 0, 0, tzinfo=HELSINKI), State(StateName.OPEN, 8)),  # still the evening of the 12th there
        (datetime(2027, 5, 20, 0, 30, tzinfo=HELSINKI), State(StateName.CLOSING_SOON, 1)),
        (datetime(2027, 5, 20, 1, 0, tzinfo=HELSINKI), State(StateName.CLOSING_SOON, 0)),
        (datetime(2027, 5, 20, 23, 59, 59, 999_000, tzinfo=BELGRADE), State(StateName.CLOSING_SOON, 0)),
        (datetime(2027, 5, 21, 0, 59, 59, tzinfo=HELSINKI), State(StateName.CLOSING_SOON, 0)),
        (datetime(2027, 5, 21, 1, 0, tzinfo=HELSINKI), State(StateName.CLOSED)),
        (datetime(2027, 5, 21, 0, 0, tzinfo=BELGRADE), State(StateName.CLOSED)),
    ],
)
def test_deadline_of_belgrade_holds_on_the_clock_of_belgrade_wherever_it_is_read(at, state):
    page = event("Europe/Belgrade", [(FAR,)], applications_close_on=date(2027, 5, 20))
    assert state_of(page, at) == state


def test_applications_open_with_the_first_minute_of_the_day_there():
    page = event(
        "Europe/Belgrade", [(FAR,)], applications_open_on=date(2027, 5, 3), applications_close_on=date(2027, 6, 3)
    )
    first = datetime(2027, 5, 3, 1, 0, tzinfo=HELSINKI)
    assert name_at(page, first - INSTANT) == StateName.OPENS_LATER
    assert name_at(page, first) == StateName.OPEN


@pytest.mark.parametrize(
    ("day", "clock", "last_open", "closed"),
    [
        # In the night to 31 October 2027 clocks go from 03:00 back to 02:00: half past two comes twice.
        (date(2027, 10, 31), time(2, 30), utc(2027, 10, 31, 1, 30, 59), utc(2027, 10, 31, 1, 31)),
        # In the night to 28 March 2027 clocks go from 02:00 on to 03:00: half past two never comes.
        (date(2027, 3, 28), time(2, 30), utc(2027, 3, 28, 1, 30, 59), utc(2027, 3, 28, 1, 31)),
        (date(2027, 10, 31), time(23, 59), utc(2027, 10, 31, 22, 59, 59), utc(2027, 10, 31, 23, 0)),
        (date(2027, 3, 28), time(23, 59), utc(2027, 3, 28, 21, 59, 59), utc(2027, 3, 28, 22, 0)),
    ],
)
def test_nobody_is_too_late_in_a_night_when_clocks_change(day, clock, last_open, closed):
    page = event("Europe/Belgrade", [(FAR,)], applications_close_on=day, applications_close_time=clock)
    assert name_at(page, last_open) == StateName.CLOSING_SOON
    assert name_at(page, last_open.astimezone(BELGRADE)) == StateName.CLOSING_SOON
    assert name_at(page, closed) == StateName.CLOSED
    assert name_at(page, closed.astimezone(BELGRADE)) == StateName.CLOSED


def test_day_of_25_hours_counts_as_one_day():
    page = event("Europe/Oslo", [(FAR,)], applications_close_on=date(2027, 11, 1))
    assert state_of(page, datetime(2027, 10, 31, 0, 0, tzinfo=OSLO)).days_left == 1
    assert state_of(page, datetime(2027, 10, 31, 23, 59, tzinfo=OSLO)).days_left == 1


def test_night_event_over_the_change_of_clocks_lasts_until_its_end():
    page = event("Europe/Oslo", [(date(2027, 10, 30), time(22), date(2027, 10, 31), time(2, 30))])
    second_half_past_two = utc(2027, 10, 31, 1, 30)
    assert name_at(page, utc(2027, 10, 30, 20) - SECOND) == StateName.UPCOMING
    assert name_at(page, second_half_past_two - SECOND) == StateName.ONGOING
    assert name_at(page, (second_half_past_two - SECOND).astimezone(OSLO)) == StateName.ONGOING
    assert name_at(page, second_half_past_two) == StateName.PAST


@pytest.mark.parametrize(
    ("day", "first", "after"),
    [
        (date(2027, 12, 31), utc(2027, 12, 30, 22), utc(2027, 12, 31, 22)),
        (date(2028, 1, 1), utc(2027, 12, 31, 22), utc(2028, 1, 1, 22)),
        (date(2028, 2, 29), utc(2028, 2, 28, 22), utc(2028, 2, 29, 22)),
        (date(2027, 3, 28), utc(2027, 3, 27, 22), utc(2027, 3, 28, 21)),  # 23 hours
        (date(2027, 10, 31), utc(2027, 10, 30, 21), utc(2027, 10, 31, 22)),  # 25 hours
    ],
)
def test_whole_day_is_on_from_midnight_to_midnight_there(day, first, after):
    page = event("Europe/Helsinki", [(day,)])
    assert name_at(page, first - SECOND) == StateName.UPCOMING
    assert name_at(page, first) == StateName.ONGOING
    assert name_at(page, after - SECOND) == StateName.ONGOING
    assert name_at(page, after) == StateName.PAST


@pytest.mark.parametrize(
    ("closes", "at", "days"),
    [
        (date(2028, 2, 29), datetime(2028, 2, 28, 12, tzinfo=HELSINKI), 1),
        (date(2028, 3, 1), datetime(2028, 2, 28, 12, tzinfo=HELSINKI), 2),
        (date(2027, 3, 1), datetime(2027, 2, 28, 12, tzinfo=HELSINKI), 1),
        (date(2028, 1, 1), datetime(2027, 12, 31, 23, 59, tzinfo=HELSINKI), 1),
        (date(2028, 1, 1), datetime(2028, 1, 1, 0, 0, tzinfo=HELSINKI), 0),
    ],
)
def test_days_left_are_counted_over_leap_day_and_the_end_of_the_year(closes, at, days):
    assert state_of(event(dates=[(FAR,)], applications_close_on=closes), at).days_left == days


def test_event_is_over_with_its_last_minute():
    page = event(dates=[(date(2027, 5, 20), time(17), None, time(19))])
    ends = datetime(2027, 5, 20, 19, 0, tzinfo=HELSINKI)
    assert name_at(page, ends - SECOND) == StateName.ONGOING
    assert name_at(page, ends) == StateName.PAST


def test_event_without_a_time_of_ending_lasts_until_the_end_of_its_day():
    page = event(dates=[(date(2027, 5, 20), time(17))])
    assert name_at(page, datetime(2027, 5, 20, 23, 59, tzinfo=HELSINKI)) == StateName.ONGOING
    assert name_at(page, datetime(2027, 5, 21, 0, 0, tzinfo=HELSINKI)) == StateName.PAST


def test_between_two_evenings_the_next_one_is_coming_up():
    page = event(dates=[(date(2027, 5, day), time(18), None, time(20)) for day in (20, 27)])
    assert name_at(page, datetime(2027, 5, 20, 19, tzinfo=HELSINKI)) == StateName.ONGOING
    assert name_at(page, datetime(2027, 5, 23, 19, tzinfo=HELSINKI)) == StateName.UPCOMING
    assert name_at(page, datetime(2027, 5, 27, 19, tzinfo=HELSINKI)) == StateName.ONGOING
    assert name_at(page, datetime(2027, 5, 27, 20, tzinfo=HELSINKI)) == StateName.PAST


def test_without_a_deadline_people_can_apply_until_it_begins():
    page = event(dates=[(date(2027, 5, 20), None, date(2027, 5, 24))], application_mailbox="apply@example.org")
    begins = datetime(2027, 5, 20, 0, 0, tzinfo=HELSINKI)
    assert name_at(page, begins - SECOND) == StateName.OPEN
    assert name_at(page, begins) == StateName.ONGOING


LISTED_AT = datetime(2027, 5, 20, 19, 0, tzinfo=HELSINKI)


def listed(**facts) -> EventPage:
    """A public event; ``dates`` as above."""
    rows = facts.pop("dates")
    page = EventPageFactory(parent=OrganisationPageFactory(), time_zone="Europe/Helsinki", **facts)
    names = ("starts_on", "start_time", "ends_on", "end_time")
    for row in rows:
        OccurrenceFactory(page=page, **dict(zip(names, row, strict=False)))
    return published(EventPage.objects.get(pk=page.pk))


TODAY, TOMORROW = date(2027, 5, 20), date(2027, 5, 21)
WITH_MAILBOX = {"application_mailbox": "apply@example.org"}


@pytest.mark.parametrize(
    ("facts", "is_upcoming", "is_open"),
    [
        ({"dates": [(TODAY,)]}, True, False),
        ({"dates": [(TODAY, time(23))]}, True, False),
        ({"dates": [(TODAY, time(9))]}, True, False),
        ({"dates": [(TODAY, time(9), None, time(18))]}, False, False),
        ({"dates": [(TODAY, time(9), None, time(19))]}, False, False),
        ({"dates": [(TODAY, time(9), None, time(19, 1))]}, True, False),
        ({"dates": [(date(2027, 5, 1),), (TOMORROW,)]}, True, False),
        ({"dates": [(date(2027, 5, 1), None, TODAY)], **WITH_MAILBOX}, True, False),
        ({"dates": [(TOMORROW,)], **WITH_MAILBOX}, True, True),
        ({"dates": [(TOMORROW,)], "seats": 4, "seats_left": 0, **WITH_MAILBOX}, True, False),
        ({"dates": [(TOMORROW,)], "status": "full", **WITH_MAILBOX}, True, False),
        ({"dates": [(TOMORROW,)], "applications_close_on": TODAY}, True, True),
        (
            {"dates": [(TOMORROW,)], "applications_close_on": TODAY, "applications_close_time": time(18, 59)},
            True,
            False,
        ),
        ({"dates": [(TOMORROW,)], "applications_close_on": TODAY, "applications_close_time": time(19)}, True, True),
        ({"dates": [(TOMORROW,)], "applications_open_on": TOMORROW, **WITH_MAILBOX}, True, False),
        ({"dates": [(date(2027, 5, 19),)], "applications_close_on": TOMORROW}, False, False),
    ],
)
def test_lists_and_page_say_the_same(site, facts, is_upcoming, is_open):
    """The list of what is coming holds what is on today; what ended an hour ago is among the past."""
    page = listed(**facts)
    state = state_of(page, LISTED_AT)
    documents = SearchDocument.objects.filter(pk=page.pk)
    assert (state.name != StateName.PAST, state.takes_applications) == (is_upcoming, is_open)
    assert documents.upcoming(LISTED_AT).exists() == is_upcoming
    assert documents.past(LISTED_AT).exists() != is_upcoming
    assert documents.open_for_applications(LISTED_AT).exists() == is_open


def test_event_of_today_far_away_is_listed_until_its_own_midnight(site):
    """In Tallinn it is the 21st already while the event's day lasts in Belgrade for another hour."""
    page = listed(dates=[(TODAY,)])
    page.time_zone = "Europe/Belgrade"
    published(page)
    half_past_midnight = datetime(2027, 5, 21, 0, 30, tzinfo=ZoneInfo("Europe/Tallinn"))
    documents = SearchDocument.objects.filter(pk=page.pk)
    assert documents.upcoming(half_past_midnight).exists()
    assert not documents.upcoming(half_past_midnight + timedelta(minutes=30)).exists()


def test_page_without_a_moment_of_ending_is_over_with_its_last_day_on_the_clock_of_the_site(site):
    """Projects and reports are dated by days only."""
    page = published(OrganisationPageFactory())
    SearchDocument.objects.filter(pk=page.pk).update(starts_on=TODAY)
    documents = SearchDocument.objects.filter(pk=page.pk)
    assert documents.upcoming(datetime(2027, 5, 20, 23, 59, tzinfo=HELSINKI)).exists()
    assert documents.past(datetime(2027, 5, 21, 0, 0, tzinfo=HELSINKI)).exists()
