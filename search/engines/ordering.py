"""Hits in an order that does not depend on words: by date or by name."""

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from itertools import islice

from django.db import transaction
from django.db.models import QuerySet
from pyroaring import BitMap

from ..index_space import index_alias, index_connection
from ..models import SearchDocument

DEADLINE, NEWEST, SOONEST, TITLE, UNORDERED = "deadline", "newest", "soonest", "title", "unordered"
_FEW = 800


def ordered_ids(hits: BitMap, sort: str, at: datetime, window: slice) -> list[int]:
    """The part of the hits that lies in the window, in that order.

    Few hits are sorted; of many, the documents are read in order until enough of them are hits.
    """
    if sort == UNORDERED:
        return list(islice(hits, window.start, window.stop))
    with closing(_in_order(hits, sort, at)) as ids:
        return list(islice(ids, window.start, window.stop))


def _in_order(hits: BitMap, sort: str, at: datetime) -> Iterator[int]:
    every = SearchDocument.objects.all()
    if sort == SOONEST:
        yield from _selected(every.upcoming(at), hits)
        yield from _walked(every.past(at), hits)
        yield from _walked(every.filter(starts_on__isnull=True).newest_first(), hits)
    elif sort == DEADLINE:
        open_now = every.open_for_applications(at)
        yield from _selected(open_now, hits)
        yield from _walked(every.exclude(pk__in=open_now.order_by().values("pk")).newest_first(), hits)
    elif sort == TITLE:
        yield from _walked(every.order_by("title_key", "page_id"), hits)
    else:
        yield from _walked(every.newest_first(), hits)


def _selected(documents: QuerySet[SearchDocument], hits: BitMap) -> Iterator[int]:
    """Of few documents, which a condition selects.

    PostgreSQL is asked for all of them at once: it would walk in their order otherwise, past all that it leaves out.
    """
    if len(hits) <= _FEW:
        documents = documents.filter(pk__in=list(hits))
    ids = documents.values_list("pk", flat=True)
    return filter(hits.__contains__, ids if _is_postgresql() else ids.iterator(500))


def _walked(documents: QuerySet[SearchDocument], hits: BitMap) -> Iterator[int]:
    """Of most documents, in the order of an index: no more of them are read than are asked for.

    PostgreSQL hands rows out so inside a transaction only; outside it finds all of them first. SQLite always does, and
    one of its transactions would keep out whoever writes.
    """
    if len(hits) <= _FEW or not _is_postgresql():
        yield from _selected(documents, hits)
    else:
        with transaction.atomic(index_alias()):
            yield from filter(hits.__contains__, documents.values_list("pk", flat=True).iterator(500))


def _is_postgresql() -> bool:
    return index_connection().vendor == "postgresql"
