"""One test for each class of Django's own advisories since the end of 2023, tried against this hub's addresses."""

import logging
import re
import time

import pytest
from django.conf import settings as django_settings
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.core.exceptions import SuspiciousOperation
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client
from django.urls import reverse
from django.utils.html import escape
from pytest_django import Settings

from tests.conftest import SiteTree
from tests.factories import EventPageFactory, UserFactory, published

#: Seconds of the processor, which do not depend on what else the machine does.
SLOW = 5
LISTS = ("/en/events/", "/en/projects/", "/en/organisations/", "/en/search/", "/en/trainings/", "/en/reports/")
#: What public pages read, and names with which the ORM could be told something else.
NAMES = ("q", "topic", "country", "state", "sort", "page", "kind", "language", "month", "output", "exact")
SQL = (
    "'", "\"", "`", "\\", "%", "%s", "1 OR 1=1", "' OR '1'='1", "1; DROP TABLE auth_user--", "') UNION SELECT 1--",
    "title__startswith", "-pk,(SELECT 1)", "RANDOM()", "?", "\x00", "a\x00b", "\ud800", "a--b", "a.b", "a\nb", "../..",
    "[1,2]", "{\"a\": 1}", "$where", "1e999", "-1", "9" * 400, "0x1", "٣", "NaN", "\u202e", "a" * 5_000,
)  # fmt: skip


class FewRounds(PBKDF2PasswordHasher):
    """Costs much more than the rest of a log-in, and not a second of every test."""

    iterations = 300_000


def timed(client: Client, path: str, *args, **kwargs):
    begun = time.process_time()
    answer = client.get(path, *args, **kwargs)
    assert answer.status_code < 500, (path, args)
    assert time.process_time() - begun < SLOW, (path, args)
    return answer


def test_parameters_are_values_and_never_sql(quiet: Client, site: SiteTree) -> None:
    """SQL injection through column aliases (CVE-2025-57833, CVE-2025-59681, CVE-2026-1287), keys of JSON
    (CVE-2024-42005, CVE-2024-53908) and ``order_by`` (CVE-2021-35042, CVE-2026-1312)."""
    published(EventPageFactory(title="A week in Tartu"))
    for path in LISTS:
        for value in SQL[:: 1 if path == "/en/events/" else 4]:
            text = value.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
            timed(quiet, path, dict.fromkeys(NAMES, text))


def test_names_of_parameters_reach_no_query(quiet: Client, site: SiteTree) -> None:
    """Expansion of a dictionary with ``_connector`` and ``_negated`` (CVE-2025-64459), and lookups by name."""
    before = quiet.get("/en/events/").content
    for name in (
        "_connector", "_negated", "pk__in", "owner__password__startswith", "live", "view_restrictions__isnull",
        "a.b", 'a" FROM auth_user--', "a\x00", "__class__", "topic__id", "locale__pages__owner__email__regex", "draft",
        "preview", "in_preview_panel", "_method", "format", "fields",
    ):  # fmt: skip
        answer = timed(quiet, "/en/events/", {name: "OR"})
        assert answer.status_code == 200, name
        assert normal(answer.content) == normal(before), name


def normal(content: bytes) -> str:
    """A page without what repeats the question."""
    return re.sub(r'(?:href|content|action|value)="[^"]*"', "", content.decode())


def test_lists_of_the_admin_order_and_filter_by_known_names(admin: Client, site: SiteTree) -> None:
    """The same where somebody is logged in: lists that are sorted and filtered by address."""
    root = site.homes["en"].pk
    for path in (
        reverse("wagtailadmin_explore", args=[root]),
        reverse("wagtailimages:index"),
        reverse("wagtaildocs:index"),
        reverse("wagtailusers_users:index"),
        reverse("wagtailadmin_reports:site_history"),
        reverse("wagtailadmin_reports:aging_pages"),
        reverse("translations_to_do"),
        reverse("concepts:index"),
    ):
        names = ("ordering", "locale", "q", "tag", "content_type", "timestamp_from")
        for value in ("-owner__password", "a\x00; DROP TABLE x"):
            assert admin.get(path, dict.fromkeys(names, value)).status_code < 500, (path, value)
        for name in ("p", "owner", "user", "collection_id"):
            assert admin.get(path, {name: "9" * 400}).status_code < 500, (path, name)


def test_language_of_any_length_costs_nothing(quiet: Client, site: SiteTree) -> None:
    """Denial of service in ``get_supported_language_variant`` (CVE-2024-39614) and by ``Accept-Language``."""
    length = 20_000
    for value in ("a-" * length, "-" * length, "en," * length, "a" * length, ";q=" * length, "en;q=0." + "9" * length):
        timed(quiet, "/", headers={"accept-language": value})
        timed(quiet, "/en/", headers={"accept-language": value})
        timed(quiet, "/", headers={"cookie": f"language={value[:3_000]}; django_language={value[:3_000]}"})
    timed(quiet, f"/{'a-' * 1_000}/")


