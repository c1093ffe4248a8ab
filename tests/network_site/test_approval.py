"""A partner submits, a network editor approves or asks for changes."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import Page, Workflow, WorkflowPage
from wagtail.users.models import UserProfile

from network_site.approval import APPROVAL
from network_site.groups import EDITORS, create_groups
from pages.partners.teams import team_of
from tests.conftest import SiteTree
from tests.factories import EventPageFactory, OrganisationPageFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def submitted(site: SiteTree) -> Page:
    """A partner's draft that waits for an editor."""
    create_groups()
    organisation = OrganisationPageFactory()
    partner = UserFactory()
    partner.groups.add(team_of(organisation).group)
    page = EventPageFactory(parent=organisation, live=False)
    page.save_revision(user=partner)
    page.get_workflow().start(page, partner)
    return page


@pytest.fixture
def editor(submitted: Page):
    editor = UserFactory()
    editor.groups.add(Group.objects.get(name=EDITORS))
    return editor


def answer(client, editor, page: Page, action: str, comment: str) -> None:
    client.force_login(editor)
    task = page.current_workflow_task_state.pk
    client.post(reverse("wagtailadmin_pages:workflow_action", args=[page.pk, action, task]), {"comment": comment})


def test_submitted_page_is_not_public_before_an_editor_approves(submitted: Page, editor, client) -> None:
    assert not Page.objects.get(pk=submitted.pk).live
    answer(client, editor, submitted, "approve", "Welcome.")
    assert Page.objects.get(pk=submitted.pk).live


def test_editor_asks_for_changes_with_a_comment(submitted: Page, editor, client) -> None:
    answer(client, editor, submitted, "reject", "Say where it is.")
    state = Page.objects.get(pk=submitted.pk).current_workflow_state
    assert state.status == "needs_changes"
    assert state.current_task_state.comment == "Say where it is."


def test_creating_twice_makes_one_workflow(db: None) -> None:
    create_groups()
    create_groups()
    assert Workflow.objects.filter(name=APPROVAL).count() == 1
    assert WorkflowPage.objects.get(page=Page.get_first_root_node()).workflow.name == APPROVAL


def test_workflow_that_an_administrator_chose_stays(db: None) -> None:
    own = Workflow.objects.create(name="Two people look")
    WorkflowPage.objects.update_or_create(page=Page.get_first_root_node(), defaults={"workflow": own})
    create_groups()
    assert WorkflowPage.objects.get(page=Page.get_first_root_node()).workflow == own


def test_stock_workflow_chosen_again_later_stays(db: None) -> None:
    create_groups()
    stock = Workflow.objects.get(name="Moderators approval")
    WorkflowPage.objects.filter(page=Page.get_first_root_node()).update(workflow=stock)
    create_groups()
    assert WorkflowPage.objects.get(page=Page.get_first_root_node()).workflow == stock


def mail_to(user, mailoutbox):
    assert [message.to for message in mailoutbox] == [[user.email]]
    return mailoutbox[0]


def test_editors_are_told_that_a_page_waits(site: SiteTree, mailoutbox, client) -> None:
    create_groups()
    editor = UserFactory(first_name="", last_name="")
    editor.groups.add(Group.objects.get(name=EDITORS))
    partner = UserFactory(first_name="Maja", last_name="Person")
    page = EventPageFactory(title="A walk & a talk", live=False)
    page.save_revision(user=partner)
    page.get_workflow().start(page, partner)
    mail = mail_to(editor, mailoutbox)
    assert mail.subject == "For approval: “A walk & a talk”"
    assert mail.body.startswith("Good day,\n\n“A walk & a talk” waits for your approval.")
    assert reverse("wagtailadmin_pages:edit", args=[page.pk]) in mail.body
    assert not mail.alternatives
    assert partner.email not in mail.body
    assert editor.get_username() not in mail.body


@pytest.mark.parametrize(
    ("action", "subject", "words"),
    [
        ("approve", "Approved: “A walk”", "Everybody can read it here: http"),
        ("reject", "Please change: “A walk”", "The editor writes:\nSay where it is."),
    ],
)
def test_partner_is_told_the_answer(site: SiteTree, mailoutbox, client, action, subject, words) -> None:
    create_groups()
    organisation = OrganisationPageFactory()
    partner, editor = UserFactory(first_name="Maja"), UserFactory()
    partner.groups.add(team_of(organisation).group)
    page = EventPageFactory(parent=organisation, title="A walk", live=False)
    page.save_revision(user=partner)
    page.get_workflow().start(page, partner)
    mailoutbox.clear()
    editor.groups.add(Group.objects.get(name=EDITORS))
    answer(client, editor, page, action, "Say where it is.")
    mail = mail_to(partner, mailoutbox)
    assert mail.subject == subject
    assert mail.body.startswith("Hello Maja,")
    assert words in mail.body
    assert editor.email not in mail.body


def test_mail_is_in_the_language_that_its_reader_chose(site: SiteTree, mailoutbox) -> None:
    create_groups()
    editor = UserFactory()
    UserProfile.objects.create(user=editor, preferred_language="fi")
    editor.groups.add(Group.objects.get(name=EDITORS))
    page = EventPageFactory(title="Kävely", live=False)
    partner = UserFactory()
    page.save_revision(user=partner)
    page.get_workflow().start(page, partner)
    assert mail_to(editor, mailoutbox).subject == "Hyväksyttäväksi: ”Kävely”"
