"""Asking a server as fast as it answers: with wrk where it is installed, else with a small one of our own."""

import http.client
import json
import shutil
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from ..processes import processor_seconds
from ..timing import percentile
from .repeated import Run

#: Asks the addresses one after another; at the end tells what ``Run`` holds, in milliseconds.
_WRK_SCRIPT = """
local asked, n = {}, 0
function init(args)
  for line in io.lines(args[1]) do
    asked[#asked + 1] = wrk.format("GET", line, {["Accept-Encoding"] = "gzip"})
  end
  n = math.random(#asked)
end
function request()
  n = n % #asked + 1
  return asked[n]
end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format('\\n{"value": %f, "p50": %f, "p95": %f, "p99": %f, "errors": %d}\\n',
    summary.requests / summary.duration * 1000000, latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    latency:percentile(99) / 1000, e.connect + e.read + e.write + e.status + e.timeout))
end
"""
_HEADERS = {"Accept-Encoding": "gzip"}


def generator() -> str:
    """The name of the load generator in use."""
    return "wrk" if shutil.which("wrk") else "a small one in Python (slower than wrk: apt-get install wrk)"


def ask(base: str, paths: Sequence[str], seconds: float, connections: int, folder: Path) -> Run:
    """Ask the paths in turn for so many seconds; requests a second and how long answers took.

    ``folder`` takes files that wrk reads.
    """
    if not shutil.which("wrk"):
        return _ask_in_python(base, paths, seconds, connections)
    script, list_of_paths = folder / "ask.lua", folder / "paths"
    script.write_text(_WRK_SCRIPT)
    list_of_paths.write_text("\n".join(paths) + "\n")
    threads = min(2, connections)
    command = ["wrk", f"-t{threads}", f"-c{connections}", f"-d{max(1, round(seconds))}s", "--timeout", "20s"]
    done = subprocess.run(  # noqa: S603 - a command of our own
        [*command, "-s", str(script), base, "--", str(list_of_paths)], capture_output=True, text=True, check=True
    )
    return Run(**json.loads(done.stdout.strip().splitlines()[-1]))


def warm(base: str, paths: Sequence[str], rounds: int) -> None:
    """Ask every path so many times, each time by another connection, so that every process of the server meets it."""
    for path in [*paths] * rounds:
        connection = http.client.HTTPConnection(urlsplit(base).netloc, timeout=60)
        try:
            connection.request("GET", path, headers=_HEADERS)
            connection.getresponse().read()
        except (OSError, http.client.HTTPException):
            continue  # what does not answer shows itself in the runs
        finally:
            connection.close()


def ask_and_watch(
    base: str, paths: Sequence[str], seconds: float, connections: int, folder: Path, servers: Sequence[int]
) -> Run:
    """As ``ask``, with the processor time for one answer of the servers with these first processes."""
    before = sum(map(processor_seconds, servers))
    run = ask(base, paths, seconds, connections, folder)
    spent = sum(map(processor_seconds, servers)) - before
    answers = run.value * seconds
    return replace(run, processor=spent * 1000 / answers if answers else None)


def _ask_in_python(base: str, paths: Sequence[str], seconds: float, connections: int) -> Run:
    times: list[float] = []
    errors: list[int] = []
    end = time.monotonic() + seconds

    def go(first: int) -> None:
        connection, place = http.client.HTTPConnection(urlsplit(base).netloc, timeout=20), first
        while time.monotonic() < end:
            started = time.perf_counter()
            try:
                connection.request("GET", paths[place % len(paths)], headers=_HEADERS)
                answer = connection.getresponse()
                answer.read()
                if answer.status >= 400:
                    errors.append(answer.status)
            except (OSError, http.client.HTTPException):
                errors.append(0)
                connection.close()
            times.append((time.perf_counter() - started) * 1000)
            place += 1

    threads = [threading.Thread(target=go, args=(number,)) for number in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return Run(len(times) / seconds, *(percentile(times, part) for part in (0.5, 0.95, 0.99)), len(errors))
