"""The first page of the admin, for somebody of one organisation and for an editor."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import GroupApprovalTask, Page, Workflow, WorkflowTask

from network_site.groups import EDITORS
from pages.partners.dashboard import work_of
from pages.partners.teams import team_of
from tests.factories import EventPageFactory, UserFactory, translation_of

from .conftest import Organisations


@pytest.fixture
def approval(db: None) -> Workflow:
    workflow, task = Workflow.objects.create(name="Approval"), GroupApprovalTask.objects.create(name="Look")
    task.groups.add(Group.objects.get_or_create(name=EDITORS)[0])
    WorkflowTask.objects.create(workflow=workflow, task=task)
    return workflow


def dashboard(client, user) -> str:
    client.force_login(user)
    response = client.get(reverse("wagtailadmin_home"))
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").find("main").get_text(" ", strip=True)


def draft(organisation: Page, title: str) -> Page:
    page = EventPageFactory(parent=organisation, title=title, live=False)
    page.save_revision()
    return page


def titles(pages: list[Page]) -> list[str]:
    return [page.title for page in pages]


def test_partner_sees_its_organisation_and_its_drafts(organisations: Organisations, client) -> None:
    draft(organisations.own, "Rowing")
    text = dashboard(client, organisations.partner)
    assert "Own" in text
    assert "Rowing" in text
    assert "add a page below it" in text


def test_partner_sees_nothing_of_others(organisations: Organisations, client) -> None:
    draft(organisations.other, "Sailing")
    text = dashboard(client, organisations.partner)
    assert "Sailing" not in text
    assert "Other" not in text


def test_partner_sees_no_counts_of_the_whole_site(organisations: Organisations, client) -> None:
    client.force_login(organisations.partner)
    summary = client.get(reverse("wagtailadmin_home")).context["site_summary"].summary_items
    assert "PagesSummaryItem" not in [type(item).__name__ for item in summary]


def test_page_worked_on_in_an_organisation_that_was_left_is_gone(organisations: Organisations, client) -> None:
    page = draft(organisations.own, "Rowing")
    page.save_revision(user=organisations.partner, log_action=True)
    organisations.partner.groups.clear()
    organisations.partner.groups.add(team_of(organisations.other).group)
    assert "Rowing" not in dashboard(client, organisations.partner)


def test_pages_are_told_apart_by_where_they_stand(organisations: Organisations, approval: Workflow) -> None:
    draft(organisations.own, "A draft")
    waiting, returned = draft(organisations.own, "Waiting"), draft(organisations.own, "Returned")
    EventPageFactory(parent=organisations.own, title="Public")
    approval.start(waiting, organisations.partner)
    state = approval.start(returned, organisations.partner)
    state.current_task_state.reject(user=organisations.editor, comment="Say where it is.")
    work = work_of(team_of(organisations.own))
    assert titles(work.drafts) == ["A draft"]
    assert titles(work.waiting) == ["Waiting"]
    assert titles(work.to_change) == ["Returned"]
    assert titles(work.published) == ["Public"]


def test_public_page_with_a_change_is_a_draft_again(organisations: Organisations) -> None:
    page = EventPageFactory(parent=organisations.own, title="Public")
    page.title = "Public, but changed"
    page.save_revision()
    assert [page.draft_title for page in work_of(team_of(organisations.own)).drafts] == ["Public, but changed"]


def test_pages_in_every_language_are_there(organisations: Organisations) -> None:
    finnish = translation_of(organisations.own, "fi")
    draft(finnish, "Soutu")
    assert "Soutu" in titles(work_of(team_of(organisations.own)).drafts)


def test_number_of_queries_does_not_grow_with_pages(organisations, django_assert_max_num_queries) -> None:
    """The organisation's pages, the latest published ones, their number, the unpublished ones, their approval."""
    team = team_of(organisations.own)
    for number in range(12):
        draft(organisations.own, f"Draft {number}")
        EventPageFactory(parent=organisations.own, live=True)
    with django_assert_max_num_queries(5):
        work = work_of(team)
    assert len(work.published) == 10
    assert work.published_count == 12


def test_editor_sees_what_waits_for_approval(organisations: Organisations, approval: Workflow, client) -> None:
    approval.start(draft(organisations.own, "Rowing"), organisations.partner)
    assert "Rowing" in dashboard(client, organisations.editor)


def test_person_of_two_organisations_sees_both(organisations: Organisations, client) -> None:
    person = UserFactory()
    person.groups.set([team_of(organisations.own).group, team_of(organisations.other).group])
    text = dashboard(client, person)
    assert "Own" in text
    assert "Other" in text
