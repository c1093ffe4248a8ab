"""Which index the search works on: the site's own, or for a while a throw-away one beside it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Model

_alias: ContextVar[str] = ContextVar("search_index_alias", default=DEFAULT_DB_ALIAS)


def index_alias() -> str:
    """The database alias that holds the index in use; also its name in caches and on remote engines."""
    return _alias.get()


def index_connection() -> BaseDatabaseWrapper:
    """The connection to the database that holds the index in use."""
    return connections[index_alias()]


@contextmanager
def use_index(alias: str) -> Iterator[None]:
    """Within the block, the models of the search are read from and written to another database."""
    token = _alias.set(alias)
    try:
        yield
    finally:
        _alias.reset(token)


class IndexRouter:
    """Django's database router for :func:`use_index`."""

    def db_for_read(self, model: type[Model], **_: Any) -> str | None:
        return index_alias() if model._meta.app_label == "search" else None

    db_for_write = db_for_read
