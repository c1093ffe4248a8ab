"""A restart refuses nobody: the socket is systemd's, and waits."""

import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from network_site.benchmarks.servers import start, stop, wait_until

ROOT = Path(__file__).resolve().parents[2]
#: What systemd does: the socket is file 3, and the environment says for whom.
_AS_SYSTEMD = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="1")
os.execv(sys.executable, [sys.executable, "-m", "gunicorn", "--config", "scripts/gunicorn.conf.py"])
"""


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0), backlog=128) as opened:
        yield opened


@pytest.fixture
def served(listening: socket.socket, tmp_path: Path) -> Iterator[Callable[[], subprocess.Popen]]:
    """Starts the hub at that socket, as often as asked."""
    environment = {
        "DJANGO_SETTINGS_MODULE": "network_site.settings.test",
        "ENV_FILE": "/dev/null",
        "DATA_DIR": str(tmp_path),
    }
    started: list[subprocess.Popen] = []

    def serve() -> subprocess.Popen:
        number = listening.fileno()
        command = [sys.executable, "-c", _AS_SYSTEMD, str(number)]
        started.append(start(command, tmp_path / "log", cwd=ROOT, env=environment, pass_fds=[number]))
        return started[-1]

    yield serve
    for process in started:
        stop(process)


def test_who_asks_during_a_restart_waits_and_is_answered(
    listening: socket.socket, served: Callable, tmp_path: Path
) -> None:
    address = f"http://127.0.0.1:{listening.getsockname()[1]}/health/live/"
    answers: list[int | str] = []
    enough = threading.Event()

    def ask_on_and_on() -> None:
        while not enough.is_set():
            try:
                with urllib.request.urlopen(address, timeout=60) as answer:
                    answers.append(answer.status)
            except OSError as error:
                answers.append(str(error))

    first = served()
    askers = [threading.Thread(target=ask_on_and_on) for _ in range(3)]
    for asker in askers:
        asker.start()
    try:
        wait_until(lambda: len(answers) > 20, first, "The hub", tmp_path / "log")
        first.terminate()
        assert first.wait(timeout=30) == 0
        before = len(answers)
        wait_until(lambda: len(answers) > before + 20, served(), "The hub, again,", tmp_path / "log")
    finally:
        enough.set()
        for asker in askers:
            asker.join()
    assert [answer for answer in answers if answer != 200] == []
