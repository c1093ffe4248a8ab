"""A process that has readers already lets another one take the next."""

import pytest
from gunicorn.workers.gthread import ThreadWorker

from network_site import even_worker
from network_site.even_worker import EvenWorker


@pytest.mark.parametrize(("connections", "moments"), [(0, 0), (1, 1), (7, 1)])
def test_a_process_with_readers_takes_the_next_a_moment_later(
    monkeypatch: pytest.MonkeyPatch, connections: int, moments: int
) -> None:
    happened: list[str] = []
    monkeypatch.setattr(even_worker.time, "sleep", lambda _seconds: happened.append("a moment"))
    monkeypatch.setattr(ThreadWorker, "accept", lambda _self, listener: happened.append(listener))
    worker = EvenWorker.__new__(EvenWorker)
    worker.nr_conns = connections
    worker.accept("the next")
    assert happened == ["a moment"] * moments + ["the next"]
