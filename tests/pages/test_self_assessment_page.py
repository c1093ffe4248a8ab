"""An organisation's answers about its own work: every option, ticked or not, and how long the answers hold."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from tests import factories as make
from tests.pages.hiding import HIDDEN_STATES, assert_cannot_be_read, hide
from tests.pages.reading import fact, queries_of, read, section, text_of


@pytest.fixture
def assessment(site):
    questionnaire = make.QuestionnaireFactory(
        title="Looking at our work",
        introduction="Three questions.",
        questions=[
            make.question("How is quality kept?", "many", ("Feedback", "Audit"), help_text="Tick all that fit."),
            make.question("What comes next?"),
            make.question("Who can join?"),
        ],
    )
    page = make.SelfAssessmentPageFactory(
        parent=make.published(make.OrganisationPageFactory(title="Balance")),
        questionnaire=questionnaire,
        answered_on=date(2024, 8, 7),
        valid_until=date(2025, 8, 7),
    )
    first, second, _third = questionnaire.questions
    feedback = first.value["options"].bound_blocks[0].id
    make.AnswerFactory(page=page, question_id=first.id, chosen=[feedback], text="We ask people.\n\nEvery week.")
    make.AnswerFactory(page=page, question_id=second.id, text="A working group.")
    return page


def test_every_option_is_shown_whether_ticked_or_not(client, assessment):
    soup = read(client, assessment)
    assert text_of(soup.find(id="question-1")) == "How is quality kept?"
    assert section(soup, "question-1") == (
        "Tick all that fit. Feedback Ticked Audit Not ticked We ask people. Every week."
    )  # fmt: skip
    assert section(soup, "question-2") == "A working group."


def test_question_without_an_answer_says_so(client, assessment):
    assert section(read(client, assessment), "question-3") == "Not answered"


def test_facts_tell_who_answered_and_when(client, assessment):
    soup = read(client, assessment)
    assert fact(soup, "Answered by") == "Balance"
    assert fact(soup, "Answered on") == "7 August 2024"
    assert fact(soup, "Was valid until") == "7 August 2025"
    assert fact(soup, "Questions") == "Looking at our work Three questions."


def test_old_answers_say_that_they_are_old(client, assessment):
    soup = read(client, assessment)
    assert "No longer valid" in text_of(soup.select_one(".badges"))
    assert text_of(soup.select_one(".notice")) == "These answers may be old They were valid until 7 August 2025."


def test_answers_hold_until_the_end_of_their_last_day(client, assessment):
    assessment.valid_until = timezone.localdate()
    assessment.save()
    soup = read(client, assessment)
    assert soup.select_one(".notice") is None
    assert fact(soup, "Valid until")


def test_answers_cannot_end_before_they_were_given(assessment):
    assessment.valid_until = assessment.answered_on - timedelta(days=1)
    with pytest.raises(ValidationError, match="cannot end before"):
        assessment.full_clean()


def test_answers_are_valid_for_a_year_where_nothing_else_is_said(assessment):
    assessment.answered_on, assessment.valid_until = date(2024, 2, 29), None
    assessment.full_clean()
    assert assessment.valid_until == date(2025, 2, 28)


@pytest.mark.parametrize("state", HIDDEN_STATES)
def test_hidden_answers_cannot_be_read(client, assessment, state):
    hide(assessment, state)
    assert_cannot_be_read(client, assessment, "A working group")


def test_number_of_queries_does_not_grow_with_the_questions(client, assessment):
    """Wagtail finds the page below its organisation (11), the frame (7), then: organisation (2), its page,
    questionnaire, answers, tags."""
    count = queries_of(client, assessment)
    assert count <= 25
    questions = [make.question(f"Question {number}", "many", ("Yes", "No")) for number in range(9)]
    assessment.questionnaire.questions = questions
    assessment.questionnaire.save()
    assert queries_of(client, assessment) == count
