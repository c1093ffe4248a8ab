"""Editors see how often pages are read, people of an organisation how often their own are."""

from datetime import date

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from network_site.groups import EDITORS, create_groups
from pages.partners.teams import team_of
from tests import factories as make

pytestmark = pytest.mark.django_db
REPORT = "views_report"


@pytest.fixture
def world(site):
    ours, theirs = (make.published(make.OrganisationPageFactory(title=title)) for title in ("Ours", "Theirs"))
    create_groups()
    for page in (ours, theirs):
        make.ViewCountFactory(page=page, day=date(2026, 5, 4), times=20)
        make.ViewCountFactory(page=page, day=date(2026, 5, 9), times=5)
        make.ViewCountFactory(page=page, day=date(2026, 6, 1), times=9)
    return ours, theirs


def somebody(client: Client, group: Group) -> Client:
    user = make.UserFactory()
    user.groups.add(group)
    client.force_login(user)
    return client


def lines(client: Client) -> list[str]:
    response = client.get(reverse(REPORT), {"export": "csv"})
    return b"".join(response.streaming_content).decode("utf-8-sig").splitlines()[1:]


def test_editor_sees_months_of_every_page_and_no_small_number(world, client: Client) -> None:
    editor = somebody(client, Group.objects.get(name=EDITORS))
    assert lines(editor) == [
        "Ours,en,2026-06,fewer than 10",
        "Theirs,en,2026-06,fewer than 10",
        "Ours,en,2026-05,25",
        "Theirs,en,2026-05,25",
    ]
    page = editor.get(reverse(REPORT)).content.decode()
    assert "fewer than 10" in page
    assert ">9<" not in page


def test_people_of_an_organisation_see_their_own_pages(world, client: Client) -> None:
    partner = somebody(client, team_of(world[0]).group)
    assert lines(partner) == ["Ours,en,2026-06,fewer than 10", "Ours,en,2026-05,25"]
    assert "Theirs" not in partner.get(reverse(REPORT)).content.decode()


def test_one_month_and_language_can_be_chosen(world, client: Client) -> None:
    editor = somebody(client, Group.objects.get(name=EDITORS))
    shown = editor.get(reverse(REPORT), {"month": "2026-06-01", "language": "en"}).content.decode()
    assert "June 2026" in shown
    assert ">25<" not in shown


def test_report_says_when_nothing_is_counted(world, client: Client) -> None:
    editor = somebody(client, Group.objects.get(name=EDITORS))
    assert "not counted just now" in editor.get(reverse(REPORT)).content.decode()


@pytest.mark.parametrize("on", [True, False])
def test_menu_leads_there_while_views_are_counted(world, client: Client, settings, on: bool) -> None:
    settings.VIEW_COUNTS = settings.VIEW_COUNTS | {"on": on}
    for group in (Group.objects.get(name=EDITORS), team_of(world[0]).group):
        home = somebody(client, group).get(reverse("wagtailadmin_home")).content.decode()
        assert (reverse(REPORT) in home) == on
