"""What the vocabulary and the index tell the rest of the search."""

from collections.abc import Iterable
from functools import partial

from django.db import transaction
from django.dispatch import Signal

#: Sent after commit with ``concept_ids`` (a frozenset), when names, place or pages of these concepts changed in a way
#: that search documents show. Ids of concepts that were merged away or deleted are among them.
concept_changed = Signal()

#: Sent inside the transaction of a change to the index, with the ``number`` of that change.
index_changed = Signal()


def announce(concept_ids: Iterable[int]) -> None:
    """Send ``concept_changed`` once the transaction is committed; nothing when it is rolled back or ``ids`` is empty.

    Everything in this app that changes concepts calls it. Code that writes to the models by itself calls it too.
    """
    if ids := frozenset(concept_ids):
        transaction.on_commit(partial(concept_changed.send, sender=None, concept_ids=ids))
