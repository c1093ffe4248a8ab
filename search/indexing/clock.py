"""Numbering changes to the index, in the order in which they become visible."""

import secrets
from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from django.db.models import F

from ..models import IndexChange, IndexClock

CHANGES_KEPT = 20_000
_CLOCK = 1


class Clock(NamedTuple):
    """The last change to the index with its stamp, the state of the vocabulary, and how far tokens are written anew."""

    number: int = 0
    stamp: int = 0
    vocabulary: int = 0
    anew: int = 0
    anew_until: UUID | None = None


def record_changes(page_ids: Iterable[int]) -> int:
    """Note, inside the transaction of the change, which documents it writes or removes; gives the change's number.

    Holding the clock's row until commit makes concurrent changes wait for each other, so that whoever has seen a number
    has seen every smaller one.
    """
    stamp = secrets.randbits(62)
    set_clock(number=F("number") + 1, stamp=stamp)
    number = IndexClock.objects.values_list("number", flat=True).get(pk=_CLOCK)
    changes = [IndexChange(number=number, stamp=stamp, page_id=page_id) for page_id in page_ids]
    IndexChange.objects.bulk_create(changes, batch_size=500)
    if number % 500 == 0:
        IndexChange.objects.filter(number__lt=number - CHANGES_KEPT).delete()
    return number


def vocabulary_changed() -> None:
    """Let every process read the concepts and their labels anew."""
    set_clock(vocabulary=secrets.randbits(62))


def read_clock() -> Clock:
    """Where the index stands."""
    row = IndexClock.objects.filter(pk=_CLOCK).values_list(*Clock._fields).first()
    return Clock(*row) if row else Clock()


def set_clock(**values: object) -> None:
    """Write to the clock's row, and hold it until the transaction ends."""
    if not IndexClock.objects.filter(pk=_CLOCK).update(**values):
        IndexClock.objects.get_or_create(pk=_CLOCK)
        IndexClock.objects.filter(pk=_CLOCK).update(**values)
