"""The database of the release before on PostgreSQL, brought up to date as by its owner."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import environ

from network_site.backup.moving import move
from network_site.backup.postgresql import PostgreSQLDatabase
from network_site.backup.sqlite import SQLiteDatabase
from tests.migrated_database import ROOT
from tests.postgresql_databases import empty_database

from .previous_release import STEPS, environment, manage, prepare_folder, write_previous_release


@contextmanager
def upgraded_on_postgresql(server: str, data_dir: Path) -> Iterator[str]:
    """The address of an upgraded database on that server, which lives as long as the context."""
    prepare_folder(data_dir)
    with empty_database(server) as address:
        subprocess.run(
            [sys.executable, "-m", "tests.upgrade.migrate_as_before"],
            cwd=ROOT,
            env=environment(data_dir, DATABASE_URL=address),
            check=True,
            timeout=300,
        )
        write_previous_release(data_dir / "before.sqlite3")
        move(SQLiteDatabase(data_dir / "before.sqlite3"), PostgreSQLDatabase(environ.Env.db_url_config(address)))
        for step in STEPS:
            manage(data_dir, *step, DATABASE_URL=address)
        yield address
