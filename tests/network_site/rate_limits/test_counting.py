"""How many requests pass, when the next one does, and what is kept of whoever asked."""

import hashlib
from collections.abc import Iterator
from uuid import uuid4

import pytest
from django.core.cache import cache
from django.core.cache.backends.locmem import LocMemCache
from hypothesis import given
from hypothesis import settings as rounds
from hypothesis import strategies as st
from pytest_django import Settings

from network_site import shared_cache
from network_site.rate_limits import counting
from network_site.rate_limits.counting import Limit, forget_counts
from network_site.settings.caches import caches

NOON = 1_800_000_000.0  # a whole number of windows and hours
LIMIT = Limit("search", requests=10, seconds=60)
HERE = "192.0.2.7"


@pytest.fixture(autouse=True)
def nothing_counted() -> Iterator[None]:
    forget_counts()
    yield
    forget_counts()


def ask(times: int, now: float, who: str = HERE) -> list[int]:
    return [LIMIT.seconds_to_wait(who, now) for _ in range(times)]


def test_so_many_pass_and_no_more() -> None:
    assert ask(12, NOON)[9:] == [0, 66, 66]


def test_one_address_takes_nothing_from_another() -> None:
    ask(20, NOON)
    assert LIMIT.seconds_to_wait("192.0.2.8", NOON) == 0


def test_nobody_gets_twice_the_number_across_the_end_of_a_window() -> None:
    assert ask(10, NOON + 59) == [0] * 10
    assert ask(10, NOON + 61).count(0) == 0
    assert ask(10, NOON + 66).count(0) == 1


def test_what_is_refused_does_not_count() -> None:
    ask(1000, NOON)
    assert ask(10, NOON + 120) == [0] * 10


@given(before=st.integers(0, 10), now=st.integers(0, 10), since=st.floats(0, 59.9, allow_nan=False))
@rounds(max_examples=60, deadline=None)
def test_who_waits_as_long_as_told_passes(before: int, now: int, since: float) -> None:
    cache.clear()
    ask(before, NOON)
    ask(now, NOON + 60)
    seconds = LIMIT.seconds_to_wait(HERE, NOON + 60 + since)
    assert not seconds or LIMIT.seconds_to_wait(HERE, NOON + 60 + since + seconds) == 0


def kept() -> dict[str, object]:
    return {key: cache.get(key.split(":", 2)[2]) for key in list(cache._cache)}


def test_no_address_can_be_read_from_what_is_kept() -> None:
    ask(3, NOON)
    written = repr(kept())
    for digest in (hashlib.md5, hashlib.sha1, hashlib.sha256, hashlib.blake2b):
        assert digest(HERE.encode()).hexdigest()[:32] not in written
    assert HERE not in written


def test_in_another_hour_nobody_is_recognised() -> None:
    places = {LIMIT._place(HERE, window) for window in (NOON // 60, (NOON + 3600) // 60)}
    ends = {place.rpartition(":")[2] for place in places}
    assert len(ends) == 2
    counting._secret_of(int(NOON // 3600) + 5)
    assert list(counting._hourly) == [int(NOON // 3600) + 5]


def test_counts_go_after_two_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    lives = []
    monkeypatch.setattr(cache, "add", lambda key, value, seconds: lives.append(seconds) or True)
    LIMIT._count("rate:x")
    assert lives == [120]


@pytest.fixture
def redis_again() -> Iterator[None]:
    """Redis counts as there, and what stood in for it is empty."""
    shared_cache._away.note_success()
    LocMemCache("instead-of-redis", {}).clear()
    yield
    shared_cache._away.note_success()


def test_processes_count_together_where_they_share_redis(settings: Settings, redis_url: str, redis_again: None) -> None:
    settings.CACHES = caches(redis_url)
    limit = Limit(f"test-{uuid4()}", requests=10, seconds=60)
    assert [limit.seconds_to_wait(HERE, NOON) for _ in range(6)] == [0] * 6
    forget_counts()  # another process
    assert [limit.seconds_to_wait(HERE, NOON) for _ in range(6)].count(0) == 4


def test_without_redis_each_process_counts_for_itself(settings: Settings, redis_again: None) -> None:
    settings.CACHES = caches("redis://127.0.0.1:1/0")
    assert ask(12, NOON).count(0) == 10
