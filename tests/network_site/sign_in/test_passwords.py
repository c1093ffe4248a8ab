"""What a password must be, and where it is said."""

import pytest
from django.contrib.auth.models import AbstractBaseUser
from django.contrib.auth.password_validation import validate_password
from django.contrib.auth.tokens import default_token_generator
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

from pages.partners.inviting import invite
from pages.partners.teams import team_of
from tests.factories import OrganisationPageFactory

RULE = "At least 12 characters"


@pytest.mark.parametrize(
    "password", ["eleven char", "password1234", "123456789012345", "editor@example.org", "Maria Virtanen"]
)
def test_what_is_short_common_or_near_to_the_person_is_refused(editor: AbstractBaseUser, password: str) -> None:
    editor.first_name, editor.last_name = "Maria", "Virtanen"
    with pytest.raises(ValidationError):
        validate_password(password, editor)


def test_four_words_are_a_password(editor: AbstractBaseUser) -> None:
    validate_password("harbour violet nine lamps", editor)


def test_the_rules_stand_beside_the_field_of_ones_account(editor, client: Client) -> None:
    client.force_login(editor)
    assert RULE in client.get(reverse("wagtailadmin_account")).content.decode()


def test_the_rules_stand_beside_the_field_of_a_reset(editor, client: Client) -> None:
    number = urlsafe_base64_encode(force_bytes(editor.pk))
    place = reverse("wagtailadmin_password_reset_confirm", args=[number, default_token_generator.make_token(editor)])
    assert RULE in client.get(place, follow=True).content.decode()


def test_the_rules_stand_beside_the_field_of_an_invitation(editor, client: Client) -> None:
    invitation = invite(team_of(OrganisationPageFactory()), "somebody@example.org", "en", by=editor)
    token = invitation.renew_token()
    invitation.save()
    assert RULE in client.get(reverse("accept_invitation", args=[token])).content.decode()


def test_the_rules_stand_beside_the_field_of_a_new_account(admin_client: Client) -> None:
    assert RULE in admin_client.get(reverse("wagtailusers_users:add")).content.decode()
