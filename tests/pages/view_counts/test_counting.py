"""Views are sums: nothing about who read is kept, and nothing is counted unless somebody switches it on."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.utils import timezone

from pages.models import ViewCount
from pages.view_counts import counting
from pages.view_counts.middleware import ViewCountMiddleware
from pages.view_counts.storing import pages_at, store
from tests import factories as make

READER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> counting.Counts:
    fresh = counting.Counts()
    monkeypatch.setattr(counting, "COUNTS", fresh)
    monkeypatch.setattr("pages.view_counts.middleware.COUNTS", fresh)
    return fresh


@pytest.fixture
def reader(counts: counting.Counts, settings, client: Client) -> Iterator[Client]:
    """Somebody who reads while views are counted."""
    settings.VIEW_COUNTS = settings.VIEW_COUNTS | {"on": True}
    client.defaults["HTTP_USER_AGENT"] = READER
    yield client
    from django.core.signals import request_finished

    request_finished.disconnect(dispatch_uid="store view counts")


def paths(counts: counting.Counts) -> dict[str, int]:
    return {path: times for (path, _day), times in counts.sums.items()}


def asked(path: str = "/en/", **headers: str) -> HttpRequest:
    return RequestFactory().get(path, **({"HTTP_USER_AGENT": READER} | headers))


def test_nothing_is_counted_by_default() -> None:
    assert settings.VIEW_COUNTS["on"] is False
    with pytest.raises(MiddlewareNotUsed):
        ViewCountMiddleware(lambda request: HttpResponse())


def test_counting_stands_outside_of_whatever_keeps_whole_pages() -> None:
    assert settings.MIDDLEWARE[0] == "pages.view_counts.middleware.ViewCountMiddleware"


def test_reading_a_page_counts_without_a_cookie_or_a_query(reader: Client, site, counts, django_assert_num_queries):
    make.published(make.StandardPageFactory(slug="about"))
    for _ in range(2):
        response = reader.get("/en/about/?from=mail")
        assert not response.cookies
    assert paths(counts) == {"/en/about/": 2}
    assert not ViewCount.objects.exists()


@pytest.mark.parametrize(
    ("request_", "response"),
    [
        (asked(), HttpResponse(status=404)),
        (asked(), HttpResponse(status=302)),
        (asked(), HttpResponse(status=500)),
        (asked(), HttpResponse(content_type="application/rss+xml")),
        (RequestFactory().post("/en/feedback/", HTTP_USER_AGENT=READER), HttpResponse()),
        (RequestFactory().head("/en/", HTTP_USER_AGENT=READER), HttpResponse()),
        (asked(HTTP_USER_AGENT="Mozilla/5.0 (compatible; Googlebot/2.1)"), HttpResponse()),
        (asked(HTTP_USER_AGENT="curl/8.5"), HttpResponse()),
        (asked(HTTP_USER_AGENT=""), HttpResponse()),
        (asked(HTTP_SEC_PURPOSE="prefetch;prerender"), HttpResponse()),
        (asked(HTTP_COOKIE=f"{settings.SESSION_COOKIE_NAME}=of-an-editor"), HttpResponse()),
    ],
    ids=["missing", "sent on", "broken", "feed", "form", "head", "bot", "program", "nameless", "prefetch", "editor"],
)
def test_is_no_view(request_: HttpRequest, response: HttpResponse) -> None:
    assert not counting.is_view(request_, response)


def test_page_that_the_browser_kept_is_a_view() -> None:
    assert counting.is_view(asked(), HttpResponse(status=304))
    assert counting.is_view(asked(HTTP_COOKIE="language=fi"), HttpResponse())


def test_sums_go_to_public_pages_of_every_language_and_script(site, settings) -> None:
    settings.LANGUAGES = [*settings.LANGUAGES]
    english = make.published(make.StandardPageFactory(slug="about"))
    finnish = make.published(make.StandardPageFactory(slug="meista", language="fi"))
    make.restricted(make.published(make.StandardPageFactory(slug="inside")))
    make.StandardPageFactory(slug="draft", live=False)
    known = pages_at(["/en/about/", "/fi/meista/", "/en/inside/", "/en/draft/", "/en/search/", "/robots.txt", "/"])
    assert known == {"/en/about/": (english.pk, "en"), "/fi/meista/": (finnish.pk, "fi")}


def test_home_page_and_lists_are_pages_too(site) -> None:
    assert set(pages_at(["/en/", "/fi/projects/"])) == {"/en/", "/fi/projects/"}


def test_sums_of_a_day_add_up(site) -> None:
    page, day = make.published(make.StandardPageFactory(slug="about")), date(2026, 5, 4)
    store({("/en/about/", day): 3})
    store({("/en/about/", day): 4, ("/en/about/", day + timedelta(days=1)): 1, ("/en/nowhere/", day): 9})
    assert sorted(ViewCount.objects.values_list("page_id", "language", "day", "times")) == [
        (page.pk, "en", day, 7),
        (page.pk, "en", day + timedelta(days=1), 1),
    ]


def test_number_of_questions_does_not_grow_with_the_pages(site, django_assert_max_num_queries) -> None:
    for number in range(5):
        make.published(make.StandardPageFactory(slug=f"page-{number}"))
    with django_assert_max_num_queries(4):  # homes, restrictions, pages
        assert len(pages_at([f"/en/page-{number}/" for number in range(5)])) == 5


def test_sums_are_stored_once_a_minute(site, counts, monkeypatch: pytest.MonkeyPatch) -> None:
    make.published(make.StandardPageFactory(slug="about"))
    counts.add("/en/about/")
    counting.store_counts()
    assert not ViewCount.objects.exists()
    counts.since -= counting.SECONDS
    counting.store_counts()
    assert ViewCount.objects.get().times == 1
    assert counts.sums == {}


def test_many_strange_addresses_fill_no_memory(counts) -> None:
    for number in range(counting.MOST_PATHS + 10):
        counts.add(f"/en/{number}/")
    assert len(counts.sums) == counting.MOST_PATHS


def test_database_that_refuses_costs_a_sum_and_no_answer(counts, monkeypatch: pytest.MonkeyPatch, caplog) -> None:
    def refuse(sums: object) -> None:
        raise DatabaseError("locked")

    monkeypatch.setattr(counting, "store", refuse)
    counts.add("/en/")
    counts.since -= counting.SECONDS
    counting.store_counts()
    assert "not counted" in caplog.text


def test_no_column_holds_anything_about_the_reader() -> None:
    assert {field.name for field in ViewCount._meta.local_fields} == {
        "id", "page", "language", "day", "is_month", "times",
    }  # fmt: skip


def test_days_of_long_ago_become_months(site, settings) -> None:
    from pages.view_counts.summing import first_day_kept, sum_months

    first = first_day_kept(timezone.localdate())
    assert first.day == 1
    page = make.StandardPageFactory()
    month = (first - timedelta(days=1)).replace(day=1)
    for day, times in ((month, 3), (month + timedelta(days=9), 4), (first, 5)):
        make.ViewCountFactory(page=page, day=day, times=times)
    assert sum_months() == 2
    assert sorted(ViewCount.objects.values_list("day", "is_month", "times")) == [(month, True, 7), (first, False, 5)]
    make.ViewCountFactory(page=page, day=month + timedelta(days=2), times=1)
    sum_months()
    assert ViewCount.objects.get(is_month=True).times == 8
    assert sum_months() == 0