def test_long_words_and_broken_html_cost_nothing(quiet: Client, site: SiteTree) -> None:
    """``urlize`` (CVE-2024-38875, CVE-2024-41990), ``Truncator`` (CVE-2024-27351, CVE-2026-1285), ``strip_tags``
    (CVE-2024-53907, CVE-2025-32873), ``wrap`` (CVE-2025-26699), ``intcomma`` and ``floatformat`` (CVE-2024-24680,
    CVE-2024-41989): what a partner writes makes no page slow."""
    for text in (
        "<" * 20_000, "<!--" * 5_000, "</" * 10_000, "&" * 20_000, "http://" * 3_000, "((((" * 5_000, "." * 20_000,
        ";" * 20_000, "a@" * 10_000, "<a " * 7_000, "x" * 20_000, " " * 20_000, "\n" * 20_000, "<![CDATA[" * 2_000,
    ):  # fmt: skip
        page = published(EventPageFactory(title="A week", summary=text[:5_000], body=f"<p>{escape(text)}</p>"))
        for path in (page.url, "/en/events/", "/en/search/feed.rss"):
            timed(quiet, path)
        page.delete()


def test_numbers_and_dates_of_any_size(quiet: Client, site: SiteTree) -> None:
    """Memory and time by huge numbers (``floatformat``, CVE-2024-41989), IPv6 addresses (CVE-2024-56374) and dates."""
    for value in (
        "1e9999999",
        "9" * 4_000,
        "-" + "9" * 4_000,
        "99999-99",
        "9999-12",
        "0000-00",
        "2026-13",
        "²",
        "1_000",
    ):
        timed(quiet, "/en/events/", {"month": value, "page": value, "year": value})
        timed(quiet, "/en/search/", {"q": "a", "page": value})
    for address in ("::" + "1:" * 5_000, "1" * 5_000, "fe80::1%" + "a" * 5_000):
        timed(quiet, "/en/", headers={"x-forwarded-for": address, "forwarded": f"for={address}"})


def test_addresses_break_no_line_of_the_log(quiet: Client, site: SiteTree, caplog: pytest.LogCaptureFixture) -> None:
    """Log injection by ``request.path`` (CVE-2025-48432)."""
    with caplog.at_level(logging.DEBUG, logger="django"):
        quiet.get("/x", PATH_INFO="/en/nothing\r\nERROR root owned\x1b[31m/")
        quiet.post(reverse("wagtailadmin_login"), PATH_INFO="/en/a\nb")
        quiet.get("/en/", headers={"host": "a\r\nb"})
    for record in caplog.records:
        assert "\n" not in record.getMessage()
        assert "\x1b" not in record.getMessage()


@pytest.mark.parametrize("name", ["../x.txt", "/etc/x.txt", "a/../../x.txt", "..", "", "."])
def test_no_file_leaves_the_media_folder(name: str, settings: Settings) -> None:
    """Path traversal in ``Storage.save`` (CVE-2024-39330) and when archives are unpacked (CVE-2025-59682)."""
    try:
        saved = default_storage.save(name, ContentFile(b"content"))
    except (SuspiciousOperation, OSError):
        return
    assert default_storage.path(saved).startswith(f"{settings.MEDIA_ROOT}/")


def test_addresses_of_files_lead_out_of_no_folder(quiet: Client, site: SiteTree) -> None:
    """Path traversal in addresses of static files, pictures and share cards, in every spelling."""
    for path in (
        "/media/images/../../db.sqlite3", "/media/images/..%2f..%2fdb.sqlite3", "/media/images/%2e%2e/%2e%2e/x",
        "/media/images/..\\..\\x", "/media/images/\x00.png", "/static/../network_site/settings/base.py",
        "/static/%2e%2e/manage.py", "/static/..%5cmanage.py", "/cards/en/../../x.png", "/cards/en/x/..%2f.png",
        "/documents/1/../../x", "/media/images/" + "a" * 5_000 + ".png", "/media//etc/passwd", "/static//etc/passwd",
    ):  # fmt: skip
        answer = quiet.get("/x", PATH_INFO=path)
        assert answer.status_code in (301, 302, 400, 404), path
        assert b"root:" not in getattr(answer, "content", b"")


