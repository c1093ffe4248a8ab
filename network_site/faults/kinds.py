"""Which exceptions mean that something outside of the hub's code failed, and what."""

import errno
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from shutil import disk_usage

from django.db import DEFAULT_DB_ALIAS, DatabaseError, InterfaceError, OperationalError, connections


class Fault(Enum):
    """What failed. Seconds after which trying again may help; ``Retry-After`` tells them to programs."""

    NO_ROOM = 300
    READ_ONLY = 600
    BUSY = 5
    DATABASE_AWAY = 30
    FILES_AWAY = 60

    @property
    def retry_after(self) -> int:
        return self.value


#: Bytes without which nothing can be written.
_LITTLE_ROOM = 1 << 20
#: By what SQLite says (https://www.sqlite.org/rescode.html).
_SQLITE = (
    ("is full", Fault.NO_ROOM),
    ("readonly database", Fault.READ_ONLY),
    ("is locked", Fault.BUSY),
    ("disk i/o error", Fault.DATABASE_AWAY),
    ("unable to open database file", Fault.DATABASE_AWAY),
)
#: By the beginning of PostgreSQL's code (its documentation, appendix A).
_POSTGRESQL = (
    ("53100", Fault.NO_ROOM),
    ("25006", Fault.READ_ONLY),
    ("53", Fault.BUSY),
    ("40", Fault.BUSY),
    ("55P03", Fault.BUSY),
    ("57014", Fault.BUSY),
    ("08", Fault.DATABASE_AWAY),
    ("57P", Fault.DATABASE_AWAY),
    ("58030", Fault.DATABASE_AWAY),
)
_OF_THE_DISK = {
    errno.ENOSPC: Fault.NO_ROOM,
    errno.EDQUOT: Fault.NO_ROOM,
    errno.EFBIG: Fault.NO_ROOM,
    errno.EROFS: Fault.READ_ONLY,
    errno.EACCES: Fault.READ_ONLY,
    errno.EPERM: Fault.READ_ONLY,
    errno.EIO: Fault.FILES_AWAY,
    errno.ENOTCONN: Fault.FILES_AWAY,
    errno.ESTALE: Fault.FILES_AWAY,
}
#: Packages whose every exception is about the storage of uploads.
_STORAGE = ("botocore.", "boto3.", "s3transfer.")


def fault_of(error: BaseException | None) -> Fault | None:
    """The fault behind an exception, or None where it is a mistake of the code."""
    for each in _causes(error):
        if (fault := _own_fault(each)) is not None:
            return fault
    return None


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _own_fault(error: BaseException) -> Fault | None:
    if type(error).__module__.startswith(_STORAGE):
        return Fault.FILES_AWAY
    if isinstance(error, DatabaseError | InterfaceError):
        return _fault_of_database(error)
    if isinstance(error, OSError) and error.errno is not None:
        return _OF_THE_DISK.get(error.errno)
    return None


def _fault_of_database(error: Exception) -> Fault | None:
    fault = _fault_by_its_words(error)
    return Fault.NO_ROOM if fault is Fault.DATABASE_AWAY and _has_no_room() else fault


def _has_no_room() -> bool:
    """SQLite has several words for what goes wrong on a full disk."""
    settings = connections[DEFAULT_DB_ALIAS].settings_dict
    if not settings["ENGINE"].endswith("sqlite3"):
        return False
    try:
        return disk_usage(Path(settings["NAME"]).parent).free < _LITTLE_ROOM
    except OSError:
        return False


def _fault_by_its_words(error: Exception) -> Fault | None:
    state = getattr(error.__cause__, "sqlstate", None) or ""
    for beginning, fault in _POSTGRESQL:
        if state.startswith(beginning):
            return fault
    said = str(error).lower()
    for words, fault in _SQLITE:
        if words in said:
            return fault
    if state or not isinstance(error, OperationalError | InterfaceError):
        return None
    # PostgreSQL's driver gives no code for a connection that broke or was never made.
    is_of_postgresql = type(error.__cause__).__module__.startswith("psycopg")
    return Fault.DATABASE_AWAY if is_of_postgresql or "connection" in said else None
