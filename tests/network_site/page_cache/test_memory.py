"""What is kept has an end, and one reader renders for all who wait."""

import threading
import time

from django.http import HttpResponse

from network_site.page_cache.entry import Entry
from network_site.page_cache.memory import Memory
from network_site.page_cache.question import Question
from network_site.page_cache.turns import Turns

MEGABYTE = 1024 * 1024


def question(path: str, query: str = "") -> Question:
    return Question(("http", "localhost", path, query, ""), query)


def entry(version: int = 1, until: float = 10.0, status: int = 200, size: int = 100) -> Entry:
    return Entry.of(HttpResponse(bytes(size), status=status), version, until)


def test_only_the_asked_version_is_found_and_only_until_its_moment():
    memory = Memory(MEGABYTE)
    memory.keep(question("/en/"), entry(version=1, until=10.0))
    assert memory.find(question("/en/"), 1, 9.9)
    assert memory.find(question("/en/"), 1, 10.0) is None
    assert memory.find(question("/en/"), 2, 9.9) is None


def test_a_new_version_lets_go_of_everything():
    memory = Memory(MEGABYTE)
    assert memory.follow(1)
    memory.keep(question("/en/"), entry(version=1))
    assert not memory.follow(1)
    assert len(memory) == 1
    assert memory.follow(2)
    assert (len(memory), memory.used) == (0, 0)


def test_memory_stays_within_its_bytes_and_keeps_what_is_asked_for():
    memory = Memory(MEGABYTE)
    for number in range(2_000):
        memory.keep(question(f"/en/{number}/"), entry())
        memory.find(question("/en/0/"), 1, 0.0)
    assert memory.used <= MEGABYTE
    assert memory.find(question("/en/0/"), 1, 0.0)
    assert memory.find(question("/en/1/"), 1, 0.0) is None


def test_questions_and_wrong_addresses_do_not_push_out_pages():
    memory = Memory(MEGABYTE)
    memory.keep(question("/en/"), entry())
    for number in range(3_000):
        memory.keep(question("/en/search/", f"q={number}"), entry())
        memory.keep(question(f"/en/wrong-{number}/"), entry(status=404))
    assert memory.used <= MEGABYTE
    assert memory.find(question("/en/"), 1, 0.0)


def test_one_huge_page_does_not_empty_the_memory():
    memory = Memory(MEGABYTE)
    memory.keep(question("/en/"), entry())
    huge = Entry.of(HttpResponse(b"".join(bytes([n % 251]) * 3 for n in range(10))), 1, 10.0)
    huge.packed = bytes(2 * MEGABYTE)
    memory.keep(question("/sitemap-en.xml"), huge)
    assert memory.find(question("/en/"), 1, 0.0)
    assert memory.find(question("/sitemap-en.xml"), 1, 0.0) is None


def test_readers_of_one_page_take_turns_and_others_do_not_wait():
    turns, order, at_work = Turns(), [], threading.Event()

    def first() -> None:
        with turns.turn(("a",)) as waited:
            order.append(("first", waited))
            at_work.set()
            time.sleep(0.05)
            order.append(("done", waited))

    def second() -> None:
        at_work.wait()
        with turns.turn(("a",)) as waited:
            order.append(("second", waited))

    threads = [threading.Thread(target=each) for each in (first, second)]
    for thread in threads:
        thread.start()
    at_work.wait()
    with turns.turn(("b",)) as waited:
        assert not waited
        assert ("done", False) not in order
    for thread in threads:
        thread.join()
    assert order == [("first", False), ("done", False), ("second", True)]
    assert turns._locks == {}


def test_an_error_while_rendering_gives_the_turn_on():
    turns = Turns()
    for _ in range(2):
        try:
            with turns.turn(("a",)):
                raise ValueError
        except ValueError:
            continue
    assert turns._locks == {}
