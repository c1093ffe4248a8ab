"""Several processes, and servers that do not answer: readers keep reading, and never something old."""

import logging
import time

import pytest
from django.core.cache.backends.locmem import LocMemCache
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError
from environ import Env
from psycopg_pool import PoolTimeout
from pytest_django import Settings

from network_site import away, shared_cache
from network_site.page_cache import keeping, version
from network_site.page_cache.appearance import appearance
from network_site.page_cache.keeping import forget_pages, page_cache
from network_site.settings.caches import caches, redis_from_environment
from pages.partners.throttle import Throttle
from tests import factories as make

pytestmark = pytest.mark.django_db
NOWHERE = "redis://127.0.0.1:1/0"


@pytest.fixture
def on_redis(settings: Settings, redis_url: str):
    """The hub as it is with Redis; what it keeps there goes with the test."""
    settings.REDIS_URL = redis_url
    forget_pages()
    yield
    redis = page_cache().shared._redis
    for key in redis.scan_iter("hub:page:*"):
        redis.delete(key)


@pytest.fixture
def redis_is_away(settings: Settings):
    settings.REDIS_URL, settings.CACHES = NOWHERE, caches(NOWHERE)
    forget_pages()
    yield
    shared_cache._away.note_success()


def test_what_one_process_rendered_serves_the_others(site, on_redis, reader, django_assert_num_queries):
    page = make.published(make.StandardPageFactory(body="<p>Before</p>"))
    first = reader.get(page.url)
    forget_pages()  # another process
    with django_assert_num_queries(0):
        second = reader.get(page.url)
    assert (second.content, dict(second.items())) == (first.content, dict(first.items()))


def test_another_process_shows_nothing_old(site, on_redis, reader):
    page = make.published(make.StandardPageFactory(body="<p>Before</p>"))
    reader.get(page.url)
    one = page_cache()
    forget_pages()
    reader.get(page.url)
    page.body = "<p>After</p>"
    make.published(page)
    for process in (one, page_cache()):
        keeping._cache = process
        assert b"After" in reader.get(page.url).content


def test_processes_without_redis_follow_the_same_version(site, reader):
    page = make.published(make.StandardPageFactory(body="<p>Before</p>"))
    processes = []
    for _ in range(2):
        forget_pages()
        reader.get(page.url)
        processes.append(page_cache())
    page.body = "<p>After</p>"
    make.published(page)
    for process in processes:
        keeping._cache = process
        assert b"After" in reader.get(page.url).content


def test_readers_keep_reading_without_redis_and_the_log_tells_it_once(site, redis_is_away, reader, caplog):
    page = make.published(make.StandardPageFactory())
    with caplog.at_level(logging.WARNING):
        for path in (page.url, "/en/", "/en/events/", "/en/search/?q=hope", "/sr-cyrl/"):
            assert reader.get(path).status_code in (200, 404)
    told = [record.getMessage() for record in caplog.records if "Redis" in record.getMessage()]
    assert len([text for text in told if "kept by each process" in text]) == 1
    assert len([text for text in told if "cache of its own" in text]) <= 1
    assert reader.is_kept(page.url)


def test_tries_are_still_counted_without_redis(redis_is_away):
    throttle = Throttle("test", limit=2, seconds=60)
    assert [throttle.is_exhausted("somebody") for _ in range(3)] == [False, False, True]


def test_the_cache_comes_back_with_redis(settings: Settings, redis_url: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shared_cache, "_away", away.Away("Redis", "nothing is lost"))
    monkeypatch.setattr(away, "NEXT_TRY", 0.0)
    params = caches(redis_url)["default"]
    cache = shared_cache.SharedCache(redis_url, params)
    cache.set("test-colour", "green")
    there, cache.redis = cache.redis, shared_cache.SharedCache(NOWHERE, caches(NOWHERE)["default"]).redis
    assert cache.get("test-colour") is None
    assert isinstance(cache.stand_in, LocMemCache)
    cache.redis = there
    time.sleep(0.01)
    assert cache.get("test-colour") == "green"
    cache.delete("test-colour")


@pytest.mark.parametrize("url", ["localhost:6379", "http://localhost:6379"])
def test_an_address_that_is_no_redis_stops_the_hub(url):

    env = Env()
    env.ENVIRON = {"CACHE_URL": url}
    with pytest.raises(ImproperlyConfigured, match="CACHE_URL"):
        redis_from_environment(env)


def test_pages_are_shown_while_the_database_restarts_but_not_for_long(site, reader, monkeypatch, caplog):
    page = make.published(make.StandardPageFactory())
    assert reader.is_kept(page.url)
    before = reader.get(page.url).content

    def silent(*_args):
        raise OperationalError("the server closed the connection")

    monkeypatch.setattr(version, "read_version", silent)
    for _ in range(3):
        assert reader.get(page.url).content == before
    assert len([record for record in caplog.records if "does not answer" in record.getMessage()]) == 1
    monkeypatch.setattr(version, "GOOD_WITHOUT_DATABASE", 0)
    assert version.current_version() is None
    monkeypatch.undo()
    monkeypatch.setattr(version._Seen, "next_try", 0.0)
    assert version.current_version() == version.read_version()
    assert not version._Seen.silent_since


def test_processes_that_show_other_settings_share_nothing(settings: Settings, monkeypatch: pytest.MonkeyPatch):
    """The privacy page tells what is set."""
    monkeypatch.setattr("network_site.page_cache.appearance._FOLDERS", ())
    shown = set()
    for name, value in {
        "KEPT_DAYS": {**settings.KEPT_DAYS, "messages": 7},
        "SERVER_LOG_DAYS": settings.SERVER_LOG_DAYS + 1,
        "VIEW_COUNTS": {**settings.VIEW_COUNTS, "on": True},
        "SEARCH_RECORDS_UNANSWERED": not settings.SEARCH_RECORDS_UNANSWERED,
    }.items():
        before = getattr(settings, name)
        setattr(settings, name, value)
        shown.add(appearance.__wrapped__())
        setattr(settings, name, before)
    shown.add(appearance.__wrapped__())
    assert len(shown) == 5


def test_a_database_that_is_away_is_asked_for_one_reader_at_a_time(site, monkeypatch):
    """Asking a pool takes seconds: the others are shown what is kept meanwhile."""
    seen, meanwhile = version.current_version(), []

    def silent(*_args):
        meanwhile.append(version.current_version() if version._Seen.silent_since else None)
        raise OperationalError("no connection") from PoolTimeout()

    monkeypatch.setattr(version, "read_version", silent)
    assert version.current_version() == seen
    assert meanwhile == [None], "a pool that had none for seconds is not asked twice"
    monkeypatch.setattr(version._Seen, "next_try", 0.0)
    assert version.current_version() == seen
    assert meanwhile == [None, seen]
    monkeypatch.undo()
    monkeypatch.setattr(version._Seen, "next_try", 0.0)
    assert version.current_version() == version.read_version()
