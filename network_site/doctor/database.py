"""The database: whether it answers, is of this version, and keeps what is written."""

from collections.abc import Iterator

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from .finding import Finding, fine, wrong


def look_at_database() -> Iterator[Finding]:
    try:
        waiting = MigrationExecutor(connection).migration_plan(MigrationExecutor(connection).loader.graph.leaf_nodes())
    except DatabaseError as error:
        yield wrong("Database", f"it does not answer: {error}", "Start it, or set DATABASE_URL right.")
        return
    if waiting:
        names = ", ".join(f"{migration.app_label}.{migration.name}" for migration, _backwards in waiting[:3])
        yield wrong("Database", f"it is of an older version ({names} …)", "manage.py backup, then manage.py migrate.")
    else:
        yield fine("Database", f"{connection.display_name} answers and is of this version")
    if connection.vendor == "sqlite":
        yield from _look_at_sqlite()


def _look_at_sqlite() -> Iterator[Finding]:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode")
        (mode,) = cursor.fetchone()
        cursor.execute("PRAGMA quick_check(1)")
        (found,) = cursor.fetchone()
    if mode not in ("wal", "memory"):
        yield wrong(
            "Database",
            f"SQLite's journal is “{mode}”: readers wait while an editor saves",
            "Keep the file on a local disk: shared folders of a network allow no write-ahead log.",
        )
    if found == "ok":
        yield fine("Database", "no damage found")
    else:
        yield wrong("Database", f"it is damaged: {found}", "manage.py restore with the newest backup.")
