"""Emblem, statement and disclaimer on the page of a project."""

from tests import factories as make
from tests.pages.reading import read, text_of


def test_head_shows_emblem_and_fund(client, project):
    mark = read(client, project).select_one(".page-head .eu")
    assert mark.img["alt"] == ""
    assert text_of(mark) == "European Union European Social Fund"


def test_mark_stands_in_the_language_of_the_page(client, project):
    make.EUStatementFactory(language="fi", union="Euroopan unioni")
    make.ProgrammeNameFactory(programme=project.programme, language="fi", name="Kasvu", fund="Euroopan sosiaalirahasto")
    finnish = make.translation_of(project, "fi", slug="toipuminen")
    words = read(client, finnish).select_one(".page-head .eu span")
    assert text_of(words) == "Euroopan unioni Euroopan sosiaalirahasto"
    assert words["lang"] == "fi"


def test_disclaimer_names_the_authority_that_gave_the_money(client, site):
    make.EUStatementFactory()
    programme = make.FundingProgrammeFactory(mark_rule="co-funded-2021", disclaimer_required=True)
    project = make.ProjectPageFactory(programme=programme, granting_authority="National Agency")
    soup = read(client, project)
    assert "Co-funded by the European Union" in text_of(soup.select_one(".page-head .eu"))
    assert "not the European Union or National Agency" in text_of(soup.main)


def test_emblem_and_fund_of_2014_stand_above_the_title(client, project):
    head = read(client, project).select_one(".page-head")
    assert head.h1.find_previous(class_="eu")


def test_later_mark_stands_at_the_same_place(client, site):
    make.EUStatementFactory()
    project = make.ProjectPageFactory(programme=make.FundingProgrammeFactory(mark_rule="co-funded-2021"))
    head = read(client, project).select_one(".page-head")
    assert len(head.select(".eu")) == 1
    assert head.h1.find_previous(class_="eu")
