"""Wagtail's own search over the same pages, for comparison: its database backend, as it comes."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, connection, transaction
from django.test import override_settings
from wagtail.models import Page, get_page_models
from wagtail.search.backends import get_search_backend

from .publishing import publish_some, without_readers_search
from .timing import Durations

_STOCK = {"default": {"BACKEND": "wagtail.search.backends.database"}}
_CHUNK = 1000


class _Undo(Exception):
    """Ends the transaction in which Wagtail's index took the place of the editors' own."""


@contextmanager
def stock_index() -> Iterator[float]:
    """Within the block Wagtail's own index is in use and filled; afterwards everything is as it was.

    Gives the seconds that filling took. All changes to the database within the block are undone.
    """
    try:
        with override_settings(WAGTAILSEARCH_BACKENDS=_STOCK), transaction.atomic():
            started = time.perf_counter()
            backend = get_search_backend()
            backend.reset_indexes()
            for model in get_page_models():
                pks = list(model.get_indexed_objects().order_by("pk").values_list("pk", flat=True))
                for start in range(0, len(pks), _CHUNK):
                    backend.add_bulk(
                        model, list(model.get_indexed_objects().filter(pk__in=pks[start : start + _CHUNK]))
                    )
            yield time.perf_counter() - started
            raise _Undo
    except _Undo:
        pass


def ask_stock(words: list[str], cap: float) -> tuple[Durations, int]:
    """A list of twenty results and their number for each word; beside the durations, how many took ``cap`` seconds.

    A question that takes longer is given up, and counts as ``cap`` seconds.
    """
    durations, given_up = Durations(), 0
    for word in words:
        with durations.measure():
            try:
                with transaction.atomic(), _at_most(cap):
                    results = Page.objects.live().search(word)
                    list(results[:20])
                    results.count()
            except DatabaseError:
                given_up += 1
    return durations, given_up


def publish_with_stock(times: int) -> Durations:
    """Publishing while only Wagtail keeps an index, its own."""
    with without_readers_search():
        return publish_some(times)


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Questions to the database in the block fail together after so many seconds."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('statement_timeout', %s, true)", [str(int(seconds * 1000))])
        yield
        return
    end = time.monotonic() + seconds
    connection.connection.set_progress_handler(lambda: time.monotonic() > end, 100_000)
    try:
        yield
    finally:
        connection.connection.set_progress_handler(None, 0)
