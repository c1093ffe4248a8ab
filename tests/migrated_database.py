"""A migrated SQLite database kept between runs, so that a test run starts in a second instead of twenty.

The copy is made anew whenever a migration of the site, its list of apps or the version of one changes. Other databases,
and runs with ``--create-db``, are migrated as pytest-django does it.
"""

import fcntl
import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from importlib.metadata import distributions
from pathlib import Path

import pytest
import pytest_django
from django.conf import settings
from django.db import connection
from django.test.utils import setup_databases, teardown_databases

ROOT = Path(__file__).parents[1]


def fingerprint() -> str:
    """Changes with the site's migrations, its list of apps, and the version of any installed package."""
    digest = hashlib.sha256("\n".join(settings.INSTALLED_APPS).encode())
    for path in sorted(ROOT.glob("*/migrations/*.py")):
        digest.update(path.read_bytes())
    for package in sorted(f"{item.name} {item.version}" for item in distributions()):
        digest.update(package.encode())
    return digest.hexdigest()[:16]


def kept_copy() -> Path:
    """Where the migrated database is kept; it is there once a test with a database in memory has begun."""
    return Path(settings.DATA_DIR) / f"test-database-{fingerprint()}.sqlite3"


def save_copy(path: Path) -> None:
    """Write the open test database to a file that appears whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent)
    os.close(handle)
    with sqlite3.connect(draft) as copy:
        connection.connection.backup(copy)
    copy.close()
    Path(draft).replace(path)


def load_copy(path: Path, name: str) -> None:
    """Open the test database in memory and fill it from the kept copy."""
    connection.close()
    settings.DATABASES["default"]["NAME"] = connection.settings_dict["NAME"] = name
    connection.ensure_connection()
    with sqlite3.connect(path) as copy:
        copy.backup(connection.connection)
    copy.close()


def leave_the_real_database() -> None:
    """A test without the database's mark may have opened a pool, which would go on leading to the database it knows."""
    connection.close()
    if connection.vendor == "postgresql":
        connection.close_pool()


def refuse_the_real_database() -> None:
    """On a server, what answers must be the test database: tests in the real one would pass, and write into it."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT current_database()")
            (answers,) = cursor.fetchone()
        assert answers == connection.settings_dict["NAME"], f"The tests run in the database {answers}"


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Of several processes that begin at once, one migrates and the others take its copy."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest,
    django_test_environment: None,
    django_db_modify_db_settings: None,
    django_db_blocker: pytest_django.DjangoDbBlocker,
) -> Iterator[None]:
    """The test database: from the kept copy where one fits, migrated otherwise; on servers it may be kept."""
    name = connection.creation._get_test_db_name()
    is_memory = connection.vendor == "sqlite" and connection.creation.is_in_memory_db(name)
    anew = request.config.getvalue("create_db")
    keep = request.config.getvalue("reuse_db") and not is_memory
    path = kept_copy()
    with django_db_blocker.unblock(), one_at_a_time(path) if is_memory else nullcontext():
        if is_memory and path.exists() and not anew:
            load_copy(path, name)
            databases = []
        else:
            leave_the_real_database()
            databases = setup_databases(verbosity=0, interactive=False, keepdb=keep and not anew)
            if is_memory:
                save_copy(path)
        refuse_the_real_database()
    yield
    if not keep:
        with django_db_blocker.unblock():
            teardown_databases(databases, verbosity=0)
