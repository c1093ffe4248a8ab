"""A training programme's page: what it asks for, what it holds, what it gives."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from events.models import Workload
from events.presentation.training_facts import application_months
from tests import factories as make
from tests.pages.hiding import HIDDEN_STATES, assert_cannot_be_read, hide
from tests.pages.reading import fact, queries_of, read, section, text_of


@pytest.fixture
def training(site):
    return make.TrainingProgrammePageFactory(
        title="Basic training",
        parent=make.published(make.OrganisationPageFactory(title="Balance")),
        total_hours=60,
        hours_are_approximate=True,
        duration="Two months",
        how_often="Once a year, in autumn",
        delivery=["contact", "hybrid"],
        participants="About 15 people",
        trainers="The association and the county",
        applications_from_month=3,
        applications_to_month=8,
        body="<p>Use what you lived through.</p>",
        audience="<p>People with own experience.</p>",
        entry_conditions="<p>Life is stable.</p>",
        outcomes="<p>Plan services.</p>",
        recognition="<p>A certificate.</p>",
        quality="<p>Feedback.</p>",
    )


def test_facts_stand_in_the_panel(client, training):
    soup = read(client, training)
    assert fact(soup, "Level") == "Basic training"
    assert fact(soup, "Work in all") == "About 60 hours"
    assert fact(soup, "How long it takes") == "Two months"
    assert fact(soup, "How often it is held") == "Once a year, in autumn"
    assert fact(soup, "Applications") == "March–August each year"
    assert fact(soup, "How people take part") == "Face to face Both together"
    assert fact(soup, "Who takes part") == "About 15 people"
    assert fact(soup, "Trainers") == "The association and the county"


def test_curriculum_stands_in_its_order(client, training):
    make.WorkloadFactory(page=training, amount=10)
    make.WorkloadFactory(page=training, kind=Workload.Kind.ONLINE, amount=8, amount_to=12, note="Moodle")
    make.WorkloadFactory(page=training, kind=Workload.Kind.PRACTICE, amount=2, unit=Workload.Unit.TIMES)
    make.WorkloadFactory(page=training, kind=Workload.Kind.SELF_STUDY, amount=None)
    make.PhaseFactory(page=training, title="Open evening", text="All are welcome.")
    make.PhaseFactory(page=training, title="Two months of study")
    make.ModuleFactory(page=training, number=4, title="Own story", text="How to tell it.")
    make.ModuleFactory(page=training, number=None, title="Media")
    soup = read(client, training)
    assert [text_of(part) for part in soup.select(".parts > li")] == [
        "10 days Teaching face to face",
        "8–12 days Online training Moodle",
        "2 times Practical placement",
        "Independent work",
    ]
    assert section(soup, "phases") == "Open evening All are welcome. Two months of study"
    assert section(soup, "modules") == "Module 4 Own story How to tell it. Media"


def test_texts_stand_below_their_questions(client, training):
    soup = read(client, training)
    assert section(soup, "about") == "Use what you lived through."
    assert section(soup, "who") == "People with own experience. What you need to start Life is stable."
    assert section(soup, "recognition") == "A certificate."
    assert section(soup, "quality") == "Feedback."
    assert "Balance" in section(soup, "organiser")


def test_coming_dates_are_listed_but_not_past_or_hidden_ones(client, training):
    today = timezone.localdate()
    for title, days in (("Autumn group", 30), ("Old group", -30), ("Secret group", 40)):
        event = make.EventPageFactory(title=title, training_programme=training)
        make.OccurrenceFactory(page=event, starts_on=today + timedelta(days=days))
        make.published(event)
        if title == "Secret group":
            make.restricted(event)
    words = section(read(client, training), "dates")
    assert "Autumn group" in words
    assert "Old group" not in words
    assert "Secret group" not in words


@pytest.mark.parametrize(
    ("months", "words"),
    [
        ((3, 8), "March–August each year"),
        ((11, 2), "November–February each year"),
        ((9, 9), "September each year"),
        ((None, None), ""),
    ],
)
def test_months_of_application(months, words):
    assert application_months(*months) == words


def test_one_month_alone_is_refused(site):
    training = make.TrainingProgrammePageFactory()
    training.applications_from_month = 3
    with pytest.raises(ValidationError, match="both months"):
        training.full_clean()


@pytest.mark.parametrize("month", [0, 13])
def test_month_that_does_not_exist_is_refused(site, month):
    training = make.TrainingProgrammePageFactory()
    training.applications_from_month = training.applications_to_month = month
    with pytest.raises(ValidationError) as error:
        training.full_clean()
    assert "applications_from_month" in error.value.message_dict


@pytest.mark.parametrize("state", HIDDEN_STATES)
def test_hidden_training_cannot_be_read(client, training, state):
    hide(training, state)
    assert_cannot_be_read(client, training, "Use what you lived through")


def test_number_of_queries_does_not_grow_with_what_is_shown(client, training):
    """Wagtail finds the page below its organisation (11), the frame (7), then: organisation (2), its page, workloads,
    coming dates, phases, modules, tags."""

    def fill(count):
        for _number in range(count):
            make.WorkloadFactory(page=training)
            make.PhaseFactory(page=training)
            make.ModuleFactory(page=training)

    fill(1)
    count = queries_of(client, training)
    assert count <= 27
    fill(3)
    assert queries_of(client, training) == count
