"""Hits in an order that does not depend on words: by date or by name."""

from collections.abc import Iterator
from datetime import datetime
from itertools import chain, islice

from django.db.models import QuerySet
from pyroaring import BitMap

from ..models import SearchDocument

DEADLINE, NEWEST, SOONEST, TITLE, UNORDERED = "deadline", "newest", "soonest", "title", "unordered"
_FEW = 800


def ordered_ids(hits: BitMap, sort: str, at: datetime, window: slice) -> list[int]:
    """The part of the hits that lies in the window, in that order.

    Few hits are sorted; of many, the documents are read in order until enough of them are hits.
    """
    if sort == UNORDERED:
        return list(islice(hits, window.start, window.stop))
    if sort == SOONEST:
        every = SearchDocument.objects.all()
        rows = [every.upcoming(at), every.past(at), every.filter(starts_on__isnull=True).newest_first()]
    elif sort == DEADLINE:
        open_now = SearchDocument.objects.open_for_applications(at)
        others = SearchDocument.objects.exclude(pk__in=open_now.order_by().values("pk"))
        rows = [open_now, others.newest_first()]
    elif sort == TITLE:
        rows = [SearchDocument.objects.order_by("title_key", "page_id")]
    else:
        rows = [SearchDocument.objects.newest_first()]
    ids = chain.from_iterable(_ids(queryset, hits) for queryset in rows)
    return list(islice(ids, window.start, window.stop))


def _ids(documents: QuerySet[SearchDocument], hits: BitMap) -> Iterator[int]:
    if len(hits) <= _FEW:
        yield from documents.filter(pk__in=list(hits)).values_list("pk", flat=True)
        return
    for page_id in documents.values_list("pk", flat=True).iterator(500):
        if page_id in hits:
            yield page_id