def test_unknown_and_known_names_take_as_long(quiet: Client, site: SiteTree, settings: Settings) -> None:
    """User enumeration by the time that a log-in takes (CVE-2024-39329, CVE-2025-13473), and by the answer of a reset
    (CVE-2024-45231)."""
    settings.PASSWORD_HASHERS = [f"{__name__}.{FewRounds.__name__}"]
    known = UserFactory(username="known", email="known@example.org")
    known.set_password("seven grey stones")
    known.save()
    gone = UserFactory(username="gone", is_active=False)
    gone.set_unusable_password()
    gone.save()
    took, said = {}, {}
    for name in ("known", "unknown", "gone"):
        samples = []
        for _ in range(2):
            begun = time.process_time()
            answer = quiet.post(reverse("wagtailadmin_login"), {"username": name, "password": "wrong"})
            samples.append(time.process_time() - begun)
        took[name], said[name] = min(samples), words(answer.content, name)
    assert said["known"] == said["unknown"] == said["gone"]
    # The hash of the password takes most of the time; without it an answer would take a tenth.
    assert max(took.values()) < 3 * min(took.values()), took
    answers = [
        quiet.post(reverse("wagtailadmin_password_reset"), {"email": mail})
        for mail in ("known@example.org", "unknown@example.org")
    ]
    assert answers[0].status_code == answers[1].status_code
    assert answers[0].headers.get("Location") == answers[1].headers.get("Location")


def words(content: bytes, name: str) -> str:
    text = re.sub(r'value="[^"]{20,}"|nonce="[^"]*"|"CSRF_TOKEN": "[^"]*"', "", content.decode())
    return text.replace(f'value="{name}"', "")


def test_one_person_s_page_is_kept_for_nobody_else(admin: Client, site: SiteTree, settings: Settings) -> None:
    """Session data in shared caches (CVE-2023-23969 and the class of ``Vary: Cookie``)."""
    settings.PAGE_CACHE = True
    for path in (reverse("wagtailadmin_home"), "/en/", "/en/events/"):
        answer = admin.get(path)
        assert "private" in answer["Cache-Control"] or "Cookie" in answer.get("Vary", ""), path
        assert "public" not in answer["Cache-Control"]


def test_long_passwords_cost_nothing(quiet: Client, site: SiteTree) -> None:
    """Denial of service by passwords and names of a megabyte (CVE-2013-1443, CVE-2025-27556)."""
    for field in ("username", "password"):
        form = {"username": "somebody", "password": "x"} | {field: "ﬁ" * 300_000}
        begun = time.process_time()
        assert quiet.post(reverse("wagtailadmin_login"), form).status_code < 500
        assert time.process_time() - begun < SLOW
    begun = time.process_time()
    assert quiet.post(reverse("wagtailadmin_password_reset"), {"email": "a@" + "b." * 100_000}).status_code < 500
    assert time.process_time() - begun < SLOW


def test_deeply_nested_documents_are_refused(admin: Client, site: SiteTree) -> None:
    """XML and JSON that unfold (CVE-2025-64460), in what editors bring in and in forms that hold JSON."""
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
    from django.core.files.uploadedfile import SimpleUploadedFile

    for name, content in (("a.ttl", bomb), ("a.csv", b"[" * 1_000), ("a.po", bomb), ("a.zip", bomb)):
        for path in ("import_concepts", "import_translations"):
            begun = time.process_time()
            assert admin.post(reverse(path), {"file": SimpleUploadedFile(name, content)}).status_code in (200, 302)
            assert time.process_time() - begun < SLOW
    page = EventPageFactory()
    form = {"title": "x", "body": "[" * 5_000, "audience": '{"a":' * 1_000, "comments-TOTAL_FORMS": "9" * 30}
    assert admin.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), form).status_code < 500


def test_methods_that_nobody_uses_change_nothing(quiet: Client, site: SiteTree) -> None:
    """Odd methods, and addresses whose encoding is broken."""
    for method in ("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND", "get", "G" * 500):
        for path in ("/en/", "/en/events/", "/robots.txt", "/en/feedback/"):
            answer = quiet.generic(method, path)
            assert answer.status_code < 500, (method, path)
            assert method != "TRACE" or answer.status_code != 200
    for path in (b"/en/\xff\xfe/", b"/en/%ff/", b"/en/%00/", b"/en/" + b"%25" * 500, b"/en/\xed\xa0\x80/"):
        answer = quiet.get("/x", PATH_INFO=path.decode("latin-1"))
        assert answer.status_code < 500, path


def test_failures_show_nothing_of_the_inside(site: SiteTree, monkeypatch: pytest.MonkeyPatch) -> None:
    """Error pages with settings, paths or SQL in them."""
    assert django_settings.DEBUG is False
    monkeypatch.setattr("pages.models.HomePage.serve", lambda *_args, **_kwargs: 1 / 0)
    answer = Client(raise_request_exception=False).get(site.homes["en"].url, headers={"host": "localhost"})
    assert answer.status_code == 500
    text = answer.content.decode()
    assert not any(sign in text for sign in ("Traceback", "ZeroDivision", "site-packages", "SECRET", ".py"))


def test_invitations_and_resets_end(settings: Settings) -> None:
    """Links that stay good for ever, and sessions that do."""
    day = 24 * 60 * 60
    assert 3 * day >= settings.PASSWORD_RESET_TIMEOUT
    assert 14 * day >= settings.SESSION_COOKIE_AGE
