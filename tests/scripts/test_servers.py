"""The servers that a run of the tests was given do answer, and a missing one is never passed over in silence."""

import os
import subprocess
from uuid import uuid4

import psycopg
import pytest
from django.core.cache import caches
from elasticsearch import Elasticsearch

from tests.servers import address_of


def test_postgresql_answers(postgresql_url: str) -> None:
    with psycopg.connect(postgresql_url) as connection:
        assert connection.execute("SELECT 1 + 1").fetchone() == (2,)


def test_elasticsearch_keeps_and_finds_a_document(elasticsearch_url: str) -> None:
    index = f"hub-test-{uuid4().hex}"
    with Elasticsearch(elasticsearch_url) as client:
        try:
            client.index(index=index, document={"text": "peer support"}, refresh="wait_for")
            assert client.search(index=index, query={"match": {"text": "peer"}})["hits"]["total"]["value"] == 1
        finally:
            client.indices.delete(index=index, ignore_unavailable=True)


def test_redis_is_a_cache_of_the_hub(redis_url: str, settings) -> None:
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": redis_url}}
    key = f"hub-test-{uuid4().hex}"
    caches["default"].set(key, "kept", timeout=10)
    assert caches["default"].get(key) == "kept"
    caches["default"].delete(key)


def test_chromium_starts(chromium_path: str) -> None:
    version = subprocess.run([chromium_path, "--version"], capture_output=True, text=True, check=True).stdout
    assert "Chrom" in version


def test_missing_server_is_a_skip_with_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv("TEST_NOTHING_URL", raising=False)
    with pytest.raises(pytest.skip.Exception, match="TEST_NOTHING_URL names no server"):
        address_of("TEST_NOTHING_URL", "server")


def test_missing_server_is_a_failure_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="TEST_NOTHING_URL names no server"):
        address_of("TEST_NOTHING_URL", "server")


def test_named_server_comes_before_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "TEST_NOTHING_URL", "http://named")
    assert address_of("TEST_NOTHING_URL", "server", "http://default") == "http://named"
