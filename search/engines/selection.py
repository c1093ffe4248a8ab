"""Who answers: the engine that is configured, or the database's own when that one cannot."""

from collections.abc import Iterable

from ..indexing.clock import Clock
from ..querying.plan import Plan
from .answer import Answer
from .bitmap_search import BitmapSearch
from .catalogue import catalogue
from .in_database import database_engine
from .remote import remote_engine
from .scope import Scope


def ask(plan: Plan, scope: Scope, window: slice, facets: Iterable[str], sort: str, clock: Clock) -> Answer:
    """Answer a plan. A remote engine answers questions by relevance, and only while it holds every change."""
    if plan.slots and not sort and (remote := remote_engine()) is not None:
        answer = remote.answer(plan, scope, window, facets, clock)
        if answer is not None:
            return answer
    return BitmapSearch(database_engine(), catalogue(clock.number, clock.stamp)).answer(
        plan, scope, window, facets, sort
    )
