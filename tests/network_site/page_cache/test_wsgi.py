"""Kept pages given out before Django begins with a request."""

from collections.abc import Iterable
from io import BytesIO

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.db import connections
from pytest_django import Settings
from wagtail.contrib.redirects.models import Redirect

from network_site.page_cache.wsgi import with_page_cache
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def connection_stays(monkeypatch: pytest.MonkeyPatch, db: None) -> None:
    """The end of a request closes connections, of which a test has only one."""
    monkeypatch.setattr(connections["default"], "close_if_unusable_or_obsolete", lambda: None)


def ask(application, path: str, method: str = "GET", **headers: str) -> tuple[str, dict[str, str], bytes]:
    given: list = []
    address, _, query = path.partition("?")
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": address,
        "QUERY_STRING": query,
        "SERVER_NAME": "testserver",
        "SERVER_PORT": "80",
        "HTTP_HOST": "testserver",
        "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(),
        **{f"HTTP_{name.upper()}": value for name, value in headers.items()},
    }
    parts: Iterable[bytes] = application(environ, lambda status, headers: given.extend([status, headers]))
    return given[0], dict(given[1]), b"".join(parts)


def test_it_answers_as_django_does(site, reader):
    page = make.published(make.StandardPageFactory(body="<p>Before</p>"))
    application = with_page_cache(WSGIHandler())
    rendered, kept = ask(application, page.url), ask(application, page.url)
    assert kept == rendered
    assert kept[2] == reader.fresh(page.url).content
    assert ask(application, page.url, "HEAD")[2] == b""
    tag = kept[1]["ETag"]
    assert ask(application, page.url, if_none_match=tag)[0] == "304 Not Modified"
    page.body = "<p>After</p>"
    make.published(page)
    assert b"After" in ask(application, page.url, if_none_match=tag)[2]


def test_a_hit_asks_the_database_for_the_version_only(site, django_assert_num_queries):
    application = with_page_cache(WSGIHandler())
    ask(application, "/en/")
    with django_assert_num_queries(0):  # the version is read past what counts queries
        assert ask(application, "/en/?utm_source=mail")[0] == "200 OK"


def test_a_redirect_from_an_address_with_a_query_works(site):
    Redirect.add_redirect("/en/old/?id=5", make.published(make.StandardPageFactory()))
    application = with_page_cache(WSGIHandler())
    for _ in range(2):
        assert ask(application, "/en/old/")[0].startswith("404")
        assert ask(application, "/en/old/?id=5")[0].startswith("301")


def test_everything_else_is_left_to_django(site):
    application = with_page_cache(WSGIHandler())
    ask(application, "/en/")
    assert "ETag" not in ask(application, "/en/", cookie="sessionid=nobody")[1]
    assert ask(application, "/en/search/", "POST")[0].startswith("403")
    assert ask(application, "/en/", host="evil.example.org")[0].startswith("400")


def test_it_steps_back_where_something_has_to_see_every_request(site, settings: Settings):
    handler = WSGIHandler()
    assert with_page_cache(handler) is not handler
    settings.MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", *settings.MIDDLEWARE]
    handler = WSGIHandler()
    assert with_page_cache(handler) is handler
    settings.PAGE_CACHE = False
    handler = WSGIHandler()
    assert with_page_cache(handler) is handler
