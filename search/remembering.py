"""What was read or counted of the content, kept in the memory of this process while the content stays as it is.

The hub says in which state the content is (:func:`follow`); until it does, and wherever it cannot tell, everything is
read anew. A state is asked of the database each time, or once for a page that somebody reads (:func:`one_state`), so
what another process publishes is never missed.
"""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from django.core.signals import setting_changed
from django.db import DEFAULT_DB_ALIAS
from django.utils import timezone

from .index_space import index_alias

T = TypeVar("T")
#: So many things are kept at most; what was remembered first goes first.
MOST = 4_000
#: Content that nobody has given a state yet.
_UNKNOWN = (None, 0)


def _no_state() -> Hashable:
    return None


def _no_end(_state: Hashable, now: datetime) -> datetime:
    return now


@dataclass(slots=True)
class _Kept:
    """Values by name for one state, with the moments from and until which they hold (none: as long as the state)."""

    state: Hashable = None
    values: dict[Hashable, tuple[Any, tuple[datetime, datetime] | None]] = field(default_factory=dict)


#: The state that was asked for the page that is being made; empty until it is needed.
_asked: ContextVar[list[Hashable] | None] = ContextVar("search_state_asked", default=None)


class _Source:
    """What the hub told, and what is kept."""

    state: Callable[[], Hashable] = staticmethod(_no_state)
    end: Callable[[Hashable, datetime], datetime] = staticmethod(_no_end)
    kept = _Kept()


def follow(state: Callable[[], Hashable], end: Callable[[Hashable, datetime], datetime]) -> None:
    """Say how the state of the content is read, and until when a state that nobody changes says the same."""
    _Source.state, _Source.end = staticmethod(state), staticmethod(end)


@contextmanager
def one_state() -> Iterator[None]:
    """Within the block the content is as it was when its state was first asked, unless it is changed by the block."""
    token = _asked.set([])
    try:
        yield
    finally:
        _asked.reset(token)


def state_changed() -> None:
    """To be said by whoever gives the content another state."""
    if asked := _asked.get():
        asked.clear()


def _state() -> Hashable:
    asked = _asked.get()
    if asked is None:
        return _Source.state()
    if not asked:
        asked.append(_Source.state())
    return asked[0]


def remembered(name: Hashable, make: Callable[[], T], *, for_now: bool = False) -> T:
    """What ``make`` gives, made once for each state of the content. Nobody may change it afterwards.

    ``name`` holds everything on which the value depends beside the content: language, host, question. With ``for_now``
    the value depends on the time as well, and is made anew at the next moment when something begins, ends or closes.
    """
    state = _state() if index_alias() == DEFAULT_DB_ALIAS else None
    if state in _UNKNOWN:
        return make()
    kept = _Source.kept
    if kept.state != state:
        kept = _Source.kept = _Kept(state)
    now = timezone.now() if for_now else None
    found = kept.values.get(name)
    if found is not None and (found[1] is None or (now and found[1][0] <= now < found[1][1])):
        return found[0]
    span = (now, _Source.end(state, now)) if now else None
    value = make()
    if len(kept.values) >= MOST:
        kept.values.pop(next(iter(kept.values)), None)
    kept.values[name] = (value, span)
    return value


def forget(**_signal: object) -> None:
    """Begin anew, as a process that was just started."""
    _Source.kept = _Kept()


# Tests set what does not change in a running hub.
setting_changed.connect(forget, dispatch_uid="search_remembering")
