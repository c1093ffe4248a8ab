"""Whatever a reader sends, and wherever it goes wrong: none of it is in the log."""

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.test import RequestFactory
from django.urls import clear_url_caches, set_urlconf
from pytest_django import Settings

from network_site.request_log.formatters import JsonFormatter, LineFormatter
from network_site.request_log.scrubbing import scrubbed
from network_site.request_log.wsgi import with_request_log
from tests.conftest import SiteTree
from tests.factories import UserFactory

PLANTED = (
    *("Aino", "Virtanen", "aino.virtanen", "example.org", "vertaistuki", "masennus", "192.0.2.77", "198.51.100.9"),
    *("2001:db8", "open sesame", "sesame", "Firefox", "cookie-of-hers", "referer-of-hers", "040 123"),
)
pytestmark = pytest.mark.django_db


class Log(io.StringIO):
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.getvalue().splitlines()]


@pytest.fixture(params=[JsonFormatter, LineFormatter])
def log(request: pytest.FixtureRequest, settings: Settings) -> Iterator[Log]:
    """Everything that is logged, from the least of it on."""
    settings.REQUEST_LOG = True
    written, root = Log(), logging.getLogger()
    handler = logging.StreamHandler(written)
    handler.setFormatter(request.param())
    loggers = [root, logging.getLogger("django"), logging.getLogger("hub.requests")]
    before = [(each, each.level, each.handlers) for each in loggers]
    root.handlers = [handler]
    for each in loggers:
        each.setLevel(logging.INFO)
    logging.getLogger("django").handlers = []
    yield written
    for each, level, handlers in before:
        each.level, each.handlers = level, handlers


def ask(path: str, method: str = "GET", data: Any = None, **more: str) -> dict[str, str]:
    """Through the whole stack, as a server does it; the headers of the answer."""
    environ = RequestFactory().generic(method, path, **more).environ if data is None else None
    environ = environ or RequestFactory().post(path, data, **more).environ
    environ |= {
        "REMOTE_ADDR": "192.0.2.77",
        "HTTP_USER_AGENT": "Firefox/999",
        "HTTP_COOKIE": "kept=cookie-of-hers",
        "HTTP_REFERER": "http://testserver/referer-of-hers?q=masennus",
    }
    head: dict[str, str] = {}
    answer = with_request_log(WSGIHandler())(environ, lambda status, headers: head.update(headers, status=status))
    b"".join(answer)
    return head


def nothing_of_her(log: Log) -> None:
    text = log.getvalue()
    assert text
    assert [word for word in PLANTED if word.lower() in text.lower()] == []


@pytest.mark.parametrize(
    "path",
    [
        "/en/search/?q=Aino+Virtanen+masennus",
        "/en/search/?q=aino.virtanen%40example.org&page=040 123",
        "/en/search/suggest/?q=vertaistuki",
        "/en/aino-virtanen/masennus/",
        "/en/search/page/1.ics?x=Aino",
        "/Aino%20Virtanen?vertaistuki",
        "/admin/people/aino.virtanen@example.org/",
    ],
)
def test_nothing_that_is_searched_for(site: SiteTree, log: Log, path: str) -> None:
    ask(path)
    nothing_of_her(log)


def test_nothing_that_is_written_in_a_form(site: SiteTree, log: Log) -> None:
    ask("/en/feedback/", data={"problem": "Aino Virtanen, masennus", "email": "aino.virtanen@example.org"})
    nothing_of_her(log)


@pytest.mark.parametrize("password", ["wrong open sesame", "open sesame"])
def test_nothing_of_a_login(site: SiteTree, log: Log, password: str) -> None:
    UserFactory(username="aino.virtanen", email="aino.virtanen@example.org", password="open sesame", is_superuser=True)
    ask("/admin/login/", data={"username": "aino.virtanen", "password": password})
    nothing_of_her(log)


@pytest.fixture
def careless(settings: Settings) -> Iterator[None]:
    settings.ROOT_URLCONF = "tests.network_site.request_log.failing"
    settings.MIDDLEWARE = ["network_site.request_log.middleware.RouteMiddleware"]
    settings.DEBUG_PROPAGATE_EXCEPTIONS = False
    clear_url_caches()
    yield
    set_urlconf(None)
    clear_url_caches()


@pytest.mark.usefixtures("careless")
def test_nothing_of_what_a_view_failed_with(log: Log) -> None:
    head = ask(
        "/people/Aino%20Virtanen/?q=masennus&tel=040 123", data={"note": "open sesame", "more": "vertaistuki\n2"}
    )
    assert head["status"].startswith("500")
    nothing_of_her(log)
    assert "ValueError" in log.getvalue()
    assert "failing.py" in log.getvalue(), "where it went wrong is still told"


@pytest.mark.usefixtures("careless")
@pytest.mark.parametrize("path", ["/mails/?to=Aino", "/no/?name=Virtanen", "/nowhere/Aino/Virtanen"])
def test_nothing_of_mails_and_refusals(log: Log, path: str) -> None:
    ask(path)
    nothing_of_her(log)


def test_the_server_names_no_address_either() -> None:
    for formatter in (JsonFormatter(), LineFormatter()):
        record = logging.LogRecord("gunicorn.error", 40, "x", 1, "Error handling request %s", ("/a?q=Aino",), None)
        assert "Aino" not in formatter.format(record)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("550 <Äiti.x+y@sub.example.org> gone", "550 <[mail address]> gone"),
        ("from 192.0.2.7:443 and ::1", "from [address]:443 and [address]"),
        ("fe80::1%eth0 2001:db8:0:1::7", "[address] [address]"),
        ("see https://hub.example.org/fi/?q=a", "see https://hub.example.org/[…]"),
        ("at 12:30:05 version 5.2.1, events.models", "at 12:30:05 version 5.2.1, events.models"),
    ],
)
def test_what_stands_for_a_person_goes_and_the_rest_stays(text: str, left: str) -> None:
    assert scrubbed(text) == left
