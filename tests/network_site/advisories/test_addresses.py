"""Redirects to elsewhere, forged hosts, poisoned caches, forged requests."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from django.core import mail
from django.test import Client
from django.urls import reverse
from pytest_django import Settings
from wagtail.contrib.redirects.models import Redirect

from network_site.page_cache.keeping import forget_pages
from tests.conftest import SiteTree
from tests.factories import UserFactory

ELSEWHERE = (
    "https://evil.example/",
    "//evil.example/",
    "///evil.example/",
    "/\\evil.example/",
    "\\\\evil.example/",
    "https:evil.example",
    "http:///evil.example/",
    "javascript:alert(1)",
    " //evil.example/",
    "/\t/evil.example/",
    "https://localhost@evil.example/",
    "https://localhost.evil.example/",
    "//evil.example:80@localhost\\@evil.example/",
)
PASSWORD = "seven grey stones"


def is_here(location: str) -> bool:
    """As browsers read an address: backslashes are slashes, tabs and new lines are nothing."""
    read = re.sub(r"[\t\r\n]", "", location).strip().replace("\\", "/")
    parts = urlsplit(read)
    return parts.scheme in ("", "http", "https") and parts.hostname in (None, "localhost") and not read.startswith("//")


def test_log_in_leads_nowhere_else(site: SiteTree) -> None:
    """Open redirect through ``next`` (Django, CVE-2017-7233 and its class)."""
    person = UserFactory(is_superuser=True, is_staff=True)
    person.set_password(PASSWORD)
    person.save()
    for target in ELSEWHERE:
        form = {"username": person.get_username(), "password": PASSWORD, "next": target}
        answer = Client(headers={"host": "localhost"}).post(reverse("wagtailadmin_login"), form)
        assert answer.status_code in (200, 302)
        assert is_here(answer.headers.get("Location", "/")), target


def test_other_addresses_with_next_lead_nowhere_else(site: SiteTree, admin: Client) -> None:
    """Open redirect through ``next`` in the views of Wagtail and wagtail-localize, and in logging out."""
    home = site.homes["en"]
    paths = [
        reverse("wagtailadmin_pages:unpublish", args=[home.pk]),
        reverse("wagtailadmin_pages:unlock", args=[home.pk]),
        reverse("wagtailadmin_pages:lock", args=[home.pk]),
        reverse("wagtailadmin_pages:convert_alias", args=[home.pk]),
        reverse("wagtail_localize:submit_page_translation", args=[home.pk]),
        reverse("wagtailadmin_logout"),
    ]
    for path in paths:
        for target in ELSEWHERE[::4]:
            for answer in (admin.get(path, {"next": target}), admin.post(path, {"next": target})):
                assert answer.status_code < 500, path
                assert is_here(answer.headers.get("Location", "/")), (path, target)


def test_public_addresses_lead_nowhere_else(site: SiteTree, quiet: Client) -> None:
    """Open redirect by an address that begins with two slashes (Django, CVE-2018-14574), and by language switches."""
    for path in (
        "//evil.example",
        "//evil.example/..",
        "/%2Fevil.example",
        "/\\evil.example",
        "/en//evil.example",
        "/en/%5Cevil.example",
        "/sr-cyrl//evil.example/x",
        "/sr-cyrl/%2F%2Fevil.example",
        "/en?next=//evil.example",
        "/?next=https://evil.example",
        "/en/feedback/?page=//evil.example/",
    ):
        answer = quiet.get("/x", PATH_INFO=path.partition("?")[0], QUERY_STRING=path.partition("?")[2])
        assert answer.status_code < 500, path
        assert is_here(answer.headers.get("Location", "/")), (path, answer.headers.get("Location"))


def test_redirects_of_editors_do_not_run_code(site: SiteTree, admin: Client, quiet: Client) -> None:
    """Redirects of ``wagtail.contrib.redirects`` lead where an editor says, but never to a script."""
    for link in ("javascript:alert(1)", "data:text/html,<script>alert(1)</script>"):
        admin.post(
            reverse("wagtailredirects:add"), {"old_path": "/en/trap/", "redirect_link": link, "is_permanent": "on"}
        )
        assert not Redirect.objects.filter(redirect_link=link).exists()


def test_forged_host_is_refused(site: SiteTree) -> None:
    """Host header poisoning (Django, CVE-2012-4520 and its class)."""
    reader = Client(raise_request_exception=False)
    for host in ("evil.example", "localhost.evil.example", "localhost@evil.example", "evil.example:80"):
        for path in ("/en/", "/robots.txt", "/sitemap.xml", reverse("wagtailadmin_login")):
            answer = reader.get(path, headers={"host": host})
            assert answer.status_code == 400
            assert b"evil.example" not in answer.content


def test_forwarded_host_says_nothing(site: SiteTree, quiet: Client) -> None:
    """Canonical addresses and sitemaps come from the host that was asked, not from ``X-Forwarded-Host``."""
    forged = {
        "x-forwarded-host": "evil.example",
        "forwarded": "host=evil.example",
        "x-host": "evil.example",
        "x-forwarded-server": "evil.example",
        "x-original-url": "/admin/",
        "x-rewrite-url": "/admin/",
    }
    for path in (site.homes["en"].url, "/robots.txt", "/sitemap.xml", "/en/search/feed.rss"):
        answer = quiet.get(path, headers=forged)
        assert answer.status_code == 200
        assert b"evil.example" not in answer.content


def test_mail_with_a_new_password_names_the_configured_host(site: SiteTree, quiet: Client, settings: Settings) -> None:
    """Password-reset poisoning: the link in the mail comes from the settings, not from the request."""
    settings.WAGTAILADMIN_BASE_URL = "https://hub.example.org"
    settings.ALLOWED_HOSTS = ["*"]
    UserFactory(email="somebody@example.org")
    quiet.post(
        reverse("wagtailadmin_password_reset"),
        {"email": "somebody@example.org"},
        headers={"host": "evil.example", "x-forwarded-host": "evil.example"},
    )
    for message in mail.outbox:
        assert "evil.example" not in message.body + message.subject


def test_kept_page_is_nobody_s_poison(site: SiteTree, settings: Settings) -> None:
    """Web cache poisoning: what no key of the page cache knows changes no kept page."""
    settings.PAGE_CACHE = True
    forget_pages()
    poisoner, reader = Client(raise_request_exception=False), Client()
    path = site.homes["en"].url
    for headers in (
        {"x-forwarded-host": "evil.example"},
        {"x-forwarded-scheme": "nothttps", "x-forwarded-port": "666"},
        {"x-original-url": "/evil", "x-http-method-override": "POST"},
        {"origin": "https://evil.example", "referer": "https://evil.example/"},
        {"accept-language": "evil.example"},
        {"user-agent": "<script>evil.example</script>"},
        {"cookie": "language=evil.example; csrftoken=evil.example"},
    ):
        poisoner.get(path, headers={"host": "localhost", **headers})
    for query in ("utm_source=evil.example", "next=//evil.example", "_method=evil.example", "page=1;q=evil.example"):
        poisoner.get(f"{path}?{query}", headers={"host": "localhost"})
    clean = reader.get(path, headers={"host": "localhost"})
    assert clean.status_code == 200
    assert b"evil.example" not in clean.content
    assert not clean.cookies
    forget_pages()


def test_private_pages_cannot_be_made_to_look_public(site: SiteTree, admin: Client, settings: Settings) -> None:
    """Web cache deception: an address of the admin with the look of a file is not kept by anybody."""
    settings.PAGE_CACHE = True
    for path in ("/admin/x.css", "/admin/account/x.js", "/admin/account/;x.png", "/admin/pages/x.ico"):
        answer = admin.get(path)
        assert answer.status_code != 200 or "private" in answer["Cache-Control"], path


def test_every_form_of_the_admin_asks_for_a_token(site: SiteTree, logged_in: Callable[..., Client]) -> None:
    """Cross-site request forgery: no view for logged-in people is exempt."""
    client = Client(enforce_csrf_checks=True, raise_request_exception=False, headers={"host": "localhost"})
    client.force_login(UserFactory(is_superuser=True, is_staff=True))
    home = site.homes["en"].pk
    for path in (
        reverse("wagtailadmin_pages:unpublish", args=[home]),
        reverse("wagtailadmin_pages:delete", args=[home]),
        reverse("wagtailadmin_logout"),
        reverse("wagtailimages:add_multiple"),
        reverse("wagtaildocs:add_multiple"),
        reverse("wagtailadmin_login"),
        reverse("wagtailadmin_account"),
        reverse("wagtailadmin_pages:preview_on_edit", args=[home]),
    ):
        assert client.post(path, {"next": "/"}).status_code == 403, path


def test_form_of_readers_is_refused_from_other_sites(site: SiteTree, quiet: Client) -> None:
    """The one exempt form, which has no session to abuse, refuses what browsers say comes from elsewhere."""
    for headers in ({"sec-fetch-site": "cross-site"}, {"origin": "https://evil.example"}, {"origin": "null"}):
        assert quiet.post(reverse("feedback"), {"text": "x"}, headers=headers).status_code == 403
