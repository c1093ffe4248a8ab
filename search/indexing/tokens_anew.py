"""Making the engine's tokens and the counts of words anew, beside those in use."""

import secrets
from collections.abc import Iterable, Iterator
from uuid import UUID

from django.db import transaction

from ..analysis.version import analysis_version
from ..engines.database import TokenChange
from ..engines.in_database import database_engine
from ..engines.token_table import ANEW
from ..index_space import index_alias, index_connection
from ..models import SearchDocument
from .clock import read_clock, set_clock
from .compose import ComposedDocument, compose
from .content import stored_content
from .indexed_words import count_words_anew
from .rows import load_groups

_GROUPS_AT_ONCE = 300


class Overtaken(Exception):
    """Somebody else began to write all tokens anew meanwhile."""


class TokensAnew:
    """A second set of tokens, filled group by group in the order of translation keys; then it replaces the first.

    Changes to groups that are in it already go to both sets (see ``also_anew``), so nothing that happens meanwhile is
    lost, however long the filling takes.
    """

    def __init__(self) -> None:
        self.name = secrets.randbits(62) + 1
        with transaction.atomic(using=index_alias()):
            set_clock(anew=self.name, anew_until=None)
            database_engine().prepare()
            database_engine().begin_anew()

    def add(self, rows: Iterable[ComposedDocument], until: UUID) -> None:
        """Take in whole groups up to a translation key, in the transaction that read them."""
        self._check()
        database_engine().write_anew(TokenChange(row.page_id, None, row.tokens) for row in rows)
        set_clock(anew_until=until)

    def finish(self) -> None:
        """Put the new tokens, and the counts of words that follow from them, in the place of the old ones."""
        with transaction.atomic(using=index_alias()):
            self._check()
            set_clock(anew=0, anew_until=None)
            database_engine().finish_anew()
            count_words_anew(database_engine().documents_by_token())
            SearchDocument.objects.exclude(analysis=analysis_version()).update(analysis=analysis_version())

    def _check(self) -> None:
        if read_clock().anew != self.name:
            raise Overtaken("The search is being rebuilt by another command.")


def also_anew(changes: Iterable[TokenChange], before: dict[int, UUID], after: dict[int, UUID]) -> None:
    """Bring changes to the second set too, where one is being filled, as far as it has come.

    ``before`` and ``after`` tell the translation groups to which the pages belonged and belong.
    """
    clock = read_clock()
    if not clock.anew or clock.anew_until is None:
        return
    reached = []
    for page_id, old, new in ((change.page_id, change.before, change.after) for change in changes):
        is_in = page_id in before and before[page_id] <= clock.anew_until
        belongs_in = page_id in after and after[page_id] <= clock.anew_until
        reached.append(TokenChange(page_id, old if is_in else None, new if belongs_in else None))
    database_engine().write_anew(reached)


def forget_lost_set() -> None:
    """Where the clock names a second set that is not there, let there be none: every change would fail on it.

    A hub comes to that when its tables were copied one by one while a rebuild was on, or after one that was killed.
    """
    with transaction.atomic(using=index_alias()):
        if read_clock().anew and ANEW not in index_connection().introspection.table_names():
            set_clock(anew=0, anew_until=None)


def write_tokens_anew() -> None:
    """All tokens and counts by the present rules, in the transaction around it."""
    with transaction.atomic(using=index_alias()):
        anew = TokensAnew()
        for until, rows in stored_rows():
            anew.add(rows, until)
        anew.finish()


def stored_rows() -> Iterator[tuple[UUID, list[ComposedDocument]]]:
    """Every stored document with its tokens by the present rules, by whole translation groups in their order."""
    keys = SearchDocument.objects.order_by("translation_key").values_list("translation_key", flat=True).distinct()
    for chunk in chunks(list(keys), _GROUPS_AT_ONCE):
        stored = load_groups([], set(chunk))
        yield chunk[-1], compose(stored_content(each.document, each.facets) for each in stored.values())


def chunks(keys: list[UUID], size: int) -> Iterator[list[UUID]]:
    """The list in pieces."""
    for start in range(0, len(keys), size):
        yield keys[start : start + size]
