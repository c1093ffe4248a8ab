"""Sessions: another key with each login, and an end with the password, the account and the rights."""

import pytest
from django.conf import settings as site_settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser, Group
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse

from network_site.groups import CURATORS, EDITORS
from network_site.personal_data.sessions import sessions_of
from tests.factories import UserFactory

from .conftest import PASSWORD, SignIn, is_inside
from .test_tries import account_form

OTHER = "four other grey stones"


@pytest.fixture
def elsewhere(editor: AbstractBaseUser) -> Client:
    """The same person in another browser."""
    browser = Client()
    browser.force_login(editor)
    return browser


def test_the_session_gets_another_key_with_the_login(editor, sign_in: SignIn, client: Client) -> None:
    client.force_login(UserFactory())
    before = client.session.session_key
    sign_in()
    assert client.session.session_key != before
    assert not Session.objects.filter(session_key=before).exists()


def test_the_cookie_is_kept_from_scripts_and_other_sites(editor, sign_in: SignIn, client: Client) -> None:
    sign_in()
    cookie = client.cookies[site_settings.SESSION_COOKIE_NAME]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert not cookie["max-age"]  # goes with the browser, unless somebody wants to be remembered


def test_whoever_wants_to_be_remembered_is_for_two_weeks(editor, client: Client) -> None:
    form = {"username": "editor@example.org", "password": PASSWORD, "remember": "on"}
    client.post(reverse("wagtailadmin_login"), form)
    assert client.cookies[site_settings.SESSION_COOKIE_NAME]["max-age"] == 14 * 24 * 60 * 60


def test_signing_out_needs_a_form(editor, client: Client) -> None:
    client.force_login(editor)
    assert client.get(reverse("wagtailadmin_logout")).status_code == 405
    assert is_inside(client)
    client.post(reverse("wagtailadmin_logout"))
    assert not is_inside(client)
    assert not sessions_of([editor])


def test_a_changed_password_ends_the_other_sessions(editor, client: Client, elsewhere: Client) -> None:
    client.force_login(editor)
    changed = {"password-old_password": PASSWORD, "password-new_password1": OTHER, "password-new_password2": OTHER}
    assert client.post(reverse("wagtailadmin_account"), account_form(editor) | changed).status_code == 302
    assert is_inside(client)
    assert not is_inside(elsewhere)


def test_an_administrator_who_sets_a_password_ends_the_sessions(editor, elsewhere: Client) -> None:
    editor.set_password(OTHER)
    editor.save()
    assert not is_inside(elsewhere)


def test_a_closed_account_that_is_opened_again_has_no_sessions(editor, elsewhere: Client) -> None:
    editor.is_active = False
    editor.save()
    assert not is_inside(elsewhere)
    editor.is_active = True
    editor.save()
    assert not is_inside(elsewhere)


def test_accounts_that_are_closed_together_have_none_either(editor, elsewhere: Client, admin_client: Client) -> None:
    place = reverse("wagtail_bulk_action", args=["auth", "user", "set_active_state"])
    admin_client.post(f"{place}?id={editor.pk}", {"mark_as_active": "False"})
    assert not get_user_model().objects.get(pk=editor.pk).is_active
    assert not sessions_of([editor])


@pytest.mark.parametrize("from_the_group", [True, False])
def test_leaving_the_last_group_ends_the_sessions(editor, elsewhere: Client, from_the_group: bool) -> None:
    group = Group.objects.get(name=EDITORS)
    group.user_set.remove(editor) if from_the_group else editor.groups.remove(group)
    assert not sessions_of([editor])


def test_leaving_one_of_two_groups_does_not(editor, elsewhere: Client) -> None:
    editor.groups.add(Group.objects.get(name=CURATORS))
    editor.groups.remove(Group.objects.get(name=EDITORS))
    assert is_inside(elsewhere)
