"""Many hits are walked in order, few are sorted: nobody can tell which."""

from datetime import datetime, timedelta
from itertools import product

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from pyroaring import BitMap

from search.engines import ordering
from search.engines.ordering import DEADLINE, NEWEST, SOONEST, TITLE, ordered_ids
from search.index_space import index_alias
from search.indexing.write import write_contents
from search.models import SearchDocument
from tests.search.documents import content

NOW = timezone.now()
DATABASES = ("sqlite", "postgresql")
DAYS = (None, -30, -1, 0, 1, 30)


def moment(days: int | None) -> datetime | None:
    return None if days is None else NOW + timedelta(days=days)


@pytest.fixture
def documents(index: str) -> str:
    """Pages without dates, over, on, still to come; calls not open yet, open, closed; some nobody knows since when."""
    mixed = product(DAYS, DAYS, (True, False))
    write_contents(
        content(
            number,
            f"Page {number * 7919 % 97:02}",
            first_published_at=moment((None, -3, -2, -1)[number % 4]),
            starts_at=moment(begins),
            starts_on=None if begins is None else timezone.localdate(moment(begins)),
            closes_at=moment(closes),
            opens_at=moment(-2 if number % 3 else 2),
            takes_applications=takes,
        )
        for number, (begins, closes, takes) in enumerate(mixed, 1)
    )
    return index


def in_order(sort: str, hits: BitMap, window: slice, few: int, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    with monkeypatch.context() as changed:
        changed.setattr(ordering, "_FEW", few)
        return ordered_ids(hits, sort, NOW, window)


@pytest.mark.parametrize("index", DATABASES, indirect=True)
@pytest.mark.parametrize("sort", [NEWEST, TITLE, SOONEST, DEADLINE])
def test_many_hits_come_in_the_order_of_few(documents: str, sort: str, monkeypatch: pytest.MonkeyPatch) -> None:
    every = BitMap(range(1, 73))
    for hits in (every, BitMap(range(1, 73, 5)), BitMap()):
        sorted_ids = in_order(sort, hits, slice(0, 1000), 1000, monkeypatch)
        assert sorted(sorted_ids) == list(hits)
        for window in (slice(0, 3), slice(2, 9), slice(0, 1000), slice(70, 90)):
            assert in_order(sort, hits, window, 0, monkeypatch) == sorted_ids[window]


@pytest.mark.parametrize("index", DATABASES, indirect=True)
def test_of_many_no_more_is_read_than_is_shown(documents: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL reads all of what a cursor that outlives its transaction will be asked for."""
    if connections[index_alias()].vendor != "postgresql":
        pytest.skip("SQLite always reads row by row")
    with CaptureQueriesContext(connections[index_alias()]) as asked:
        in_order(NEWEST, BitMap(range(1, 73)), slice(0, 3), 0, monkeypatch)
    (declared,) = [query["sql"] for query in asked.captured_queries if query["sql"].startswith("DECLARE")]
    assert "WITH HOLD" not in declared


@pytest.mark.skipif(connection.vendor != "postgresql", reason="about an index of PostgreSQL's own")
def test_the_newest_are_walked_by_an_index(db: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
    plan = SearchDocument.objects.newest_first().values_list("pk")[:3].explain()
    assert "search_doc_newest" in plan
    assert "Sort" not in plan
