"""What browsers are told besides the content security policy; the rules of the HTTP Observatory (MDN) as assertions."""

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tests.conftest import SiteTree


@pytest.fixture
def home(client: Client, site: SiteTree):
    return client.get(site.homes["en"].url)


def test_nothing_of_a_device_may_be_used(home) -> None:
    allowed = dict(part.split("=") for part in home["Permissions-Policy"].split(", "))
    assert set(allowed.values()) == {"()"}
    assert {"camera", "microphone", "geolocation", "payment", "usb"} <= set(allowed)


def test_pages_stay_apart_from_other_sites(home) -> None:
    assert home["Cross-Origin-Resource-Policy"] == "same-origin"
    assert home["Cross-Origin-Opener-Policy"] == "same-origin"
    assert home["Referrer-Policy"] == "same-origin"
    assert home["X-Content-Type-Options"] == "nosniff"
    assert home["X-Frame-Options"] == "DENY"


def test_what_others_show_of_the_hub_may_be_shown(client: Client, site: SiteTree) -> None:
    feed = client.get(f"{reverse('search')}feed.rss")
    assert feed.status_code == 200
    assert feed["Cross-Origin-Resource-Policy"] == "cross-origin"


def test_a_reader_gets_no_cookie_and_an_editor_s_are_kept_from_scripts_and_other_sites(home) -> None:
    assert not home.cookies
    assert settings.SESSION_COOKIE_HTTPONLY
    assert settings.SESSION_COOKIE_SAMESITE == settings.CSRF_COOKIE_SAMESITE == "Lax"


def test_the_admin_is_as_closed(admin_client: Client, site: SiteTree) -> None:
    answer = admin_client.get(reverse("wagtailadmin_home"))
    assert "camera=()" in answer["Permissions-Policy"]
    assert answer["Cross-Origin-Resource-Policy"] == "same-origin"
