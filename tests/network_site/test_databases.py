"""How the hub reaches its database: SQLite as it must be, PostgreSQL through a pool in each process."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import ConnectionHandler, OperationalError
from django.db.backends.postgresql.base import DatabaseWrapper
from environ import Env

from network_site.settings.databases import database_from_environment
from search.indexing import rebuild

SERVER = "postgres://hub:word@db.example.org:5432/hub"
ALIAS = "tried"  # Django keeps pools by this name: no other test has one under it


def config_of(tmp_path: Path, **environment: str) -> dict:
    env = Env()
    env.ENVIRON = environment
    return database_from_environment(env, tmp_path / "data")


def test_sqlite_keeps_what_it_said_it_kept(tmp_path: Path) -> None:
    config = config_of(tmp_path)
    assert config["NAME"] == str(tmp_path / "data" / "hub.sqlite3")
    assert config["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "synchronous=FULL" in config["OPTIONS"]["init_command"]


def test_a_pool_has_a_connection_for_each_thread_and_some_for_what_watches(tmp_path: Path) -> None:
    config = config_of(tmp_path, DATABASE_URL=SERVER, WEB_THREADS="6")
    assert config["OPTIONS"]["pool"]["max_size"] == 10
    assert config["CONN_MAX_AGE"] == 0
    assert config_of(tmp_path, DATABASE_URL=SERVER, DATABASE_POOL="3")["OPTIONS"]["pool"]["max_size"] == 3


def test_without_a_pool_each_thread_keeps_its_connection(tmp_path: Path) -> None:
    config = config_of(tmp_path, DATABASE_URL=SERVER, DATABASE_POOL="0")
    assert "pool" not in config["OPTIONS"]
    assert config["CONN_MAX_AGE"] == 60


def test_options_of_the_address_stay(tmp_path: Path) -> None:
    config = config_of(tmp_path, DATABASE_URL=f"{SERVER}?sslmode=require", DATABASE_STATEMENT_SECONDS="50")
    assert config["OPTIONS"]["sslmode"] == "require"
    assert config["OPTIONS"]["options"] == "-c statement_timeout=50000"


def test_less_than_no_connection_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImproperlyConfigured, match="DATABASE_POOL"):
        config_of(tmp_path, DATABASE_URL=SERVER, DATABASE_POOL="-1")


@pytest.fixture
def handler(postgresql_url: str, tmp_path: Path, django_db_blocker: object) -> Iterator[ConnectionHandler]:
    config = config_of(tmp_path, DATABASE_URL=postgresql_url, DATABASE_POOL="3", DATABASE_STATEMENT_SECONDS="1")
    handler = ConnectionHandler(
        {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}, ALIAS: config}
    )
    with django_db_blocker.unblock():
        yield handler
        handler[ALIAS].close()
        handler[ALIAS].close_pool()


def asked(handler: ConnectionHandler, question: str) -> object:
    """One answer, by a connection that goes back into the pool."""
    connection = handler[ALIAS]
    try:
        with connection.cursor() as cursor:
            cursor.execute(question)
            return cursor.fetchone()[0]
    finally:
        connection.close()


def test_many_threads_share_few_connections(handler: ConnectionHandler) -> None:
    with ThreadPoolExecutor(12) as threads:
        found = list(threads.map(lambda _: asked(handler, "SELECT pg_backend_pid()"), range(60)))
    assert len(found) == 60
    assert len(set(found)) <= 3


def test_a_connection_that_broke_is_never_given_out(handler: ConnectionHandler, postgresql_url: str) -> None:
    """As after a restart of the server."""
    process = asked(handler, "SELECT pg_backend_pid()")
    with psycopg.connect(postgresql_url) as other:
        other.execute("SELECT pg_terminate_backend(%s, 2000)", [process])
    assert asked(handler, "SELECT pg_backend_pid()") != process


def test_processes_that_are_forked_off_share_no_pool(
    handler: ConnectionHandler, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = asked(handler, "SELECT pg_backend_pid()")
    monkeypatch.setattr(rebuild, "connections", handler)
    rebuild._let_go_of_connections()
    assert ALIAS not in DatabaseWrapper._connection_pools
    assert asked(handler, "SELECT pg_backend_pid()") != before


def test_a_question_that_takes_too_long_is_broken_off(handler: ConnectionHandler) -> None:
    with pytest.raises(OperationalError, match="statement timeout"):
        asked(handler, "SELECT pg_sleep(5)")
    assert asked(handler, "SELECT current_setting('application_name')") == "hub"
