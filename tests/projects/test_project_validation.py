"""What an editor is told when facts of a project or a report do not fit together."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from projects.models import ProjectPage
from tests import factories as make


def problems(thing, exclude=()):
    """Messages by field; empty where everything fits."""
    try:
        thing.full_clean(exclude=exclude)
    except ValidationError as error:
        return {field: " ".join(messages) for field, messages in error.message_dict.items()}
    return {}


@pytest.fixture
def project(site):
    return make.ProjectPageFactory()


@pytest.mark.parametrize(
    ("facts", "field", "message"),
    [
        ({"starts": "2018-04-01", "ends": "2018-03"}, "ends", "cannot end before it starts"),
        ({"starts": "2018-13"}, "starts", "Write a day (2018-04-01), a month (2018-04) or a year (2018)."),
        ({"amount": Decimal(5), "amount_kind": "granted", "currency": "EURO"}, "currency", "at most 3"),
        ({"amount": Decimal(5), "amount_kind": "granted", "currency": "XQQ"}, "currency", "not a currency code"),
        ({"amount": Decimal(5), "amount_kind": "granted", "currency": ""}, "currency", "Write the currency"),
        ({"amount": Decimal(5)}, "amount_kind", "granted or really used"),
        ({"amount": Decimal(-5), "amount_kind": "granted"}, "amount", "greater than or equal to 0"),
        ({"code": "2024-1-EE01-KA122"}, "code", "is not complete"),
        (
            {"code": "2024-1-EE01-KA122-ADU-000233253", "action_code": "KA210"},
            "action_code",
            "The code says another action.",
        ),
        ({"official_record": "https://example.eu/1", "official_record_lost": True}, "official_record_lost", "a link"),
    ],
)
def test_facts_that_do_not_fit_are_refused(project, facts, field, message):
    for name, value in facts.items():
        setattr(project, name, value)
    assert message in problems(project)[field]


@pytest.mark.parametrize("facts", [{"starts": "2018", "ends": "2018"}, {"starts": "2018-06", "ends": "2018"}, {}])
def test_facts_that_fit_are_accepted(project, facts):
    for name, value in facts.items():
        setattr(project, name, value)
    assert problems(project) == {}


def test_two_projects_cannot_have_one_code(project):
    make.ProjectPageFactory(title="The first", code="S21275")
    project.code = "s21275 "
    assert problems(project)["code"] == "The project “The first” already has this code."


def test_translations_share_their_code(project):
    project.code = "S21275"
    project.save()
    make.translation_of(project, "fi", slug="hanke")
    assert ProjectPage.objects.filter(code="S21275").count() == 2


@pytest.mark.parametrize(
    ("facts", "field", "message"),
    [
        ({"value": 137, "denominator": 136}, "value", "larger than the whole"),
        ({"value": -1}, "value", "below zero"),
        ({"value": 1, "denominator": 0}, "denominator", "more than zero"),
        ({"value": 5, "denominator": None, "scale_maximum": 4}, "value", "above the highest on its scale"),
        ({"value": 4, "denominator": 5, "scale_maximum": 5}, "scale_maximum", "not both"),
    ],
)
def test_figure_must_fit_its_whole(project, facts, field, message):
    assert message in problems(make.IndicatorFactory.build(page=project, **facts), exclude=["locale"])[field]


def test_output_has_a_link_or_has_lost_it(project):
    output = make.OutputFactory.build(page=project, link="https://example.org", link_lost=True)
    assert "remove it or untick" in problems(output, exclude=["locale"])["link_lost"]


def test_participation_names_somebody(project):
    participation = make.ParticipationFactory.build(page=project, name="")
    assert "write its name" in problems(participation, exclude=["locale"])["organisation"]


@pytest.mark.parametrize(
    ("facts", "field", "message"),
    [
        ({"starts": "2026-05-02", "ends": "2026-05-01"}, "ends", "cannot end before it starts"),
        ({"people_count": 4, "lived_experience_count": 5}, "lived_experience_count", "more than the number"),
        ({"people_count": 0}, "people_count", "greater than or equal to 1"),
    ],
)
def test_journey_facts_must_fit(site, facts, field, message):
    report = make.MobilityReportPageFactory()
    for name, value in facts.items():
        setattr(report, name, value)
    assert message in problems(report)[field]
