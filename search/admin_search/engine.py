"""The engine of the database in use."""

from django.db import connection

if connection.vendor == "postgresql":
    from .postgresql import PostgreSQLEngine as Engine
else:
    from .sqlite import SQLiteEngine as Engine

__all__ = ["Engine"]
