"""PostgreSQL's own tools, with a server."""

from collections.abc import Iterator
from pathlib import Path

import environ
import pytest

from network_site.backup.making import make_backup, try_backup
from network_site.backup.postgresql import PostgreSQLDatabase
from network_site.backup.problems import BackupFailed
from network_site.backup.restoring import restore
from tests.postgresql_databases import empty_database


@pytest.fixture
def server(postgresql_url: str) -> Iterator[PostgreSQLDatabase]:
    """A database with two tables of its own, made for the test."""
    with empty_database(postgresql_url) as address:
        database = PostgreSQLDatabase(environ.Env.db_url_config(address))
        with database.connect() as connection:
            connection.execute("CREATE TABLE django_migrations (app text, name text)")
            connection.execute("INSERT INTO django_migrations VALUES ('pages', '0001_initial')")
            connection.execute("CREATE TABLE words (id serial PRIMARY KEY, said text)")
            connection.execute("INSERT INTO words (said) VALUES ('vertaistuki'), ('kogemusnõustamine')")
        yield database


def said(database: PostgreSQLDatabase) -> set[str]:
    with database.connect() as connection:
        return {row[0] for row in connection.execute("SELECT said FROM words")}


def test_everything_is_as_it_was(server: PostgreSQLDatabase, media, folder: Path) -> None:
    made = make_backup(server, media, folder)
    assert made.manifest.rows == {"django_migrations": 1, "words": 2}
    assert made.manifest.migrations == ["pages.0001_initial"]
    assert try_backup(made.path, server) == made.manifest
    with server.connect() as connection:
        connection.execute("DELETE FROM words")
        connection.execute("CREATE TABLE of_a_later_version (id int)")
    restore(made.path, server, media)
    assert said(server) == {"vertaistuki", "kogemusnõustamine"}
    assert server.check() == made.manifest.rows
    with server.connect() as connection:
        connection.execute("INSERT INTO words (said) VALUES ('likepersonsarbeid')")  # its numbers go on


def test_nothing_is_left_of_the_trial(server: PostgreSQLDatabase, media, folder: Path) -> None:
    try_backup(make_backup(server, media, folder).path, server)
    with server.connect() as connection:
        found = connection.execute("SELECT datname FROM pg_database WHERE datname LIKE 'hub_trial%'").fetchall()
    assert found == []


def test_server_that_does_not_answer_is_told(server: PostgreSQLDatabase, media, folder: Path) -> None:
    away = PostgreSQLDatabase(server.settings | {"PORT": "1", "HOST": "127.0.0.1"})
    with pytest.raises(BackupFailed, match="could not be copied"):
        make_backup(away, media, folder)
    assert list(folder.iterdir()) == []
