"""A project with everything that its facts panel shows."""

from datetime import date
from decimal import Decimal

import pytest

from projects.models import FundingProgramme, ProjectPage
from tests import factories as make


@pytest.fixture
def programme(site):
    programme = make.FundingProgrammeFactory(
        period="2014–2020", mark_rule=FundingProgramme.MarkRule.FUND_2014, names=None
    )
    make.ProgrammeNameFactory(
        programme=programme, name="Sustainable growth", fund="European Social Fund", slogan="Leverage from the EU"
    )
    make.EUStatementFactory()
    return programme


@pytest.fixture
def project(programme):
    return make.ProjectPageFactory(
        title="Recovery orientation",
        acronym="RTO",
        code="S21275",
        programme=programme,
        starts="2018-04-01",
        ends="2022-04-30",
        amount=Decimal("1876715"),
        amount_kind=ProjectPage.AmountKind.REALISED,
        granting_authority="Ministry of Social Affairs",
        official_record_lost=True,
        source="Institute for Health",
        checked_on=date(2026, 4, 12),
    )
