"""Servers that the hub can do without for a while: readers read on, and what was entered is kept."""

import socket
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from network_site.benchmarks.servers import free_port

from .hub import Hub
from .wire import Wire

_ABOUT = "SELECT id FROM wagtailcore_page WHERE url_path LIKE '/en%/about/'"
READ = ("/en/", "/fi/", "/en/about/", "/en/projects/", "/en/search/?q=recovery")


@pytest.fixture
def redis(redis_url: str) -> Iterator[Wire]:
    parts = urlsplit(redis_url)
    wire = Wire((parts.hostname, parts.port or 6379))
    yield wire
    wire.cut()


def longest_of(hub: Hub, addresses: tuple[str, ...] = READ) -> float:
    """Seconds of the slowest answer; all of them are pages."""
    longest = 0.0
    for address in addresses:
        began = time.monotonic()
        assert hub.read(address).status_code == 200, address
        longest = max(longest, time.monotonic() - began)
    return longest


@pytest.fixture
def silent() -> Iterator[int]:
    """The port of a server that takes connections and never answers."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(128)
        yield server.getsockname()[1]


def test_redis_goes_is_slow_and_comes_back(make_hub, redis: Wire) -> None:
    hub: Hub = make_hub(REDIS_URL=f"redis://127.0.0.1:{redis.port}/0").start()
    (editor,) = hub.editors(1)
    path = f"/admin/pages/{hub.rows(_ABOUT)[0][0]}/edit/"
    longest_of(hub)
    for state in (redis.cut, redis.mend, redis.hold, redis.mend):
        state()
        longest_of(hub)
        title = f"Published when Redis was {state.__name__}"
        answer = editor.post(path, {**editor.form(path), "title": title, "action-publish": "1"})
        assert answer.status_code == 302
        assert title in hub.read("/en/about/").text
    assert "Traceback" not in hub.log.read_text()


def test_without_mail_and_search_server_everything_else_goes_on(make_hub, silent: int) -> None:
    """Elasticsearch takes connections and says nothing; the mail server is gone."""
    hub: Hub = make_hub(
        EMAIL_URL=f"smtp://127.0.0.1:{free_port()}", ELASTICSEARCH_URL=f"http://127.0.0.1:{silent}"
    ).start()
    (editor,) = hub.editors(1)
    path = f"/admin/pages/{hub.rows(_ABOUT)[0][0]}/edit/"
    longest_of(hub)
    assert longest_of(hub, ("/en/search/?q=peer",)) < 15
    answer = editor.post(path, {**editor.form(path), "title": "Sent for approval", "action-submit": "1"})
    assert answer.status_code == 302
    answer = editor.post(path, {**editor.form(path), "title": "Published all the same", "action-publish": "1"})
    assert answer.status_code == 302
    assert "Published all the same" in hub.read("/en/about/").text
