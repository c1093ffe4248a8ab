"""Several people, or several windows of one, who save at the same moment."""

import statistics
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from bs4 import BeautifulSoup

from .hub import Editor, Hub

_ABOUT = "SELECT id FROM wagtailcore_page WHERE url_path LIKE '/en%/about/'"
_REVISIONS = "SELECT json_extract(content, '$.title') FROM wagtailcore_revision WHERE object_id = ? ORDER BY id"
EDITORS = 50


@pytest.fixture(scope="module")
def hub(make_module_hub) -> Hub:
    return make_module_hub().start()


@pytest.fixture(scope="module")
def editors(hub: Hub) -> list[Editor]:
    return hub.editors(EDITORS)


@pytest.fixture
def path(hub: Hub) -> str:
    return f"/admin/pages/{hub.rows(_ABOUT)[0][0]}/edit/"


def told_to(editor: Editor, answer) -> str:
    """What stands in the messages of the next page."""
    document = BeautifulSoup(editor.get(answer.headers["Location"]).content, "html.parser")
    found = document.find(class_="messages")
    return found.get_text(" ", strip=True) if found else ""


def versions(hub: Hub) -> list[str]:
    return [title for (title,) in hub.rows(_REVISIONS, str(hub.rows(_ABOUT)[0][0]))]


@pytest.mark.parametrize("button", ["action-publish", "save"])
@pytest.mark.parametrize("second", [0, 1])
def test_who_saves_second_is_told_and_both_versions_stay(hub, editors, path, button: str, second: int) -> None:
    pair = [editors[0], editors[1]]
    forms = [editor.form(path) for editor in pair]
    first = 1 - second
    mine, theirs = f"First of {button} {second}", f"Second of {button} {second}"
    assert pair[first].post(path, {**forms[first], "title": mine, button: "1"}).status_code == 302
    pair[first].get("/admin/")  # its own messages are read
    answer = pair[second].post(path, {**forms[second], "title": theirs, button: "1"})
    assert answer.status_code == 302
    said = told_to(pair[second], answer)
    assert pair[first].name in said
    assert "Compare the versions" in said
    assert {mine, theirs} <= set(versions(hub))


def test_saving_by_itself_never_overwrites_somebody_else(hub, editors, path) -> None:
    forms = [editor.form(path) for editor in editors[:2]]
    assert editors[0].post(path, {**forms[0], "title": "Written by hand", "action-publish": "1"}).status_code == 302
    answer = editors[1].post(path, {**forms[1], "title": "Saved by itself"}, Accept="application/json")
    assert (answer.status_code, answer.json()["error_code"]) == (400, "invalid_revision")
    assert "Saved by itself" not in versions(hub)


def test_own_earlier_versions_are_no_reason_to_warn(editors, path) -> None:
    form = editors[2].form(path)
    for title in ("One", "Two"):
        answer = editors[2].post(path, {**form, "title": title, "action-publish": "1"})
        said = told_to(editors[2], answer)
    assert "Compare the versions" not in said


def test_fifty_people_save_at_once(hub, editors, path, record_property) -> None:
    """Nobody meets an error, and each version that was acknowledged is there."""
    form = editors[0].form(path)
    ready = threading.Barrier(EDITORS)

    def save(number: int) -> tuple[int, float]:
        ready.wait()
        began = time.monotonic()
        fields = {**form, "title": f"Written by number {number}", "action-publish" if number % 2 else "save": "1"}
        return editors[number].post(path, fields).status_code, time.monotonic() - began

    with ThreadPoolExecutor(EDITORS) as at_once:
        answers = list(at_once.map(save, range(EDITORS)))
    assert {status for status, _seconds in answers} == {302}
    assert {f"Written by number {number}" for number in range(EDITORS)} <= set(versions(hub))
    seconds = sorted(took for _status, took in answers)
    record_property("seconds_median_and_longest", (statistics.median(seconds), seconds[-1]))
    print(f"{EDITORS} at once: median {statistics.median(seconds):.1f} s, longest {seconds[-1]:.1f} s")


@pytest.fixture
def new_page(hub: Hub, editors) -> tuple[str, dict]:
    """Address and fields of the form for a page below the home page."""
    (home,) = hub.rows(
        "SELECT id FROM wagtailcore_page WHERE depth = 2 AND id IN (SELECT root_page_id FROM wagtailcore_site)"
    )
    path = f"/admin/pages/add/pages/standardpage/{home[0]}/"
    return path, editors[0].form(path)


def test_publish_pressed_while_the_first_draft_is_saved_by_itself(hub, editors, new_page) -> None:
    """Whichever comes first, the other is told in words; what was written stands in the form."""
    path, form = new_page
    for number in range(3):
        written = {
            **form,
            "title": f"Race {number}",
            "slug": f"race-{number}",
            "summary": "Short.",
            "body": form["body"],
        }
        ready = threading.Barrier(2)

        def by_itself(fields=written, ready=ready):
            ready.wait()
            return editors[0].post(path, fields, Accept="application/json")

        def by_button(fields=written, ready=ready):
            ready.wait()
            return editors[0].post(path, {**fields, "summary": "Written last.", "action-publish": "1"})

        with ThreadPoolExecutor(2) as both:
            answers = [both.submit(by_itself), both.submit(by_button)]
            saved, published = (answer.result() for answer in answers)
        assert saved.status_code in (200, 400)
        assert published.status_code in (200, 302)
        rows = hub.rows("SELECT live FROM wagtailcore_page WHERE slug = ?", f"race-{number}")
        assert len(rows) == 1
        if published.status_code == 200:
            assert "Written last." in published.text
            assert "Open the draft" in published.text
            assert rows == [(0,)]
        else:
            assert rows == [(1,)]
            assert saved.json()["success"] is False
