"""Where an event stands, said in words, on the clock of the place where it happens."""

from datetime import UTC, date, datetime, time

import pytest

from events.models import EventPage, Occurrence
from events.presentation import state_words
from events.states import State, StateName, state_of

#: Half past ten in the evening in Helsinki.
EVENING = datetime(2027, 5, 20, 19, 30, tzinfo=UTC)
PLANNED = EventPage.Status.PLANNED


def event(closes=None, opens=None, starts=date(2027, 9, 20), ends=None, start_time=None, end_time=None, **facts):
    page = EventPage(
        time_zone="Europe/Helsinki", applications_open_on=opens, applications_close_on=closes,
        applications_close_time=time(23, 59), **facts,
    )  # fmt: skip
    if starts:
        page.occurrences = [
            Occurrence(page=page, starts_on=starts, ends_on=ends, start_time=start_time, end_time=end_time)
        ]
    return page


@pytest.mark.parametrize(
    ("facts", "name", "words"),
    [
        ({"closes": date(2027, 5, 30)}, StateName.OPEN, "10 days left"),
        ({"closes": date(2027, 5, 23)}, StateName.CLOSING_SOON, "3 days left"),
        ({"closes": date(2027, 5, 21)}, StateName.CLOSING_SOON, "1 day left"),
        ({"closes": date(2027, 5, 20)}, StateName.CLOSING_SOON, "Closes today"),
        ({"closes": date(2027, 5, 19)}, StateName.CLOSED, "Applications have closed"),
        (
            {"opens": date(2027, 6, 1), "closes": date(2027, 6, 30)},
            StateName.OPENS_LATER,
            "Opens on 1 June 2027",
        ),
        ({"application_mailbox": "apply@example.org"}, StateName.OPEN, "Open for applications"),
        ({}, StateName.UPCOMING, "Coming up"),
        ({"starts": None}, StateName.UPCOMING, "Dates not yet published"),
        ({"starts": date(2027, 5, 18), "ends": date(2027, 5, 22)}, StateName.ONGOING, "Going on now"),
        ({"starts": date(2027, 5, 19)}, StateName.PAST, "This is over"),
        ({"status": "full"}, StateName.FULL, "All places are taken"),
        ({"closes": date(2027, 5, 30), "seats": 5, "seats_left": 0}, StateName.FULL, "All places are taken"),
        ({"closes": date(2027, 5, 30), "status": "cancelled"}, StateName.CANCELLED, "Cancelled"),
        ({"starts": date(2027, 5, 19), "status": "postponed"}, StateName.POSTPONED, "Postponed"),
    ],
)
def test_state_and_its_words(facts, name, words):
    page = event(**facts)
    state = state_of(page, EVENING)
    assert (state.name, state_words(page, state)) == (name, words)


def test_last_minute_counts_to_its_end():
    page = event(closes=date(2027, 5, 20))
    assert state_of(page, datetime(2027, 5, 20, 20, 59, 30, tzinfo=UTC)).name == StateName.CLOSING_SOON
    assert state_of(page, datetime(2027, 5, 20, 21, 0, 0, tzinfo=UTC)).name == StateName.CLOSED


def test_event_of_the_day_is_on_until_its_day_ends_there():
    page = event(starts=date(2027, 5, 20))
    assert state_of(page, datetime(2027, 5, 20, 20, 59, tzinfo=UTC)).name == StateName.ONGOING
    assert state_of(page, datetime(2027, 5, 20, 21, 1, tzinfo=UTC)).name == StateName.PAST


@pytest.mark.parametrize("name", list(StateName))
def test_every_state_has_words(name):
    page = event(closes=date(2027, 5, 30), opens=date(2027, 5, 1))
    assert state_words(page, State(name, days_left=3 if name == StateName.CLOSING_SOON else None))
