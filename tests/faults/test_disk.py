"""A disk without room, and one that cannot be written to: readers read on, editors are told, nothing is lost."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from .hub import Hub, until

_MEGABYTES = 40
_ABOUT = "SELECT id, title FROM wagtailcore_page WHERE url_path LIKE '/en%/about/'"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, in memory."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={_MEGABYTES}m", "hub-test", str(folder)], capture_output=True, text=True
    )
    if made.returncode:
        pytest.skip(f"this machine lets nobody make a disk: {made.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path) -> Path:
    """Takes all the room there is."""
    filler = disk / "filler"
    handle = os.open(filler, os.O_CREAT | os.O_WRONLY)
    for size in (1 << 20, 1 << 12):
        with suppress(OSError):
            while True:
                os.write(handle, b"x" * size)
    os.close(handle)
    return filler


def remount(disk: Path, how: str) -> None:
    """Once the last process that had files open is gone."""
    command = ["mount", "-o", f"remount,{how}", str(disk)]
    until(lambda: subprocess.run(command, capture_output=True).returncode == 0, f"the disk is {how}")


def words(answer) -> str:
    return BeautifulSoup(answer.content, "html.parser").get_text(" ", strip=True)


def assert_is_told(answer, what: str) -> None:
    """Plain words, the text to send again, and no word about the code."""
    assert answer.status_code == 503, words(answer)[:500]
    assert int(answer.headers["Retry-After"]) > 0
    assert what in words(answer)
    assert "Your text is still in this window" in words(answer)
    assert "Traceback" not in answer.text


def test_a_full_disk_loses_nothing_and_needs_no_restart(make_hub, disk: Path) -> None:
    hub: Hub = make_hub(disk).start()
    (editor,) = hub.editors(1)
    page_id, title = hub.rows(_ABOUT)[0]
    path = f"/admin/pages/{page_id}/edit/"
    form = editor.form(path)
    assert hub.read("/en/").status_code == 200
    filler = fill(disk)

    long = {**form, "title": "A title that found no room", "summary": "word " * 50, "body": form["body"]}
    answer = editor.post(path, {**long, "action-publish": "1"})
    assert_is_told(answer, "The server's disk is full.")
    again = {tag["name"]: tag.get("value", "") for tag in BeautifulSoup(answer.content, "html.parser")("input")}
    assert again["title"] == "A title that found no room"
    assert again["action-publish"] == "1"
    autosaved = editor.post(path, form | {"title": "Saved by itself"}, Accept="application/json")
    assert autosaved.status_code == 503
    assert "disk is full" in autosaved.json()["error_message"]
    assert autosaved.json()["success"] is False
    for address in (
        "/en/",
        "/en/about/",
        "/fi/",
        "/en/search/?q=recovery",
        "/en/search/?q=nothingofthekind",
        "/en/calendar/",
    ):
        assert hub.read(address).status_code == 200, address
    assert editor.get(path).status_code in (200, 503)
    assert hub.rows("SELECT title FROM wagtailcore_page WHERE id = ?", page_id) == [(title,)]

    filler.unlink()
    assert editor.post(path, again).status_code == 302
    assert hub.rows("SELECT title FROM wagtailcore_page WHERE id = ?", page_id) == [("A title that found no room",)]
    assert b"A title that found no room" in hub.read("/en/about/").content
    assert "Traceback" in hub.log.read_text()  # the operator's log says where
    assert hub.said_by("check_search") == (0, "The search equals the pages.\n")


def test_a_disk_that_cannot_be_written_to_is_read(make_hub, disk: Path) -> None:
    hub: Hub = make_hub(disk)
    (editor,) = hub.editors(1)
    hub.start()
    page_id, title = hub.rows(_ABOUT)[0]
    path = f"/admin/pages/{page_id}/edit/"
    form = editor.form(path)
    hub.kill()
    remount(disk, "ro")
    hub.start()
    for address in ("/en/", "/en/", "/en/about/", "/en/search/?q=recovery", "/en/search/?q=nothingofthekind"):
        assert hub.read(address).status_code == 200, address
    answer = editor.post(path, form | {"title": "Not to be written", "action-publish": "1"})
    assert_is_told(answer, "The server can read its disk but not write to it.")
    assert hub.rows("SELECT title FROM wagtailcore_page WHERE id = ?", page_id) == [(title,)]
    remount(disk, "rw")
    assert editor.post(path, form | {"title": "Written after all", "action-publish": "1"}).status_code == 302
    assert hub.rows("SELECT title FROM wagtailcore_page WHERE id = ?", page_id) == [("Written after all",)]
