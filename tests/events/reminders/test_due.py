"""Which questions are due on which day."""

from datetime import date, timedelta

import pytest

from events.models import Reminder
from events.reminders.due import due_questions
from pages.months import months_after
from tests import factories as make

from .conftest import TODAY, Team

Kind = Reminder.Kind
DAY = timedelta(days=1)
MONTH = timedelta(days=30)


def due(today=TODAY, patience=MONTH, **scope):
    return [(question.kind, question.due_on) for question in due_questions(today, patience, **scope)]


@pytest.mark.parametrize(
    ("days_ago", "is_due"), [(13, False), (14, True), (15, True), (44, True), (45, False), (-3, False)]
)
def test_report_is_asked_for_two_weeks_after_the_journey_and_not_for_ever(team: Team, days_ago, is_due):
    ended = TODAY - days_ago * DAY
    team.journey(ended)
    assert due() == ([(Kind.REPORT_MISSING, ended + 14 * DAY)] if is_due else [])


@pytest.mark.parametrize(
    "facts",
    [{"kind": "event"}, {"kind": "training"}, {"status": "cancelled"}, {"status": "postponed"}, {"live": False}],
)
def test_only_public_journeys_that_took_place_are_asked_about(team: Team, facts):
    team.journey(**facts)
    assert due() == []


def test_journey_is_over_with_its_last_date(team: Team):
    make.OccurrenceFactory(page=team.journey(), starts_on=TODAY - DAY)
    assert due() == []


@pytest.mark.parametrize("live", [True, False])
def test_nobody_is_asked_who_has_begun_to_tell(team: Team, live):
    team.report(TODAY, event=team.journey(), live=live)
    assert due() == []


def test_report_about_a_translation_tells_about_the_journey(team: Team):
    journey = team.journey()
    make.translation_of(team.organisation, "fi", slug="avoin-talo")
    assert len(due()) == 1
    team.report(TODAY, event=make.translation_of(journey, "fi", slug="ouluun"))
    assert due() == []


@pytest.mark.parametrize(
    ("today", "kind"),
    [
        (date(2027, 5, 27), None),
        (date(2027, 5, 28), Kind.CHANGES_AFTER_3),
        (date(2027, 6, 27), Kind.CHANGES_AFTER_3),
        (date(2027, 6, 28), None),
        (date(2028, 2, 27), None),
        (date(2028, 2, 28), Kind.CHANGES_AFTER_12),
        (date(2028, 3, 29), Kind.CHANGES_AFTER_12),
        (date(2028, 3, 30), None),
    ],
)
def test_changes_are_asked_for_after_three_and_twelve_months(team: Team, today, kind):
    team.report(date(2027, 2, 28))
    assert [found for found, _day in due(today)] == ([kind] if kind else [])


def test_later_question_stands_for_the_earlier_one(team: Team):
    team.report(date(2027, 2, 28))
    assert due(date(2028, 3, 1), timedelta(days=365)) == [(Kind.CHANGES_AFTER_12, date(2028, 2, 28))]


@pytest.mark.parametrize(
    ("told_on", "is_due"), [(date(2027, 3, 15), True), (date(2027, 4, 14), False), (date(2027, 5, 30), False)]
)
def test_what_was_told_shortly_before_answers_the_question(team: Team, told_on, is_due):
    make.FollowUpFactory(page=team.report(date(2027, 2, 28)), told_on=told_on)
    assert bool(due()) == is_due


def test_nobody_is_asked_what_changed_right_after_telling(team: Team):
    report = team.report(date(2027, 2, 28))
    report.first_published_at = report.first_published_at.replace(month=5, day=20)
    report.save()
    assert due() == []


def test_words_that_are_told_no_more_are_not_asked_about(team: Team):
    team.report(date(2027, 2, 28), consent_until=TODAY - DAY)
    assert due() == []


@pytest.mark.parametrize(("days_left", "is_due"), [(31, False), (30, True), (1, True), (0, True), (-1, False)])
def test_self_assessment_is_asked_for_thirty_days_before_it_ends(team: Team, days_left, is_due):
    until = TODAY + days_left * DAY
    team.assessment(until)
    assert due() == ([(Kind.ASSESSMENT_ENDS, until - MONTH)] if is_due else [])


def test_self_assessment_that_was_begun_anew_is_not_asked_for(team: Team):
    old = team.assessment(TODAY + 9 * DAY)
    team.assessment(TODAY + 300 * DAY, questionnaire=old.questionnaire, live=False)
    assert due() == []
    other = make.OrganisationPageFactory()
    team.assessment(TODAY + 8 * DAY, questionnaire=old.questionnaire, parent=other)
    assert len(due()) == 1


def test_translations_are_asked_about_once(team: Team):
    journey = team.journey()
    make.translation_of(team.organisation, "fi", slug="avoin-talo")
    make.translation_of(journey, "fi", slug="ouluun")
    assert [question.page.pk for question in due_questions(TODAY, MONTH)] == [journey.pk]


def test_organisation_is_asked_only_about_its_own(team: Team):
    team.journey()
    assert len(due(below=[team.organisation])) == 1
    assert due(below=[make.OrganisationPageFactory()]) == []
    assert due(below=[]) == []


def test_number_of_queries_does_not_grow_with_questions(team: Team, django_assert_num_queries):
    """Journeys, reports with their changes, self-assessments, organisations."""
    for _number in range(4):
        team.journey()
        make.FollowUpFactory(page=team.report(date(2027, 2, 28)), told_on=date(2027, 3, 15))
        team.assessment(TODAY + DAY)
    with django_assert_num_queries(5):
        assert len(due()) == 12


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2027, 2, 28), 12, date(2028, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2027, 12, 31), 3, date(2028, 3, 31)),
    ],
)
def test_months_end_where_the_month_ends(day, months, later):
    assert months_after(day, months) == later
