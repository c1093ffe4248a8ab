"""Inviting somebody, and coming in."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.core import mail
from django.urls import reverse

from pages.models import Invitation
from pages.partners.inviting import InvitationClosed, accept, invite
from pages.partners.teams import team_of
from tests.factories import UserFactory, translation_of

from .conftest import Organisations

PASSWORD = "a quiet harbour 7"
FORM = {"name": "Liisa Tamm", "password": PASSWORD, "password_again": PASSWORD}


def invited(organisations: Organisations, email: str = "liisa@example.org", language: str = "en") -> Invitation:
    return invite(team_of(organisations.own), email, language, by=organisations.editor)


def link() -> str:
    """The path in the newest mail."""
    return re.search(r"https?://[^/\s]+(/admin/invitation/\S+)", mail.outbox[-1].body).group(1)


def members(organisations: Organisations) -> set[str]:
    return set(team_of(organisations.own).group.user_set.values_list("username", flat=True))


def test_editor_invites_from_the_page_of_the_organisation(organisations: Organisations, client) -> None:
    client.force_login(organisations.editor)
    people = reverse("organisation_people", args=[organisations.own.pk])
    assert people in client.get(reverse("wagtailadmin_explore", args=[organisations.own.pk])).content.decode()
    response = client.post(people, {"email": "liisa@example.org", "language": "en"}, follow=True)
    assert "liisa@example.org" in response.content.decode()
    assert mail.outbox[0].to == ["liisa@example.org"]


def test_mail_is_plain_text_and_says_who_invites_to_what(organisations: Organisations) -> None:
    invited(organisations)
    message = mail.outbox[0]
    assert "Own" in message.subject
    assert "Eha invites you to write for Own" in message.body
    assert organisations.editor.email not in message.body


def test_mail_names_the_organisation_in_the_language_of_the_invited(organisations: Organisations) -> None:
    translation_of(organisations.own, "fi", title="Oma")
    invited(organisations, language="fi")
    assert "Oma" in mail.outbox[0].subject


def test_line_break_in_a_name_adds_no_header(organisations: Organisations) -> None:
    organisations.own.title = "Own\nBcc: all@example.org"
    organisations.own.save()
    invited(organisations)
    assert "\n" not in mail.outbox[0].subject


def test_database_keeps_only_a_hash(organisations: Organisations) -> None:
    invitation = invited(organisations)
    token = link().rstrip("/").rpartition("/")[2]
    assert token not in str(Invitation.objects.filter(pk=invitation.pk).values())


def test_invited_person_chooses_a_password_and_lands_on_the_dashboard(organisations, client) -> None:
    invited(organisations, language="fi")
    response = client.post(link(), FORM)
    assert response.headers["Location"] == reverse("wagtailadmin_home")
    user = get_user_model().objects.get(username="liisa@example.org")
    assert user.get_full_name() == "Liisa Tamm"
    assert user.wagtail_userprofile.preferred_language == "fi"
    assert client.session["_auth_user_id"] == str(user.pk)
    assert "liisa@example.org" in members(organisations)
    assert client.get(reverse("wagtailadmin_home")).status_code == 200


def test_link_works_once(organisations: Organisations, client) -> None:
    invited(organisations)
    client.post(link(), FORM)
    client.logout()
    response = client.get(link())
    assert response.status_code == 410
    assert "accepted already" in response.content.decode()


def test_of_two_requests_with_one_link_one_comes_in(organisations: Organisations) -> None:
    invitation = invited(organisations)
    accept(invitation, get_user_model()(username="first"))
    with pytest.raises(InvitationClosed):
        accept(invitation, get_user_model()(username="second"))
    assert members(organisations) == {organisations.partner.username, "first"}


@pytest.mark.parametrize(("days", "status"), [(6, 200), (7, 410), (30, 410)])
def test_link_works_seven_days(organisations: Organisations, client, days: int, status: int) -> None:
    invitation = invited(organisations)
    since = timedelta(days=days)
    Invitation.objects.filter(pk=invitation.pk).update(expires_at=invitation.expires_at - since)
    assert client.get(link()).status_code == status


def test_withdrawn_link_says_so(organisations: Organisations, client) -> None:
    invitation = invited(organisations)
    client.force_login(organisations.editor)
    client.post(reverse("withdraw_invitation", args=[organisations.own.pk, invitation.pk]))
    client.logout()
    assert "no longer valid" in client.post(link(), FORM).content.decode()
    assert not get_user_model().objects.filter(username="liisa@example.org").exists()


def test_only_the_newest_link_works_after_sending_again(organisations: Organisations, client) -> None:
    invitation = invited(organisations)
    first = link()
    client.force_login(organisations.editor)
    client.post(reverse("send_invitation_again", args=[organisations.own.pk, invitation.pk]))
    client.logout()
    assert client.get(first).status_code == 410
    assert client.get(link()).status_code == 200


def test_second_invitation_to_one_address_replaces_the_first(organisations: Organisations, client) -> None:
    invited(organisations)
    first = link()
    invited(organisations)
    assert client.get(first).status_code == 410
    assert team_of(organisations.own).invitations.open().count() == 1


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"name": ""}, "required"),
        ({"password": "12345678", "password_again": "12345678"}, "common"),
        ({"password_again": "another one 9"}, "not the same"),
        ({"password": "liisa@example.org", "password_again": "liisa@example.org"}, "too similar"),
    ],
)
def test_form_says_what_to_change(organisations: Organisations, client, change: dict, problem: str) -> None:
    invited(organisations)
    response = client.post(link(), {**FORM, **change})
    assert response.status_code == 200
    assert problem in response.content.decode()
    assert not get_user_model().objects.filter(username="liisa@example.org").exists()


def test_somebody_with_an_account_gives_its_password_and_keeps_it(organisations: Organisations, client) -> None:
    known = UserFactory(email="Liisa@example.org")
    invited(organisations)
    assert "password of your account" in client.get(link()).content.decode()
    assert client.post(link(), {"password": "wrong"}).status_code == 200
    assert known.username not in members(organisations)
    client.post(link(), {"password": "password"})
    assert known.username in members(organisations)


def test_closed_account_is_not_replaced_by_a_new_one(organisations: Organisations, client) -> None:
    UserFactory(email="liisa@example.org", is_active=False)
    invited(organisations)
    assert client.post(link(), FORM).status_code == 410
    assert get_user_model().objects.filter(email="liisa@example.org").count() == 1


def test_inviting_answers_the_same_with_and_without_an_account(organisations: Organisations, client) -> None:
    UserFactory(email="known@example.org")
    client.force_login(organisations.editor)
    people = reverse("organisation_people", args=[organisations.own.pk])
    answers = []
    for email in ("known@example.org", "other@example.org"):
        text = client.post(people, {"email": email, "language": "en"}, follow=True).content.decode()
        message = re.search(r'<li class="success.*?</li>', text, re.DOTALL).group()
        answers.append(message.replace(email, "…"))
    assert answers[0] == answers[1]
    bodies = [re.sub(r"/invitation/\S+", "", message.body) for message in mail.outbox]
    assert bodies[0] == bodies[1]


def test_passwords_are_not_tried_without_end(organisations: Organisations, client) -> None:
    UserFactory(email="liisa@example.org")
    invited(organisations)
    statuses = [client.post(link(), {"password": "wrong"}).status_code for _ in range(11)]
    assert statuses == [200] * 9 + [429] * 2


def test_links_are_not_tried_without_end(organisations: Organisations, client) -> None:
    statuses = [client.get(f"/admin/invitation/{number}/").status_code for number in range(31)]
    assert statuses == [410] * 30 + [429]
    invited(organisations)
    assert client.get(link()).status_code == 200


def test_page_of_the_link_is_kept_by_no_cache_and_told_to_no_other_site(organisations: Organisations, client) -> None:
    invited(organisations)
    response = client.get(link())
    assert "no-store" in response.headers["Cache-Control"]
    assert response.headers["Referrer-Policy"] == "same-origin"


def test_mail_that_cannot_be_sent_is_said_and_can_be_sent_again(organisations, client, settings) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "localhost", 1
    client.force_login(organisations.editor)
    people = reverse("organisation_people", args=[organisations.own.pk])
    text = client.post(people, {"email": "liisa@example.org", "language": "en"}, follow=True).content.decode()
    assert "could not be sent" in text
    assert Invitation.objects.open().count() == 1


def test_removed_member_keeps_the_account_and_loses_the_organisation(organisations: Organisations, client) -> None:
    client.force_login(organisations.editor)
    client.post(reverse("remove_member", args=[organisations.own.pk, organisations.partner.pk]))
    partner = get_user_model().objects.get(pk=organisations.partner.pk)
    assert not organisations.own.permissions_for_user(partner).can_edit()


@pytest.mark.parametrize("name", ["send_invitation_again", "withdraw_invitation"])
def test_invitation_is_reached_only_through_its_own_organisation(organisations, client, name: str) -> None:
    invitation = invited(organisations)
    client.force_login(organisations.editor)
    client.post(reverse(name, args=[organisations.other.pk, invitation.pk]))
    assert len(mail.outbox) == 1
    assert Invitation.objects.get(pk=invitation.pk).is_open


def test_partner_invites_nobody(organisations: Organisations, client) -> None:
    client.force_login(organisations.partner)
    client.post(
        reverse("organisation_people", args=[organisations.own.pk]), {"email": "x@example.org", "language": "en"}
    )
    assert not Invitation.objects.exists()
    assert mail.outbox == []
