"""Numbering changes to the index, in the order in which they become visible."""

from collections.abc import Iterable

from django.db.models import F

from ..models import IndexChange, IndexClock

CHANGES_KEPT = 20_000
_CLOCK = 1


def record_changes(page_ids: Iterable[int]) -> int:
    """Note, inside the transaction of the change, which documents it writes or removes; gives the change's number.

    Holding the clock's row until commit makes concurrent changes wait for each other, so that whoever has seen a number
    has seen every smaller one.
    """
    page_ids = list(page_ids)
    number = tick()
    IndexChange.objects.bulk_create(
        (IndexChange(number=number, page_id=page_id) for page_id in page_ids), batch_size=500
    )
    if number % 500 == 0:
        IndexChange.objects.filter(number__lt=number - CHANGES_KEPT).delete()
    return number


def tick() -> int:
    """Raise the clock and give its number."""
    if not IndexClock.objects.filter(pk=_CLOCK).update(number=F("number") + 1):
        IndexClock.objects.get_or_create(pk=_CLOCK)
        IndexClock.objects.filter(pk=_CLOCK).update(number=F("number") + 1)
    return IndexClock.objects.values_list("number", flat=True).get(pk=_CLOCK)


def vocabulary_changed() -> None:
    """Let every process read the concepts and their labels anew."""
    if not IndexClock.objects.filter(pk=_CLOCK).update(vocabulary=F("vocabulary") + 1):
        IndexClock.objects.get_or_create(pk=_CLOCK, defaults={"vocabulary": 1})


def read_clock() -> tuple[int, int]:
    """The number of the last change, and that of the last change to the vocabulary."""
    return IndexClock.objects.filter(pk=_CLOCK).values_list("number", "vocabulary").first() or (0, 0)
