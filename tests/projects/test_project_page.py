"""A project's page says every fact it has, and says plainly what is missing."""

from datetime import date
from decimal import Decimal

import pytest
from bs4 import BeautifulSoup

from projects.models import FundingProgramme, ProjectPage
from tests import factories as make


def read(client, page, **query):
    response = client.get(page.get_url(), query)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def fact(soup, term):
    """The value beside a term of the facts panel, as one line of text; none where the term is missing."""
    for row in soup.select(".facts > div"):
        if row.dt.get_text(" ", strip=True) == term:
            return row.dd.get_text(" ", strip=True)
    return None


@pytest.fixture
def project(site):
    programme = make.FundingProgrammeFactory(
        slug="esf-2014", period="2014–2020", mark_rule=FundingProgramme.MarkRule.FUND_2014, names=None
    )
    make.ProgrammeNameFactory(
        programme=programme, name="Sustainable growth", fund="European Social Fund", slogan="Leverage"
    )
    make.EUStatementFactory()
    return make.ProjectPageFactory(
        title="Recovery orientation",
        code="S21275",
        programme=programme,
        starts="2018-04-01",
        ends="2022-04-30",
        amount=Decimal("1876715"),
        amount_kind=ProjectPage.AmountKind.REALISED,
        granting_authority="Ministry of Social Affairs",
        official_record_lost=True,
        checked_on=date(2026, 4, 12),
        background="<p>Recovery thinking.</p>",
        aims="<ol><li>Say what recovery means.</li></ol>",
        approach="<p>Research.</p>",
        results="<p>Services.</p>",
        remarks="<p>Example project.</p>",
    )


def test_facts_are_said_with_what_they_mean(client, project):
    soup = read(client, project)
    assert fact(soup, "Code").startswith("S21275")
    assert "European Social Fund code" in fact(soup, "Code")
    assert fact(soup, "Dates") == "1 April 2018 – 30 April 2022"
