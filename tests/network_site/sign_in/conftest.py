"""Somebody with an account, and ways to sign in."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import AbstractBaseUser, Group
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice

from network_site.groups import EDITORS, create_groups
from tests.conftest import SiteTree
from tests.factories import UserFactory

PASSWORD = "seven grey stones"

SignIn = Callable[..., HttpResponse]


@pytest.fixture
def editor(site: SiteTree) -> AbstractBaseUser:
    create_groups()
    person = UserFactory(username="editor@example.org", email="editor@example.org", password=PASSWORD)
    person.groups.add(Group.objects.get(name=EDITORS))
    return person


@pytest.fixture
def sign_in(client: Client) -> SignIn:
    """Sends the form of signing in, by default with the right password of the editor."""

    def send(
        name: str = "editor@example.org", password: str = PASSWORD, by: Client = client, **headers
    ) -> HttpResponse:
        return by.post(reverse("wagtailadmin_login"), {"username": name, "password": password}, **headers)

    return send


def phone_of(person: AbstractBaseUser) -> TOTPDevice:
    """A device that was set up some time ago."""
    return TOTPDevice.objects.create(user=person, name="phone")


def code_of(device: TOTPDevice, later: int = 0) -> str:
    """What the app shows, or will show so many half minutes later."""
    return f"{totp(device.bin_key, drift=later):06d}"


def is_inside(client: Client) -> bool:
    return client.get(reverse("wagtailadmin_home")).status_code == 200
