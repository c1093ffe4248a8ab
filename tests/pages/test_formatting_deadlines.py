"""Days are counted on the organiser's calendar."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.template.loader import render_to_string
from django.utils.translation import override

from pages.formatting import deadline_of

HELSINKI = "Europe/Helsinki"
CLOSES = datetime(2027, 5, 28, 23, 59, tzinfo=ZoneInfo(HELSINKI))


@pytest.fixture(autouse=True)
def english():
    with override("en"):
        yield


@pytest.mark.parametrize(
    ("days", "state", "headline"),
    [(24, "open", "24 days left"), (8, "open", "8 days left"), (7, "soon", "7 days left"), (1, "soon", "1 day left")],
)
def test_days_left_are_counted(days: int, state: str, headline: str) -> None:
    deadline = deadline_of(CLOSES, zone=HELSINKI, now=CLOSES - timedelta(days=days))
    assert (deadline.state, deadline.headline, deadline.is_open) == (state, headline, True)


def test_the_last_day_says_today() -> None:
    morning = CLOSES.replace(hour=6)
    assert deadline_of(CLOSES, zone=HELSINKI, now=morning).headline == "Closes today"


def test_the_last_day_is_the_organisers_not_the_servers() -> None:
    just_past_midnight_in_helsinki = datetime(2027, 5, 27, 21, 30, tzinfo=UTC)
    assert deadline_of(CLOSES, zone=HELSINKI, now=just_past_midnight_in_helsinki).headline == "Closes today"
    assert deadline_of(CLOSES, zone="Atlantic/Reykjavik", now=just_past_midnight_in_helsinki).headline == "1 day left"


def test_after_the_last_moment_it_is_closed() -> None:
    deadline = deadline_of(CLOSES, zone=HELSINKI, now=CLOSES + timedelta(minutes=1))
    assert (deadline.state, deadline.headline, deadline.is_open) == ("closed", "Closed", False)


def test_before_the_window_it_says_when_it_opens() -> None:
    opens = datetime(2027, 5, 1, 0, 0, tzinfo=ZoneInfo(HELSINKI))
    deadline = deadline_of(CLOSES, opens, HELSINKI, now=opens - timedelta(days=3))
    assert (deadline.state, deadline.headline, deadline.is_open) == ("later", "Opens on 1 May 2027", False)


def test_day_and_hour_are_those_of_the_organiser() -> None:
    deadline = deadline_of(CLOSES.astimezone(UTC), zone=HELSINKI, now=CLOSES - timedelta(days=3))
    assert (deadline.day.isoformat(), deadline.time) == ("2027-05-28", "23:59 in Finland")


@pytest.mark.parametrize(("closes", "told"), [(time(16, 0), True), (time(23, 59), False)])
def test_an_hour_before_the_end_of_the_day_is_told_on_cards_too(closes: time, told: bool) -> None:
    deadline = deadline_of(
        datetime.combine(date(2027, 5, 28), closes, ZoneInfo("Europe/Oslo")),
        None,
        "Europe/Oslo",
        CLOSES - timedelta(days=9),
    )
    html = render_to_string("components/deadline.html", {"deadline": deadline})
    assert ("16:00" in html) is told
    assert "28 May 2027" in html
