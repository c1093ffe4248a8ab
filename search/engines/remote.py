"""Engines outside the site's database. They may be out of reach, and they may lag behind."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol

from django.conf import settings

from ..index_space import index_connection
from ..indexing.clock import Clock
from ..querying.plan import Plan
from .answer import Answer
from .scope import Scope

ENGINES = ("sqlite", "postgresql", "elasticsearch")

_chosen: ContextVar[str | None] = ContextVar("search_engine", default=None)


class EngineError(Exception):
    """The engine that was asked for cannot be had here; the message says why."""


class RemoteEngine(Protocol):
    """An engine that receives changes after they are committed."""

    name: str

    def answer(self, plan: Plan, scope: Scope, window: slice, facets: Iterable[str], clock: Clock) -> Answer | None:
        """The answer, or None while the engine is out of reach or lacks changes up to the clock."""

    def send_changes(self) -> bool:
        """Send what it lacks; whether it then holds everything."""

    def rebuild(self) -> int:
        """Send every document anew without a gap for readers; gives their number."""

    def drop(self) -> None:
        """Remove what the engine holds."""

    def differences(self) -> Iterator[str]:
        """Where it differs from the documents, in words."""


def remote_engine() -> RemoteEngine | None:
    """The remote engine that is configured or chosen, if any."""
    chosen = _chosen.get()
    if chosen == "elasticsearch" or (chosen is None and settings.ELASTICSEARCH_URL):
        from .elastic import ElasticsearchEngine  # its client is a third of what a hub without it would load

        return ElasticsearchEngine()
    return None


def check_database(name: str | None) -> None:
    """Raise EngineError when the index in use is not in the kind of database that an engine needs."""
    vendor = index_connection().vendor
    if name in ("sqlite", "postgresql") and name != vendor:
        raise EngineError(f"The database of this site is {vendor}: set DATABASE_URL to use {name}.")


@contextmanager
def use_engine(name: str | None) -> Iterator[None]:
    """Within the block this engine answers, whatever is configured; None leaves the choice to the settings.

    Raises EngineError where it cannot be had.
    """
    if name == "elasticsearch" and not settings.ELASTICSEARCH_URL:
        raise EngineError("Set ELASTICSEARCH_URL to the address of the Elasticsearch server.")
    token = _chosen.set(name)
    try:
        yield
    finally:
        _chosen.reset(token)
