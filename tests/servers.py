"""The servers and the browser that some tests need, named by environment variables.

Where one is not named the test is skipped and says so; in CI (``CI=true``) a missing one is a failure.
"""

import os
import shutil

import pytest


def address_of(variable: str, what: str, default: str | None = None) -> str:
    address = os.environ.get(variable) or default
    if address:
        return address
    message = f"{variable} names no {what}"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def postgresql_url() -> str:
    """A PostgreSQL server on which databases may be made, as ``postgres://user@host:port/database``."""
    return address_of("TEST_POSTGRESQL_URL", "PostgreSQL server")


@pytest.fixture(scope="session")
def elasticsearch_url() -> str:
    """An Elasticsearch 9 server without security whose indices may be made and deleted."""
    return address_of("TEST_ELASTICSEARCH_URL", "Elasticsearch server")


@pytest.fixture(scope="session")
def redis_url() -> str:
    """A Redis server whose keys may be deleted."""
    return address_of("TEST_REDIS_URL", "Redis server")


@pytest.fixture(scope="session")
def s3_url() -> str:
    """An S3-compatible server that takes any key, in which buckets may be made and deleted."""
    return address_of("TEST_S3_URL", "S3 server")


@pytest.fixture(scope="session")
def html_checker() -> str:
    """The jars of the Nu HTML Checker, with colons between them (scripts/check_html.py)."""
    return address_of("TEST_VNU_JAR", "Nu HTML Checker")


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Path of the Chromium that browser tests start (as root it needs ``--no-sandbox``)."""
    return address_of("TEST_CHROMIUM", "Chromium", shutil.which("chromium"))
