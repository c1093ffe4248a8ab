"""A programme that asks for everything, its approved words in English, a project that has it all, and an editor."""

import pytest
from django.contrib.auth.models import Group

from network_site.groups import EDITORS, create_groups
from projects.models import EUStatement, FundingProgramme, ProjectPage
from tests import factories as make

Rule = FundingProgramme.MarkRule
APPROVED = EUStatement.Status.APPROVED


@pytest.fixture
def erasmus(site) -> FundingProgramme:
    make.EUStatementFactory(statement_status=APPROVED, disclaimer_status=APPROVED)
    return make.FundingProgrammeFactory(mark_rule=Rule.CO_FUNDED_2021, disclaimer_required=True)


@pytest.fixture
def complete(erasmus: FundingProgramme) -> ProjectPage:
    """A draft that lacks nothing."""
    page = make.ProjectPageFactory(
        title="Rowing",
        live=False,
        programme=erasmus,
        granting_authority="National Agency",
        code="S21275",
        starts="2024",
        ends="2025",
        official_record="https://example.org/record",
        aims="<p>Aims</p>",
        results="<p>Results</p>",
    )
    page.save_revision()
    return page


@pytest.fixture
def lacking(complete: ProjectPage) -> ProjectPage:
    """The same draft without the authority that its disclaimer must name."""
    complete.granting_authority = ""
    complete.save()
    complete.save_revision()
    return complete


@pytest.fixture
def editor(site):
    create_groups()
    user = make.UserFactory(first_name="Eha", last_name="Tamm")
    user.groups.add(Group.objects.get(name=EDITORS))
    return user
