"""Noticing every change to public content where all of them pass: at the connection to the database.

Signals of models would miss ``QuerySet.update``, ``bulk_create``, the moves of the page tree and SQL written by hand.
"""

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from django.apps import AppConfig
from django.db import DEFAULT_DB_ALIAS, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate

from . import not_content
from .version import raise_version

_READS = ("SELECT", "PRAGMA", "EXPLAI", "SAVEPO", "RELEAS", "ROLLBA", "BEGIN", "COMMIT")
_NAME = r'[`"]?(?P<table>\w+)[`"]?'
_WRITE = re.compile(
    rf"\b(?P<verb>INSERT|REPLACE|UPDATE|DELETE|TRUNCATE|MERGE|COPY)\b\s+"
    rf"(?:OR\s+\w+\s+)?(?:INTO\s+|FROM\s+|TABLE\s+|ONLY\s+)*{_NAME}",
    re.IGNORECASE,
)
_SET_COLUMN = re.compile(r'"(\w+)"\s*=')
_RETURNS = re.compile(r"\bRETURNING\b")
_END_OF_SET = re.compile(r"\bWHERE\b|\bFROM\b|\bRETURNING\b")

Execute = Callable[[str, Any, bool, dict[str, Any]], Any]


def begin_watching() -> None:
    """Watch every connection from now on; asked once, when the hub starts."""
    connection_created.connect(_watch, dispatch_uid="page_cache")
    post_migrate.connect(_raise_after_migrating, dispatch_uid="page_cache")


def _watch(connection: BaseDatabaseWrapper, **_signal: object) -> None:
    if connection.alias == DEFAULT_DB_ALIAS and notice not in connection.execute_wrappers:
        connection.execute_wrappers.append(notice)


def _raise_after_migrating(sender: AppConfig, using: str, **_signal: object) -> None:
    from django.db import connections

    if using == DEFAULT_DB_ALIAS and sender.label == "network_site":
        raise_version(connections[using])


def notice(execute: Execute, sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
    """Django's execute wrapper: a change to content and the raising of its version become visible together."""
    if sql[:6].upper() in _READS:
        return execute(sql, params, many, context)
    verb, table = written_by(str(sql))
    if not verb:
        return execute(sql, params, many, context)
    connection = context["connection"]
    connection.page_cache_wrote = True
    if not is_content(verb, table, str(sql)):
        return execute(sql, params, many, context)
    if connection.get_autocommit():
        with transaction.atomic(using=connection.alias):
            raise_version(connection)
            result = execute(sql, params, many, context)
            read_what_is_returned(str(sql), context)
        return result
    raise_version(connection)
    return execute(sql, params, many, context)


def read_what_is_returned(sql: str, context: dict[str, Any]) -> None:
    """Take the rows of a ``RETURNING`` at once: SQLite commits nothing while some of them are still to be read."""
    if context["connection"].vendor != "sqlite" or not _RETURNS.search(sql):
        return
    wrapper = context["cursor"]
    wrapper.cursor = _Read(wrapper.cursor)


class _Read:
    """A cursor whose rows were read already; everything else is the cursor's own."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor
        self._rows = iter(cursor.fetchall())

    def __getattr__(self, name: str) -> Any:
        return getattr(self._cursor, name)

    def __iter__(self) -> Iterator[Any]:
        return self._rows

    def fetchone(self) -> Any:
        return next(self._rows, None)

    def fetchmany(self, size: int = 1) -> list[Any]:
        return list(islice(self._rows, size))

    def fetchall(self) -> list[Any]:
        return list(self._rows)


def written_by(sql: str) -> tuple[str, str]:
    """What a statement does, and to which table; empty texts where it writes nothing."""
    found = _WRITE.search(sql)
    return (found["verb"].upper(), found["table"]) if found else ("", "")


def is_content(verb: str, table: str, sql: str) -> bool:
    """Whether a statement may change what a public page shows."""
    if table in not_content.tables() or (verb == "INSERT" and table in not_content.tables_added_to_by_reading()):
        return False
    private = not_content.columns().get(table)
    if verb == "UPDATE" and private:
        columns = _END_OF_SET.split(sql, maxsplit=1)[0]
        written = set(_SET_COLUMN.findall(columns))
        # A FROM or WHERE within brackets ends no SET: what is written behind them is not seen here.
        is_cut = columns.count("(") != columns.count(")") or "SELECT" in columns.upper()
        return is_cut or not written or not written <= private
    return True


def writes_nothing_while(connection: BaseDatabaseWrapper) -> Callable[[], bool]:
    """Asked later, the answer tells whether nothing at all was written through the connection since."""
    connection.page_cache_wrote = False
    return lambda: not connection.page_cache_wrote
