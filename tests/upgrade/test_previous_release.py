"""Who upgrades keeps everything: the demo of the release before, brought up to date as docs/operations.md says."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.migrated_database import ROOT

from .on_postgresql import upgraded_on_postgresql
from .previous_release import content, environment

#: Made anew, or changed on purpose, by the steps of an upgrade.
_MADE_ANEW = {
    "django_migrations",
    "django_content_type",
    "auth_permission",
    "auth_group",
    "auth_group_permissions",
    "wagtailcore_grouppagepermission",
    "wagtailcore_groupcollectionpermission",
    "network_site_contentstamp",
}
_TITLES = "SELECT id, title, slug, url_path, live, path FROM wagtailcore_page ORDER BY id"


@pytest.fixture(scope="module", params=["SQLite", "PostgreSQL"])
def seen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict]:
    if request.param == "SQLite":
        yield look_at(request.getfixturevalue("upgraded"))
        return
    folder = tmp_path_factory.mktemp("upgraded")
    with upgraded_on_postgresql(request.getfixturevalue("postgresql_url"), folder) as database:
        yield look_at(folder, DATABASE_URL=database)


def look_at(data_dir: Path, **more: str) -> dict:
    done = subprocess.run(
        [sys.executable, "-m", "tests.upgrade.look_at_upgraded"],
        cwd=ROOT,
        env=environment(data_dir, SERVE_MEDIA="0", LOG_LEVEL="CRITICAL", **more),
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_no_migration_is_left(seen: dict) -> None:
    assert seen["unapplied"] == []


def test_every_row_is_still_there(seen: dict) -> None:
    before = {table: len(rows) for table, rows in content()["rows"].items() if table not in _MADE_ANEW}
    after = {table: seen["rows"][table] for table in before if table in seen["rows"]}
    assert {table: (before[table], rows) for table, rows in after.items() if rows != before[table]} == {}
    assert before["wagtailcore_page"] > 200


def test_pages_keep_their_titles_addresses_and_places(seen: dict) -> None:
    with closing(sqlite3.connect(":memory:")) as before:
        table = next(sql for sql in content()["schema"] if sql.startswith('CREATE TABLE "wagtailcore_page"'))
        before.execute(table)
        rows = content()["rows"]["wagtailcore_page"]
        before.executemany(f"INSERT INTO wagtailcore_page VALUES ({','.join('?' * len(rows[0]))})", rows)
        expected = [[*names, bool(live), path] for *names, live, path in before.execute(_TITLES)]
    assert seen["pages"] == expected


def test_every_version_can_still_be_read(seen: dict) -> None:
    assert seen["broken_revisions"] == []


def test_the_search_holds_every_public_page(seen: dict) -> None:
    assert seen["differences"] == []
    assert 100 < seen["documents"] <= seen["public"]


def test_every_address_answers(seen: dict) -> None:
    assert len(seen["addresses"]) > 100
    assert {path: status for path, status in seen["addresses"].items() if status != 200} == {}
