"""One line for each request, and the id under which it is found again."""

import json
import logging
from collections.abc import Callable, Iterable

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.handlers.wsgi import WSGIHandler
from django.test import RequestFactory
from pytest_django import Settings

from network_site.page_cache.keeping import forget_pages, page_cache
from network_site.page_cache.wsgi import with_page_cache
from network_site.request_log.formatters import JsonFormatter
from network_site.request_log.wsgi import with_request_log
from network_site.settings.logs import logging_to_stdout
from tests.conftest import SiteTree
from tests.factories import StandardPageFactory, published

ID = "0123456789abcdef0123456789abcdef"
pytestmark = pytest.mark.django_db


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture, settings: Settings) -> Callable[[], list[dict]]:
    settings.REQUEST_LOG = True
    caplog.set_level(logging.INFO, "hub.requests")
    return lambda: [json.loads(JsonFormatter().format(each)) for each in caplog.records if each.name == "hub.requests"]


def ask(path: str, method: str = "GET", **more: str) -> dict[str, str]:
    application = with_request_log(with_page_cache(WSGIHandler()))
    head: dict[str, str] = {}

    def start(status: str, headers: Iterable[tuple[str, str]]) -> None:
        head.update(headers, status=status)

    b"".join(application(RequestFactory().generic(method, path, **more).environ, start))
    return head


def test_a_line_tells_what_was_asked_and_how_it_was_answered(site: SiteTree, lines: Callable[[], list[dict]]) -> None:
    ask("/en/search/?q=recovery")
    (line,) = lines()
    assert line["milliseconds"] > 0
    kept = ("level", "logger", "method", "route", "status", "from_cache")
    assert {name: line[name] for name in kept} == {
        "level": "INFO",
        "logger": "hub.requests",
        "method": "GET",
        "route": "search",
        "status": 200,
        "from_cache": False,
    }
    assert line["time"].endswith("+00:00")


@pytest.mark.parametrize(
    ("path", "method", "route", "status"),
    [
        ("/en/nowhere/", "GET", "wagtail_serve", 404),
        ("/nowhere", "GET", "nothing", 302),
        ("/en/search/", "AINO", "search", 403),
        ("/health/live/", "GET", "health_live", 200),
        ("/static/aino.css", "GET", "static", 404),
    ],
)
def test_no_line_names_the_path(
    site: SiteTree, lines: Callable[[], list[dict]], path: str, method: str, route: str, status: int
) -> None:
    ask(path, method)
    (line,) = lines()
    assert (line["route"], line["status"]) == (route, status)
    assert line["method"] in ("GET", "other")


def test_pages_from_the_cache_are_told_as_such_and_keep_no_id(
    site: SiteTree, lines: Callable[[], list[dict]], settings: Settings
) -> None:
    settings.PAGE_CACHE = True
    forget_pages()
    page = published(StandardPageFactory())
    first, second = ask(page.url), ask(page.url)
    assert [line["from_cache"] for line in lines()] == [False, True]
    assert first["X-Request-ID"] != second["X-Request-ID"]
    kept = page_cache().memory
    assert all("X-Request-ID" not in dict(entry.headers) for entry in vars(kept).values() if hasattr(entry, "headers"))
    forget_pages()


def test_without_the_wish_no_line_is_written(
    site: SiteTree, lines: Callable[[], list[dict]], settings: Settings
) -> None:
    settings.REQUEST_LOG = False
    assert ask("/health/live/")["X-Request-ID"]
    assert lines() == []


def test_the_id_of_a_server_in_front_is_kept(settings: Settings) -> None:
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    assert ask("/health/live/", HTTP_X_REQUEST_ID=ID)["X-Request-ID"] == ID


@pytest.mark.parametrize(
    "named",
    [
        "",
        "short",
        "Aino Virtanen of 1987",
        "x" * 32,
        "a" * 65,
        ID + "\r\nX: y",
    ],
)
def test_what_is_no_id_is_not_taken_over(settings: Settings, named: str) -> None:
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    made = ask("/health/live/", HTTP_X_REQUEST_ID=named)["X-Request-ID"]
    assert made != named
    assert len(made) == 32


def test_without_a_server_in_front_readers_name_no_ids(settings: Settings) -> None:
    settings.SECURE_PROXY_SSL_HEADER = None
    assert ask("/health/live/", HTTP_X_REQUEST_ID=ID)["X-Request-ID"] != ID


def test_the_form_is_chosen_by_the_environment() -> None:
    assert logging_to_stdout("INFO", "json")["formatters"]["chosen"]["()"].endswith("JsonFormatter")
    with pytest.raises(ImproperlyConfigured, match="LOG_FORMAT"):
        logging_to_stdout("INFO", "xml")


def test_what_the_server_logs_of_a_failure_is_scrubbed_too(settings: Settings) -> None:
    def fails(_environ: dict, _start: object) -> list[bytes]:
        raise ValueError("no such thing as Masennus")

    with pytest.raises(ValueError, match="Masennus") as failed:
        with_request_log(fails)(RequestFactory().get("/en/search/?q=Masennus").environ, print)
    record = logging.LogRecord("gunicorn.error", 40, "x", 1, "Error handling request %s", ("/?q=Masennus",), None)
    record.exc_info = (failed.type, failed.value, None)
    assert "Masennus" not in JsonFormatter().format(record)
    ask("/health/live/")
