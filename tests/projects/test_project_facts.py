"""The facts panel of a project, and the explanation of its code."""

from decimal import Decimal

import pytest

from projects.models import ProjectPage
from tests import factories as make
from tests.pages.reading import fact, read, text_of


def test_facts_stand_in_the_panel(client, project):
    soup = read(client, project)
    assert fact(soup, "Short name") == "RTO"
    assert fact(soup, "Dates") == "1 April 2018 – 30 April 2022"
    assert fact(soup, "Public funding, really used").startswith("€1,876,715")
    assert fact(soup, "Programme") == "Sustainable growth 2014–2020 Leverage from the EU"
    assert fact(soup, "Fund") == "European Social Fund"
    assert fact(soup, "Granting authority") == "Ministry of Social Affairs"
    assert fact(soup, "Official record") == "The link in the source was lost"
    assert fact(soup, "Source of the facts") == "Institute for Health"
    assert "Checked with the source on 12 April 2026." in text_of(soup.aside)


def test_code_is_explained_part_by_part(client, site):
    project = make.ProjectPageFactory(code="2024-1-EE01-KA122-ADU-000233253")
    parts = [text_of(row) for row in read(client, project).select(".code-parts > div")]
    assert parts == [
        "2024 Year of the call",
        "1 Round",
        "EE01 National agency Estonia, agency 01",
        "KA122 Action Short-term mobility projects",
        "ADU Field Adult education",
        "000233253 Number",
    ]


def test_missing_facts_are_said_to_be_missing(client, site):
    soup = read(client, make.ProjectPageFactory())
    for term in ("Code", "Dates", "Public funding", "Programme", "Granting authority"):
        assert fact(soup, term) == "Not published"


@pytest.mark.parametrize(
    ("starts", "ends", "shown"),
    [
        ("2014-06", "2015-12", "June 2014 – December 2015 The source gives months only"),
        ("2023", "2024", "2023–2024 The source gives years only"),
        ("2018-04-01", "2022", "1 April 2018 – 2022"),
    ],
)
def test_dates_show_no_more_than_the_source_gives(client, site, starts, ends, shown):
    assert fact(read(client, make.ProjectPageFactory(starts=starts, ends=ends)), "Dates") == shown


def test_granted_money_is_not_called_used(client, site):
    project = make.ProjectPageFactory(amount=Decimal(60000), amount_kind=ProjectPage.AmountKind.GRANTED)
    assert fact(read(client, project), "Public funding, granted") == "€60,000"


def test_official_record_is_found_by_the_pattern_of_the_programme(client, programme):
    programme.official_record_pattern = "https://records.example.eu/project/{code}"
    programme.save()
    soup = read(client, make.ProjectPageFactory(programme=programme, code="S21275"))
    assert soup.find("a", string="Record at records.example.eu")["href"].endswith("/project/S21275")
