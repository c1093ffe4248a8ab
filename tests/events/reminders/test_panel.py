"""What an organisation could tell, on the dashboard of its people."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils import timezone

from network_site.groups import EDITORS, create_groups
from tests import factories as make

from .conftest import Team


@pytest.fixture(autouse=True)
def groups(team: Team) -> None:
    create_groups()


def ended():
    """When it is asked: a run may go on past midnight."""
    return timezone.localdate() - timedelta(days=60)


def panel(client, user):
    client.force_login(user)
    return BeautifulSoup(client.get(reverse("wagtailadmin_home")).content, "html.parser").find(
        id="open-questions-section"
    )


def test_open_question_leads_to_its_answer(client, team: Team):
    journey = team.journey(ended())
    found = panel(client, team.person)
    assert "“To Oulu” ended 60 days ago" in found.get_text()
    assert found.select_one("li a")["href"].endswith(f"/{team.organisation.pk}/?announcement={journey.pk}")


def test_nothing_is_shown_where_nothing_is_asked(client, team: Team):
    assert panel(client, team.person) is None


def test_questions_of_others_are_not_shown(client, team: Team):
    team.journey(ended(), parent=make.OrganisationPageFactory())
    assert panel(client, team.person) is None


def test_editors_of_the_network_are_not_asked(client, team: Team):
    team.journey(ended())
    editor = make.UserFactory()
    editor.groups.add(Group.objects.get(name=EDITORS))
    assert panel(client, editor) is None
