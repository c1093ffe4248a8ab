"""Databases of their own for tests that speak with PostgreSQL: that of the other tests may be in any state."""

from collections.abc import Iterator
from contextlib import contextmanager
from secrets import token_hex
from urllib.parse import urlsplit

import psycopg
from psycopg import sql


@contextmanager
def empty_database(server: str) -> Iterator[str]:
    """The address of an empty database on that server, which is gone afterwards, whoever is still connected."""
    name = f"test_hub_{token_hex(4)}"
    with psycopg.connect(server, autocommit=True) as at_server:
        at_server.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
    try:
        yield urlsplit(server)._replace(path=f"/{name}").geturl()
    finally:
        with psycopg.connect(server, autocommit=True) as at_server:
            at_server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
