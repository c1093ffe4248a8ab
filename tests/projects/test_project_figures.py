"""The figures of a project: bars with their wholes, a table behind them, and all of it for spreadsheets."""

import csv
from decimal import Decimal
from io import StringIO

import pytest
from django.core.exceptions import ValidationError

from search.indexing import index_pages
from tests import factories as make
from tests.pages.reading import read, section, text_of


def table_of(client, page, language: str = "en") -> list[dict[str, str]]:
    response = client.get(f"/{language}/project/{page.pk}/figures.csv")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(StringIO(response.content.decode("utf-8-sig"))))


@pytest.mark.parametrize(
    ("facts", "words", "bar"),
    [
        ({"value": 83, "denominator": 136}, "83 of 136 people (61%)", "61.0"),
        ({"value": 0, "denominator": 136}, "0 of 136 people (0%)", "0.0"),
        ({"value": 136, "denominator": 136}, "136 of 136 people (100%)", "100.0"),
        ({"value": 1, "denominator": 900}, "1 of 900 people (0.1%)", "0.1"),
        ({"value": "4.64", "denominator": None, "scale_maximum": 5}, "4.64 out of 5", "92.8"),
        ({"value": 98, "denominator": None}, "98 people", None),
        ({"value": 0, "denominator": None}, "0 people", None),
    ],
)
def test_a_figure_has_a_bar_only_where_it_is_part_of_something(client, project, facts, words, bar):
    make.IndicatorFactory(page=project, label="Figure", **facts)
    figure = read(client, project).select_one("figure.stat")
    assert text_of(figure.strong) == words
    assert [rect["width"] for rect in figure.select("rect + rect")] == ([bar] if bar else [])


def test_single_figures_stand_in_a_table_too(client, project):
    make.IndicatorFactory(page=project, label="Mark", value="4.64", denominator=None, unit="", scale_maximum=5)
    make.IndicatorFactory(page=project, label="Liked it", value=83)
    make.IndicatorFactory(page=project, label="At trainings", value=98, denominator=None)
    rows = [text_of(row) for row in read(client, project).select("details .plain-table tbody tr")]
    assert rows[:3] == ["Mark 4.64 5", "Liked it 83 136 people (61%)", "At trainings 98 people"]


def test_parts_that_are_more_than_the_whole_are_explained(client, project):
    make.IndicatorFactory(page=project, value=95)
    make.IndicatorFactory(page=project, value=40)
    explained = "Somebody can be counted in several rows"
    assert explained not in section(read(client, project), "figures")
    make.IndicatorFactory(page=project, value=2)
    assert explained in section(read(client, project), "figures")


def test_all_figures_are_one_table_for_spreadsheets(client, project):
    make.IndicatorFactory(page=project, label="=Liked it", value=83, date="2015-12", note="All asked")
    make.IndicatorFactory(page=project, label="Mark", value="4.64", denominator=None, unit="", scale_maximum=5)
    make.IndicatorFactory(page=project, label="Many", value=Decimal("1876715.00"), denominator=None, unit="euros")
    make.published(project)
    assert read(client, project).find("a", href=f"/en/project/{project.pk}/figures.csv")
    liked, mark, many = table_of(client, project)
    assert (liked["What was counted"], liked["Figure"], liked["Out of"]) == ("'=Liked it", "83", "136")
    assert (liked["Share in per cent"], liked["Unit"], liked["Counted on"]) == ("61.03", "people", "2015-12")
    assert (mark["Figure"], mark["Highest on the scale"], mark["Out of"]) == ("4.64", "5", "")
    assert many["Figure"] == "1876715"
    assert liked["Address"] == f"http://testserver{project.get_url()}"


def test_figures_of_hidden_projects_are_not_handed_out(client, project):
    make.IndicatorFactory(page=project)
    draft = make.ProjectPageFactory(live=False)
    make.published(project)
    make.restricted(project)
    index_pages([project.pk])
    for page in (draft, project):
        assert client.get(f"/en/project/{page.pk}/figures.csv").status_code == 404


def test_people_reached_are_a_whole_number_without_a_scale(project):
    marked = make.IndicatorFactory.build(
        page=project, value=Decimal("4.6"), denominator=None, counts_as="people-reached", locale=project.locale
    )
    with pytest.raises(ValidationError, match="whole numbers"):
        marked.clean()
