"""The admin asks no other server for anything: an editor's visit is nobody else's business."""

import re
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup, Tag
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tests.factories import UserFactory

pytestmark = pytest.mark.django_db
OWN_HOSTS = {"", "testserver", urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname}
ADDRESS = re.compile(r"""(?:https?:)?//[^\s"'<>\\)]+""")
NEVER_LOADED = (
    "http://www.w3.org/",  # names of XML vocabularies
    "https://guide.wagtail.org/",  # links in the help menu, which a script draws
)


@pytest.fixture
def administrator(client: Client) -> Client:
    # With a mail address and administrator's rights: that is whom stock Wagtail shows a Gravatar and its news.
    client.force_login(UserFactory(is_superuser=True, email="someone@example.org"))
    return client


def foreign_addresses(html: str) -> set[str]:
    """Addresses on other hosts that the page loads, or hands to its scripts; links followed by hand are left out."""
    found = set()
    for tag in BeautifulSoup(html, "html.parser").find_all(True):
        for name, value in tag.attrs.items():
            if tag.name == "a" and name == "href":
                continue
            text = " ".join(value) if isinstance(value, list) else value
            found |= {address for address in ADDRESS.findall(text) if is_foreign(address)}
        if tag.name in ("script", "style"):
            found |= {address for address in ADDRESS.findall(without_comments(tag)) if is_foreign(address)}
    return found


def without_comments(tag: Tag) -> str:
    return re.sub(r"^\s*//.*$", "", tag.string or "", flags=re.MULTILINE)


def is_foreign(address: str) -> bool:
    return not address.startswith(NEVER_LOADED) and urlsplit(address).hostname not in OWN_HOSTS


@pytest.mark.parametrize(
    "name",
    [
        "wagtailadmin_home",
        "wagtailadmin_account",
        "wagtailadmin_explore_root",
        "wagtailimages:index",
        "wagtailusers_users:index",
        "wagtailadmin_reports:site_history",
    ],
)
def test_page_of_the_admin_loads_nothing_from_elsewhere(administrator: Client, name: str) -> None:
    response = administrator.get(reverse(name))
    assert response.status_code == 200
    assert foreign_addresses(response.content.decode()) == set()


def test_login_page_loads_nothing_from_elsewhere(client: Client) -> None:
    assert foreign_addresses(client.get(reverse("wagtailadmin_login")).content.decode()) == set()


def test_form_of_a_page_loads_nothing_from_elsewhere(administrator: Client, site) -> None:
    response = administrator.get(reverse("wagtailadmin_pages:edit", args=[site.homes["en"].pk]))
    assert foreign_addresses(response.content.decode()) == set()


@pytest.mark.parametrize(
    "html",
    [
        '<img src="//www.gravatar.com/avatar/1234">',
        '<div data-url="https://releases.wagtail.org/latest.txt"></div>',
        '<script>fetch("https://other.example/")</script>',
        '<img srcset="/a.png 1x, https://other.example/a.png 2x">',
    ],
)
def test_a_foreign_address_would_be_found(html: str) -> None:
    assert foreign_addresses(html)
