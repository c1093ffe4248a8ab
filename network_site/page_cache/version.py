"""The version of the public content: one number for the whole site, kept in its database.

Read for every request: some microseconds from SQLite. It is raised inside the transaction of the change, so that
nobody who is told that something was published can be shown what was there before.
"""

import logging
import secrets
import time
from contextlib import closing, suppress

from django.db import DEFAULT_DB_ALIAS, DatabaseError, InterfaceError, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from search.remembering import state_changed

from .files_away import take_away
from .models import ContentStamp

logger = logging.getLogger(__name__)

#: While the database does not answer nobody can publish either: so many seconds the last version seen is good.
GOOD_WITHOUT_DATABASE = 300
#: Seconds after which a database that did not answer is asked again.
_NEXT_TRY = 1.0
#: A try may take seconds. So long the other threads go on with what was seen, instead of waiting each for itself.
_WHILE_TRYING = 10.0

_TABLE = ContentStamp._meta.db_table
_READ = f"SELECT SUM(stamp) FROM {_TABLE}"  # noqa: S608 - the name of a table
_FREE_ROW = {
    "postgresql": f"(SELECT id FROM {_TABLE} ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)",  # noqa: S608 - as above
}
_FIRST_ROW = f"(SELECT MIN(id) FROM {_TABLE})"  # noqa: S608 - as above
_STAMP_BITS = 48


class _Seen:
    """The last version that this process read, and when; whether the database answers."""

    version: int | None = None
    at = 0.0
    silent_since = 0.0
    next_try = 0.0


def read_version(connection: BaseDatabaseWrapper | None = None) -> int:
    """The version as the database tells it. Raises DatabaseError where it does not answer."""
    connection = connection or connections[DEFAULT_DB_ALIAS]
    connection.ensure_connection()
    connection.content_version_raised = False
    with (
        connection.wrap_database_errors,
        closing(connection.connection.cursor()) as cursor,
    ):  # half the time of Django's
        cursor.execute(_READ)
        row = cursor.fetchone()
    return int(row[0] or 0)


def current_version() -> int | None:
    """The version to answer a reader with; None where the database has not answered for too long.

    A connection that broke is opened anew once, as after a restart of the database.
    """
    now = time.monotonic()
    if _Seen.silent_since:
        if now < _Seen.next_try:
            return _last_seen(now)
        _Seen.next_try = now + _WHILE_TRYING
    for is_last_try in (False, True):
        try:
            version = read_version()
        except (DatabaseError, InterfaceError) as error:
            connection = connections[DEFAULT_DB_ALIAS]
            if not connection.in_atomic_block:
                with suppress(Exception):
                    connection.close()
            if is_last_try or type(error.__cause__).__name__ == "PoolTimeout":  # that was asked for long enough
                if not _Seen.silent_since:
                    logger.error("The database does not answer; pages that are kept are shown meanwhile: %s", error)
                    _Seen.silent_since = now
                _Seen.next_try = time.monotonic() + _NEXT_TRY
                break
        else:
            if _Seen.silent_since:
                logger.warning("The database answers again after %d seconds.", now - _Seen.silent_since)
                _Seen.silent_since = 0.0
            _Seen.version, _Seen.at = version, now
            return version
    return _last_seen(now)


def _last_seen(now: float) -> int | None:
    return _Seen.version if _Seen.version is not None and now - _Seen.at < GOOD_WITHOUT_DATABASE else None


def raise_version(connection: BaseDatabaseWrapper) -> None:
    """Give the content another version from the commit of the running transaction on; once for each transaction.

    What a savepoint takes back is raised again by the next change. Nothing happens before the table exists.
    """
    if getattr(connection, "content_version_raised", False) and any(
        function is _mark for _sids, function, _robust in connection.run_on_commit
    ):
        return
    if not _has_table(connection):
        return
    connection.ensure_connection()
    free_row = _FREE_ROW.get(connection.vendor, _FIRST_ROW)
    stamp = secrets.randbits(_STAMP_BITS)
    with connection.wrap_database_errors, closing(connection.connection.cursor()) as cursor:
        cursor.execute(f"UPDATE {_TABLE} SET stamp = {stamp} WHERE id = {free_row}")  # noqa: S608 - a number of our own
        if not cursor.rowcount:
            cursor.execute(f"INSERT INTO {_TABLE} (stamp) VALUES ({stamp})")  # noqa: S608 - as above
    take_away(connection)
    state_changed()
    if connection.in_atomic_block:
        connection.on_commit(_mark)
        connection.content_version_raised = True


def _mark() -> None:
    """Waits for the commit as long as the raised version does: a rollback takes both back."""


_has_tables: set[str] = set()


def _has_table(connection: BaseDatabaseWrapper) -> bool:
    """False while a new database is being made, or an earlier one brought up to date."""
    name = str(connection.settings_dict["NAME"])
    if name not in _has_tables and _TABLE in connection.introspection.table_names():
        _has_tables.add(name)
    return name in _has_tables
