"""What questions cost at this size: the hub's own time and the server's."""

import os
import time
from dataclasses import dataclass

from django.test import Client

from search.models import SearchDocument

from ..processes import memory, processor_seconds
from ..questions import reader_questions, typed_beginnings
from ..reading import measure
from ..timing import Durations, percentile


@dataclass(frozen=True, slots=True)
class Asked:
    """Milliseconds for one question by the clock, and of processor time in the hub and in the server."""

    times: int
    p50: float
    p95: float
    p99: float
    hub_processor: float
    server_processor: float

    @classmethod
    def of(cls, durations: Durations, server_seconds: float) -> "Asked":
        times = len(durations.clock)
        return cls(
            times,
            *(round(percentile(durations.clock, part), 1) for part in (0.5, 0.95, 0.99)),
            round(sum(durations.processor) / times, 1),
            round(server_seconds * 1000 / times, 1),
        )


def ask(server: int, words: int, rounds: int) -> dict[str, Asked]:
    """The readers' mix of questions by group and all together, and suggestions; ``server`` is its first process."""
    found: dict[str, Asked] = {}
    for name, view, questions in (
        ("all questions", "search", reader_questions(SearchDocument.objects.count(), words)),
        ("suggestions", "search_suggest", typed_beginnings(words * 8)),
    ):
        before = processor_seconds(server)
        groups = measure(view, questions, rounds)
        spent = processor_seconds(server) - before
        everything = Durations()
        for durations in groups.values():
            everything.add(durations)
        found[name] = Asked.of(everything, spent)
        if len(groups) > 1:
            found |= {group: Asked.of(durations, 0) for group, durations in groups.items()}
    return found


def first_question() -> dict[str, float]:
    """Seconds until a process that has just started answers its first question, and its memory before and after."""
    before = memory_of_this_process()
    started = time.perf_counter()
    Client().get("/en/search/", {"q": "recovery"}, headers={"host": "localhost"})
    return {
        "seconds": round(time.perf_counter() - started, 1),
        "megabytes before": round(before),
        "megabytes after": round(memory_of_this_process()),
    }


def memory_of_this_process() -> float:
    """Megabytes, shares of shared pages."""
    return memory(os.getpid()).pss
