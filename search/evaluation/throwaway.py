"""A throw-away index beside the live one: its own tables in a temporary place, removed afterwards."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path

from django.apps import apps
from django.db import DEFAULT_DB_ALIAS, connections

from ..engines.catalogue import forget_catalogue
from ..engines.in_database import database_engine
from ..index_space import use_index
from ..querying.lexicon import forget_lexicon

ALIAS = "search_evaluation"


@contextmanager
def throwaway_index() -> Iterator[None]:
    """Within the block the search works on an empty index on the same kind of database; the site's own is untouched.

    On SQLite it is a file in the temporary folder, on PostgreSQL a schema of its own beside the site's tables.
    """
    make = _sqlite_file if connections[DEFAULT_DB_ALIAS].vendor == "sqlite" else _postgresql_schema
    with make():
        try:
            with use_index(ALIAS):
                _make_tables()
                database_engine().prepare()
                yield
                forget_catalogue()
                forget_lexicon()
        finally:
            connections[ALIAS].close()
            del connections[ALIAS]
            del connections.databases[ALIAS]


@contextmanager
def _sqlite_file() -> Iterator[None]:
    with tempfile.TemporaryDirectory(prefix="search-evaluation-") as folder:
        settings = deepcopy(connections.databases[DEFAULT_DB_ALIAS])
        settings["NAME"] = str(Path(folder) / "index.sqlite3")
        settings["OPTIONS"] = {"init_command": "PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF"}
        connections.databases[ALIAS] = settings
        yield


@contextmanager
def _postgresql_schema() -> Iterator[None]:
    schema = f"search_evaluation_{os.getpid()}"
    settings = deepcopy(connections.databases[DEFAULT_DB_ALIAS])
    settings["OPTIONS"] = {**settings.get("OPTIONS", {}), "options": f"-c search_path={schema}"}
    connections.databases[ALIAS] = settings
    with connections[ALIAS].cursor() as cursor:
        cursor.execute(f"CREATE SCHEMA {schema}")
    try:
        yield
    finally:
        with connections[DEFAULT_DB_ALIAS].cursor() as cursor:
            cursor.execute(f"DROP SCHEMA {schema} CASCADE")


def _make_tables() -> None:
    """The tables of this app alone. Their rows stand for no pages, so nothing may point outside."""
    connection = connections[ALIAS]
    with connection.schema_editor() as editor:
        for model in apps.get_app_config("search").get_models():
            editor.create_model(model)
        editor.deferred_sql = [sql for sql in editor.deferred_sql if "FOREIGN KEY" not in str(sql)]
    connection.disable_constraint_checking()  # SQLite names the foreign keys inside the tables
