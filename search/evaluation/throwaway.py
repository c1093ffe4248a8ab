"""A throw-away index beside the live one: its own tables in a temporary place, removed afterwards."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from typing import Any

from django.apps import apps
from django.db import DEFAULT_DB_ALIAS, connections

from ..engines.catalogue import forget_catalogue
from ..engines.in_database import database_engine
from ..engines.remote import remote_engine
from ..index_space import use_index
from ..querying.lexicon import forget_lexicon

ALIAS = "search_evaluation"


@contextmanager
def throwaway_index(database: dict[str, Any] | None = None) -> Iterator[None]:
    """Within the block the search works on an empty index; the site's own is untouched.

    It lies beside the site's own, on the same kind of database, or in the one whose settings are given. On SQLite it is
    a file in the temporary folder, on PostgreSQL a schema of its own.
    """
    settings = deepcopy(database or connections.databases[DEFAULT_DB_ALIAS])
    place = _sqlite_file if settings["ENGINE"].endswith("sqlite3") else _postgresql_schema
    with place(settings), use_index(ALIAS):
        _make_tables()
        database_engine().prepare()
        try:
            yield
        finally:
            forget_catalogue()
            forget_lexicon()


@contextmanager
def throwaway_remote_index() -> Iterator[None]:
    """Within the block the remote engine, where there is one, holds the throw-away index as well, as it stands then."""
    remote = remote_engine()
    if remote is None:
        yield
        return
    try:
        remote.rebuild()
        yield
    finally:
        remote.drop()


@contextmanager
def _connection(settings: dict[str, Any]) -> Iterator[None]:
    connections.configure_settings({DEFAULT_DB_ALIAS: {}, ALIAS: settings})  # fills in what is not set
    connections.databases[ALIAS] = settings
    try:
        yield
    finally:
        connections[ALIAS].close()
        del connections[ALIAS]
        del connections.databases[ALIAS]


@contextmanager
def _sqlite_file(settings: dict[str, Any]) -> Iterator[None]:
    with tempfile.TemporaryDirectory(prefix="search-evaluation-") as folder:
        settings["NAME"] = str(Path(folder) / "index.sqlite3")
        settings["OPTIONS"] = {"init_command": "PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF"}
        with _connection(settings):
            yield


@contextmanager
def _postgresql_schema(settings: dict[str, Any]) -> Iterator[None]:
    schema = f"search_evaluation_{os.getpid()}"
    settings["OPTIONS"] = {**settings.get("OPTIONS", {}), "options": f"-c search_path={schema}"}
    with _connection(settings):
        with connections[ALIAS].cursor() as cursor:
            cursor.execute(f"DROP SCHEMA IF EXISTS {schema} CASCADE")
            cursor.execute(f"CREATE SCHEMA {schema}")
        try:
            yield
        finally:
            with connections[ALIAS].cursor() as cursor:
                cursor.execute(f"DROP SCHEMA {schema} CASCADE")


def _make_tables() -> None:
    """The tables of this app alone. Their rows stand for no pages, so nothing may point outside."""
    connection = connections[ALIAS]
    with connection.schema_editor() as editor:
        for model in apps.get_app_config("search").get_models():
            editor.create_model(model)
        editor.deferred_sql = [sql for sql in editor.deferred_sql if "FOREIGN KEY" not in str(sql)]
    connection.disable_constraint_checking()  # SQLite names the foreign keys inside the tables
