"""Engines outside the site's database. They may be out of reach, and they may lag behind."""

from collections.abc import Iterable
from typing import Protocol

from ..indexing.clock import Clock
from ..querying.plan import Plan
from .answer import Answer
from .scope import Scope


class RemoteEngine(Protocol):
    """An engine that receives changes after they are committed."""

    name: str

    def answer(self, plan: Plan, scope: Scope, window: slice, facets: Iterable[str], clock: Clock) -> Answer | None:
        """The answer, or None while the engine is out of reach or lacks changes up to the clock."""

    def send_changes(self) -> bool:
        """Send what it lacks; whether it then holds everything."""


def remote_engine() -> RemoteEngine | None:
    """The remote engine that is configured, if any."""
    return None
