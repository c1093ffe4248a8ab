"""The engine that belongs to the kind of database the index is in."""

from django.core.exceptions import ImproperlyConfigured

from ..index_space import index_connection
from .database import DatabaseEngine
from .postgresql import PostgreSQLEngine
from .sqlite import SQLiteEngine

_ENGINES: dict[str, DatabaseEngine] = {"sqlite": SQLiteEngine(), "postgresql": PostgreSQLEngine()}


def database_engine() -> DatabaseEngine:
    """The engine of the database in use; raises ImproperlyConfigured for databases that have none."""
    vendor = index_connection().vendor
    if vendor not in _ENGINES:
        raise ImproperlyConfigured(f"The search runs on SQLite and PostgreSQL, not on {vendor}.")
    return _ENGINES[vendor]
