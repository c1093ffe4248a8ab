"""PostgreSQL is started anew while people read and write. Runs where there is such a server."""

import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
import requests

from tests.postgresql_databases import empty_database
from tests.upgrade.previous_release import prepare_folder

from .hub import Hub, until
from .wire import Wire


@pytest.fixture
def database(postgresql_url: str) -> Iterator[str]:
    """The address of an empty database."""
    with empty_database(postgresql_url) as address:
        yield address


def test_a_restart_under_load(database: str, tmp_path: Path) -> None:
    """What was acknowledged is there; readers get pages that are kept, or are told; nothing has to be started anew."""
    address = urlsplit(database)
    wire = Wire((address.hostname, address.port))
    data_dir = tmp_path / "data"
    prepare_folder(data_dir)
    who = address.netloc.rpartition("@")[0]
    hub = Hub(data_dir, DATABASE_URL=address._replace(netloc=f"{who}@127.0.0.1:{wire.port}").geturl())
    hub.log = tmp_path / "gunicorn.log"
    for command in (("migrate",), ("create_site_tree",), ("rebuild_search",)):
        status, said = hub.said_by(*command)
        assert status == 0, said
    (editor,) = hub.editors(1)
    try:
        hub.start()
        look_on(hub, editor, wire, database)
    finally:
        hub.kill()
        wire.cut()


def look_on(hub: Hub, editor, wire: Wire, database: str) -> None:
    with psycopg.connect(database) as past_the_hub:
        (page_id,) = past_the_hub.execute("SELECT id FROM wagtailcore_page WHERE slug = 'about'").fetchone()
    path = f"/admin/pages/{page_id}/edit/"
    form = editor.form(path)
    statuses: list[int] = []
    acknowledged: list[str] = []
    ends = threading.Event()

    def read() -> None:
        while not ends.is_set():
            with suppress(requests.RequestException):
                statuses.append(hub.read("/en/").status_code)
                statuses.append(hub.read(f"/en/search/?q=hope&page={len(statuses)}").status_code)

    def write() -> None:
        for number in range(1000):
            if ends.is_set():
                return
            title = f"Version {number}"
            try:
                answer = editor.post(path, {**form, "title": title, "action-publish": "1"})
            except requests.RequestException:
                continue
            statuses.append(answer.status_code)
            if answer.status_code == 302:
                acknowledged.append(title)

    assert hub.read("/en/").status_code == 200
    threads = [threading.Thread(target=each, daemon=True) for each in (read, read, write)]
    for thread in threads:
        thread.start()
    until(lambda: len(acknowledged) > 1, "the editor published")
    wire.cut()
    time.sleep(2)
    assert hub.read("/en/").status_code in (200, 503)  # kept, unless it changed a moment before
    before = len(acknowledged)
    wire.mend()
    until(lambda: len(acknowledged) > before + 1, "the editor publishes again", 60)
    ends.set()
    for thread in threads:
        thread.join(60)
    assert set(statuses) <= {200, 302, 404, 503}
    assert statuses[-1] in (200, 302, 404)
    with psycopg.connect(database) as past_the_hub:
        rows = past_the_hub.execute("SELECT content ->> 'title' FROM wagtailcore_revision").fetchall()
    assert set(acknowledged) <= {title for (title,) in rows}
    assert hub.said_by("check_search") == (0, "The search equals the pages.\n")
