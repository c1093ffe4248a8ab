"""Editors answer a questionnaire in the admin: each question is a field, each option a box."""

import uuid

import pytest
from django.urls import reverse
from wagtail.models import Locale

from pages.models import Questionnaire, SelfAssessmentPage
from tests.factories import OrganisationPageFactory

WORDS, MANY, FIRST, SECOND = (str(uuid.uuid4()) for _ in range(4))


@pytest.fixture
def questionnaire(site) -> Questionnaire:
    option = {"type": "item"}
    return Questionnaire.objects.create(
        title="Responsible work",
        locale=Locale.objects.get(language_code="en"),
        questions=[
            {"type": "question", "id": WORDS, "value": {"text": "What is your task?", "answer_kind": "text"}},
            {
                "type": "question",
                "id": MANY,
                "value": {
                    "text": "How do you keep quality?",
                    "answer_kind": "many",
                    "options": [
                        {**option, "id": FIRST, "value": "Feedback"},
                        {**option, "id": SECOND, "value": "Audit"},
                    ],
                },
            },
        ],
    )


@pytest.fixture
def organisation(site):
    return OrganisationPageFactory(language="en")


def add_url(parent) -> str:
    return reverse("wagtailadmin_pages:add", args=("pages", "selfassessmentpage", parent.pk))


def form_data(questionnaire: Questionnaire, **answers) -> dict:
    return {
        "title": "Our answers",
        "slug": "our-answers",
        "summary": "How we work.",
        "questionnaire": questionnaire.pk,
        "answered_on": "2026-03-01",
        "concepts": "",
        "comments-TOTAL_FORMS": 0,
        "comments-INITIAL_FORMS": 0,
        **answers,
    }


def test_the_form_shows_every_question_and_option(admin_client, organisation, questionnaire):
    html = admin_client.get(add_url(organisation)).content.decode()
    for words in ("What is your task?", "How do you keep quality?", "Feedback", "Audit"):
        assert words in html


def test_each_answer_has_one_place_in_the_form(admin_client, organisation, questionnaire):
    """A browser sends every box of a name, and only the last one counts."""
    html = admin_client.get(add_url(organisation)).content.decode()
    assert html.count(f'name="answer_{WORDS}_text"') == 1
    assert html.count(f'name="answer_{MANY}_chosen"') == 2, "one box for each option"


def test_answers_are_kept_in_the_order_of_the_questions(admin_client, organisation, questionnaire):
    data = form_data(
        questionnaire,
        **{f"answer_{WORDS}_text": "Peer support", f"answer_{MANY}_chosen": [FIRST]},
        **{"action-publish": "1"},
    )
    response = admin_client.post(add_url(organisation), data)
    assert response.status_code == 302, response.context["form"].errors
    page = SelfAssessmentPage.objects.get()
    assert [(str(answer.question_id), answer.text, answer.chosen) for answer in page.answers.all()] == [
        (WORDS, "Peer support", []),
        (MANY, "", [FIRST]),
    ]
    assert page.valid_until.isoformat() == "2027-03-01"


def test_editing_again_changes_the_same_answers(admin_client, organisation, questionnaire):
    admin_client.post(
        add_url(organisation), form_data(questionnaire, **{f"answer_{WORDS}_text": "First", "action-publish": "1"})
    )
    page = SelfAssessmentPage.objects.get()
    keys = {answer.translation_key for answer in page.answers.all()}
    edit = reverse("wagtailadmin_pages:edit", args=(page.pk,))
    assert "First" in admin_client.get(edit).content.decode()
    admin_client.post(edit, form_data(questionnaire, **{f"answer_{WORDS}_text": "Second", "action-publish": "1"}))
    page = SelfAssessmentPage.objects.get()
    assert page.answers.first().text == "Second"
    assert {answer.translation_key for answer in page.answers.all()} == keys


def test_an_option_that_does_not_exist_is_refused(admin_client, organisation, questionnaire):
    response = admin_client.post(
        add_url(organisation), form_data(questionnaire, **{f"answer_{MANY}_chosen": [str(uuid.uuid4())]})
    )
    assert response.status_code == 200
    assert f"answer_{MANY}_chosen" in response.context["form"].errors
    assert not SelfAssessmentPage.objects.exists()
