"""Processes that are killed in the middle: what was acknowledged is there, and nothing is half done."""

import os
import random
import signal
import subprocess
import threading
import time
from contextlib import suppress

import pytest
import requests
from bs4 import BeautifulSoup

from .hub import Editor, Hub, until

_PAGES = """
    SELECT page.id FROM wagtailcore_page page JOIN django_content_type kind ON kind.id = page.content_type_id
    WHERE kind.model = 'standardpage' AND page.live AND page.alias_of_id IS NULL ORDER BY page.id LIMIT ?
"""
#: Each public page, what the search says of it, and what its public version says.
_SIDE_BY_SIDE = """
    SELECT page.id, page.title, document.title, json_extract(revision.content, '$.title')
    FROM wagtailcore_page page
    LEFT JOIN search_searchdocument document ON document.page_id = page.id
    LEFT JOIN wagtailcore_revision revision ON revision.id = page.live_revision_id
    WHERE page.live AND page.alias_of_id IS NULL AND page.depth > 2
"""
_CLEAN = (0, "The search equals the pages.\n")


class Publishing(threading.Thread):
    """An editor who publishes one page again and again, and what was acknowledged to them."""

    def __init__(self, editor: Editor, page_id: int) -> None:
        super().__init__(daemon=True)
        self.editor, self.page_id = editor, page_id
        self.sent = self.acknowledged = 0
        self.refused: list[int] = []

    def run(self) -> None:
        path = f"/admin/pages/{self.page_id}/edit/"
        with suppress(requests.RequestException):
            form = self.editor.form(path)
            while True:
                self.sent += 1
                answer = self.editor.post(path, {**form, "title": self.title(self.sent), "action-publish": "1"})
                if answer.status_code >= 400:
                    self.refused.append(answer.status_code)
                    return
                self.acknowledged = self.sent

    def title(self, number: int) -> str:
        return f"Page {self.page_id}, version {number} of {id(self)}"

    def may_stand(self) -> set[str]:
        """The last version that was acknowledged, or the one that was sent after it."""
        return {self.title(number) for number in (self.acknowledged, self.sent) if number}


def differing(hub: Hub) -> list[tuple]:
    return [row for row in hub.rows(_SIDE_BY_SIDE) if len(set(row[1:]) - {None}) != 1]


def test_what_was_published_stays_when_the_hub_is_killed(make_hub, rounds: int) -> None:
    hub: Hub = make_hub()
    editors = hub.editors(3)
    page_ids = [row[0] for row in hub.rows(_PAGES, len(editors))]
    luck = random.Random(rounds)
    for _round in range(rounds):
        hub.start()
        at_work = [Publishing(editor, page_id) for editor, page_id in zip(editors, page_ids, strict=True)]
        for one in at_work:
            one.start()
        until(lambda work=at_work: all(one.acknowledged for one in work), "every editor has published")
        time.sleep(luck.uniform(0, 0.7))
        hub.kill()
        for one in at_work:
            one.join(30)
            assert one.refused == []
            stands = hub.rows("SELECT title, live FROM wagtailcore_page WHERE id = ?", one.page_id)
            assert stands[0][0] in one.may_stand()
            assert stands[0][1] == 1
        assert differing(hub) == []
    assert hub.said_by("check_search") == _CLEAN


def found_by_a_reader(hub: Hub) -> list[str]:
    document = BeautifulSoup(hub.read("/en/search/?q=recovery").content, "html.parser")
    return [link["href"] for link in document.select("main li a[href]")]


@pytest.mark.parametrize("by_former_rules", [False, True])
def test_readers_find_the_same_when_rebuilding_is_killed(make_hub, rounds: int, by_former_rules: bool) -> None:
    """What was begun is ended by the clock."""
    hub: Hub = make_hub().start()
    luck = random.Random(rounds)
    found = found_by_a_reader(hub)
    assert found
    length = 0.0
    for number in range(rounds + 1):
        if by_former_rules:
            hub.write("UPDATE search_searchdocument SET analysis = 1")
        began = time.monotonic()
        command = hub.manage("rebuild_search")
        with suppress(subprocess.TimeoutExpired):
            command.communicate(timeout=luck.uniform(0.5, 1) * length if number else 300)
        length = length or time.monotonic() - began
        with suppress(ProcessLookupError):
            os.killpg(command.pid, signal.SIGKILL)
        command.communicate()
        assert differing(hub) == []
        assert found_by_a_reader(hub) == found
    status, said = hub.said_by("run_scheduled")
    assert status == 0, said
    assert hub.said_by("check_search") == _CLEAN
