"""What a list shows about a page: place, dates, seats, state and deadline, in the reader's language."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import override

from pages.cards import Card, card_of
from search.kinds import Kind
from search.models import SearchDocument


def card(language: str = "en", **fields) -> Card:
    document = SearchDocument(
        page_id=7, **{"language": "en", "kind": Kind.EVENT, "title": "A page", "path": "/en/a-page/", **fields}
    )
    with override(language):
        return card_of(document)


def meta(**fields) -> list[str]:
    return [strip_tags(part) for part in card(**fields).meta]


def test_an_event_tells_place_dates_organiser_and_seats() -> None:
    facts = {"town": "Rovaniemi", "country": "FI", "organisation": "Balanssi ry", "seats": 12}
    assert meta(starts_on=date(2027, 9, 20), ends_on=date(2027, 9, 24), card=facts) == [
        "Rovaniemi, Finland",
        "20–24 September 2027",
        "Balanssi ry",
        "12 places",
    ]


def test_words_of_a_page_in_another_language_carry_it() -> None:
    facts = {"town": "Tromssa", "country": "NO", "dates_note": "Päivät <ilmoitetaan> myöhemmin."}
    assert card(language="fi", card=facts).meta[0] == '<span lang="en">Tromssa</span>, Norja'
    assert card(language="fi", card=facts).meta[1] == '<span lang="en">Päivät &lt;ilmoitetaan&gt; myöhemmin.</span>'
    assert card(language="en", card=facts).meta[0] == "Tromssa, Norway"


def test_an_event_without_a_place_is_online() -> None:
    assert meta(is_online=True, starts_on=date(2027, 5, 1)) == ["Online", "1 May 2027"]


def test_an_event_without_dates_says_why() -> None:
    assert meta(card={"dates_note": "Dates not yet published."}) == ["Dates not yet published."]


def test_a_project_keeps_the_precision_of_its_dates() -> None:
    facts = {"countries": ["FI", "EE"], "starts": "2014-06", "ends": "2015-12"}
    document = {"kind": Kind.PROJECT, "starts_on": date(2014, 6, 1), "ends_on": date(2015, 12, 31), "card": facts}
    assert meta(**document) == ["Finland and Estonia", "June 2014 – December 2015"]


def test_an_organisation_tells_since_when() -> None:
    assert meta(kind=Kind.ORGANISATION, card={"town": "Oulu", "country": "FI", "founded": 1986}) == [
        "Oulu, Finland",
        "Since 1986",
    ]


def test_a_page_in_another_language_is_marked_and_read_within_the_readers_menus() -> None:
    foreign = card(language="fi")
    assert (foreign.language, foreign.url) == ("en", "/fi/original/7/")
    own = card(language="en")
    assert (own.language, own.url) == ("", "/en/a-page/")


@pytest.mark.parametrize(
    ("status", "state"), [("cancelled", "Cancelled"), ("postponed", "Postponed"), ("full", "Full")]
)
def test_a_state_that_closes_the_door_hides_the_deadline(status: str, state: str) -> None:
    closed = card(takes_applications=True, closes_at=timezone.now() + timedelta(days=3), card={"status": status})
    assert (closed.state, closed.deadline) == (state, None)


def test_a_deadline_is_read_on_the_events_own_clock() -> None:
    closes = datetime(2099, 5, 28, 22, 30, tzinfo=UTC)
    late = card(takes_applications=True, closes_at=closes, card={"time_zone": "Europe/Helsinki"})
    assert late.deadline.day == date(2099, 5, 29)


def test_only_what_happens_on_days_can_be_over() -> None:
    assert card(starts_on=date(2020, 1, 1)).is_over
    assert not card(starts_on=timezone.localdate()).is_over
    assert not card(kind=Kind.PROJECT, starts_on=date(2020, 1, 1)).is_over
