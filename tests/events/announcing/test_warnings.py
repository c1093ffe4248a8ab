"""What somebody is told before an announcement goes out, at the boundaries of each rule."""

from datetime import UTC, date, datetime, timedelta

import pytest

from events.announcing.warnings import announcement_warnings
from events.models import EventPage
from projects.models import FundingProgramme
from tests.conftest import SiteTree
from tests.factories import (
    CareFactFactory,
    EUStatementFactory,
    EventPageFactory,
    FundingProgrammeFactory,
    OccurrenceFactory,
    OrganisationPageFactory,
    ProjectPageFactory,
)

TODAY = date(2030, 6, 1)
Rule = FundingProgramme.MarkRule


@pytest.fixture
def call(site: SiteTree) -> EventPage:
    """A call for a mobility that nothing can be said against."""
    organisation = OrganisationPageFactory(title="Friends of PRN", short_name="FoPRN")
    page = EventPageFactory(
        parent=organisation,
        kind="mobility",
        title="A week in Tartu",
        eligible_countries=["FI"],
        applications_close_on=TODAY + timedelta(days=30),
        live=False,
    )
    OccurrenceFactory(page=page, starts_on=TODAY + timedelta(days=60))
    CareFactFactory(page=page)
    return page


def codes(event: EventPage, today: date = TODAY) -> list[str]:
    event.__dict__.pop("occurrence_list", None)
    return [warning.code for warning in announcement_warnings(event, today)]


def test_good_call_has_no_warning(call: EventPage) -> None:
    assert codes(call) == []


@pytest.mark.parametrize(("days", "expected"), [(14, []), (13, ["time-to-apply"]), (0, ["time-to-apply"])])
def test_two_weeks_to_apply(call: EventPage, days: int, expected: list[str]) -> None:
    call.applications_close_on = TODAY + timedelta(days=days)
    assert codes(call) == expected


def test_deadline_that_is_over_is_told_in_other_words(call: EventPage) -> None:
    call.applications_close_on = TODAY - timedelta(days=1)
    assert announcement_warnings(call, TODAY)[0].text == "The last day to apply, 31 May 2030, is over."


def test_time_to_apply_begins_when_applications_open(call: EventPage) -> None:
    call.applications_open_on = call.applications_close_on - timedelta(days=13)
    assert codes(call) == ["time-to-apply"]


def test_published_call_may_be_mended_in_its_last_days(call: EventPage) -> None:
    call.live, call.first_published_at = True, datetime(2030, 6, 1, 12, tzinfo=UTC)
    assert codes(call, today=call.applications_close_on) == []


@pytest.mark.parametrize(("days", "expected"), [(14, []), (13, ["time-to-travel"])])
def test_two_weeks_between_deadline_and_beginning(call: EventPage, days: int, expected: list[str]) -> None:
    call.applications_close_on = TODAY + timedelta(days=60 - days)
    assert codes(call) == expected


def test_event_without_a_deadline_asks_for_no_time(call: EventPage) -> None:
    call.applications_close_on = None
    assert codes(call) == []


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("mobility", ["countries"]),
        ("expert-visit", ["countries"]),
        ("partner-search", ["countries"]),
        ("training", []),
        ("event", []),
    ],
)
def test_call_names_countries(call: EventPage, kind: str, expected: list[str]) -> None:
    call.kind, call.eligible_countries = kind, []
    assert codes(call) == expected


def test_call_that_is_open_to_others_names_none(call: EventPage) -> None:
    call.eligible_countries, call.others_may_ask = [], True
    assert codes(call) == []


def test_care_facts_are_asked_for_whatever_the_kind(call: EventPage) -> None:
    call.care_facts.all().delete()
    call = EventPage.objects.get(pk=call.pk)
    assert codes(call) == ["care"]
    call.kind = "webinar"
    assert codes(call) == ["care"]


def test_care_fact_that_says_no_is_enough(call: EventPage) -> None:
    call.care_facts.update(is_available=False)
    assert codes(EventPage.objects.get(pk=call.pk)) == []


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        ("The RAY pays.", True),
        ("The Recovery Aid Yearly (RAY) pays. RAY is good.", False),
        ("RAY (Recovery Aid Yearly) pays.", False),
        ("The EU, the ESF and every NGO.", False),
        ("Friends of PRN meet.", False),
        ("Everything in LETTERSOFSEVEN.", False),
        ("Code KA122 counts.", False),
        ("Read www.RAY.fi/help.", False),
        ("ALL OF THIS IS LOUD", False),
        ("The MTÜ pays.", True),
        ("RAY:n tuki", True),
        ("(RAY) pays.", True),
    ],
)
def test_abbreviation_is_explained_in_brackets(call: EventPage, text: str, warned: bool) -> None:
    call.body = f"<p>{text}</p>"
    assert codes(call) == (["abbreviation"] if warned else [])


def test_abbreviation_in_title_explained_in_the_text_is_explained(call: EventPage) -> None:
    call.title, call.body = "RAY week", "<h2>Who?</h2><p>Recovery Aid Yearly (RAY)</p>"
    assert codes(call) == []


def test_warning_names_the_abbreviations(call: EventPage) -> None:
    call.summary = "KELA and RAY."
    assert announcement_warnings(call, TODAY)[0].text == "Some abbreviations are not explained: KELA and RAY."


def test_mark_without_its_words_is_missing(call: EventPage) -> None:
    call.programme = FundingProgrammeFactory(mark_rule=Rule.CO_FUNDED_2021)
    assert codes(call) == ["funding-mark"]
    EUStatementFactory()
    assert codes(call) == []


def test_disclaimer_without_an_authority_is_missing(call: EventPage) -> None:
    EUStatementFactory()
    programme = FundingProgrammeFactory(mark_rule=Rule.CO_FUNDED_2021, disclaimer_required=True)
    call.project = ProjectPageFactory(programme=programme)
    assert codes(call) == ["funding-mark"]
    call.project.granting_authority = "The agency"
    assert codes(call) == []


def test_programme_without_a_mark_asks_for_none(call: EventPage) -> None:
    call.programme = FundingProgrammeFactory(mark_rule=Rule.NONE)
    assert codes(call) == []


def test_cancelled_or_past_event_needs_nothing_for_people_who_come(call: EventPage) -> None:
    call.eligible_countries = []
    call.status = EventPage.Status.CANCELLED
    assert codes(call) == []
    call.status = EventPage.Status.PLANNED
    assert codes(call, today=TODAY + timedelta(days=61)) == []
    assert "countries" in codes(call, today=TODAY + timedelta(days=60))


def test_every_warning_has_a_reason(call: EventPage) -> None:
    call.care_facts.all().delete()
    call = EventPage.objects.get(pk=call.pk)
    call.eligible_countries, call.title = [], "RAY"
    call.summary = "The RAY pays."
    call.applications_close_on = TODAY
    OccurrenceFactory(page=call, starts_on=TODAY)
    call.programme = FundingProgrammeFactory(mark_rule=Rule.FUNDED_2021)
    warnings = announcement_warnings(call, TODAY)
    assert [w.code for w in warnings] == [
        "time-to-apply", "time-to-travel", "countries", "care", "abbreviation", "funding-mark",
    ]  # fmt: skip
    assert all(w.text and w.reason for w in warnings)
