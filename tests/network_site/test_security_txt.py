"""Where somebody who found a weakness is told to write (RFC 9116)."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from environ import Env
from pytest_django import Settings

from network_site.settings.security_contact import security_contact
from tests.conftest import SiteTree

ADDRESS = "/.well-known/security.txt"
pytestmark = pytest.mark.django_db


def test_without_a_contact_there_is_none(site: SiteTree, client: Client, settings: Settings) -> None:
    settings.SECURITY_CONTACT = ""
    assert client.get(ADDRESS).status_code == 404


def test_the_file_tells_what_the_standard_asks_for(client: Client, settings: Settings) -> None:
    settings.SECURITY_CONTACT = "mailto:security@hub.example.org"
    settings.WAGTAILADMIN_BASE_URL = "https://hub.example.org/"
    answer = client.get(ADDRESS)
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    fields = dict(line.split(": ", 1) for line in answer.content.decode().splitlines())
    assert list(fields) == ["Contact", "Expires", "Preferred-Languages", "Canonical"]
    assert fields["Contact"] == "mailto:security@hub.example.org"
    assert fields["Canonical"] == f"https://hub.example.org{ADDRESS}"
    assert fields["Preferred-Languages"].startswith("en, fi")
    expires = datetime.strptime(fields["Expires"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    assert timedelta(days=30) < expires - datetime.now(UTC) < timedelta(days=365)


@pytest.mark.parametrize(
    ("written", "contact"),
    [
        ("security@hub.example.org", "mailto:security@hub.example.org"),
        ("https://hub.example.org/en/report/", "https://hub.example.org/en/report/"),
        ("", ""),
    ],
)
def test_operators_name_a_mailbox_or_a_page(monkeypatch: pytest.MonkeyPatch, written: str, contact: str) -> None:
    monkeypatch.setenv("SECURITY_CONTACT", written)
    assert security_contact(Env()) == contact


@pytest.mark.parametrize("written", ["somebody", "http://hub.example.org/", "a@b.c\nExpires: never", "javascript:x"])
def test_anything_else_is_refused_at_the_start(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setenv("SECURITY_CONTACT", written)
    with pytest.raises(ImproperlyConfigured, match="SECURITY_CONTACT"):
        security_contact(Env())
