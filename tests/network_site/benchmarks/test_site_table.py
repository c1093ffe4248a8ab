"""What `make bench` measures, how repeated runs are summed up, kept and printed."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path

import pytest

from network_site.benchmarks.site import load
from network_site.benchmarks.site.machine import description
from network_site.benchmarks.site.plan import CACHED, MEMORY, PAGES, PROFILES, SHARE, UNCACHED, Effort, Row, plan
from network_site.benchmarks.site.rendering import rendered
from network_site.benchmarks.site.repeated import Run, summary
from network_site.benchmarks.site.results import Results

HOME = Row("embedded", 1_000, "home", UNCACHED)


def test_every_page_is_planned_cached_and_uncached_at_every_size_on_both_profiles():
    rows = plan([1_000, 10_000])
    for profile in PROFILES:
        for size in (1_000, 10_000):
            for page in PAGES:
                assert {Row(profile, size, page, UNCACHED), Row(profile, size, page, CACHED)} <= set(rows)
            assert Row(profile, size, MEMORY, "") in rows
            assert Row(profile, size, SHARE, "") in rows
    assert len({row.key for row in rows}) == len(rows)


def test_rows_of_one_hub_stand_together():
    hubs = [(row.system, row.pages) for row in plan()]
    assert sum(one != other for one, other in pairwise(hubs)) == len(set(hubs)) - 1


def test_an_unknown_profile_is_named():
    with pytest.raises(ValueError, match="There is no profile grwon"):
        plan(profiles=["grwon"])


def test_the_median_stands_with_the_lowest_and_the_highest():
    found = summary([Run(300, 1, 2, 3), Run(100, 4, 5, 6, errors=1), Run(200, 7, 8, 9)])
    assert (found.value, found.lowest, found.highest) == (200, 100, 300)
    assert (found.p50, found.p95, found.p99) == (4, 5, 6)
    assert (found.runs, found.errors) == (3, 1)


def test_what_has_no_percentiles_gets_none():
    assert summary([Run(1.5)]).p95 is None


def test_nothing_cannot_be_summed_up():
    with pytest.raises(ValueError, match="no run"):
        summary([])


def test_an_interrupted_benchmark_finds_its_rows_again(tmp_path: Path):
    path = tmp_path / "bench" / "results.json"
    Results(path, "3 runs", "one").add(HOME, [Run(10)])
    again = Results(path, "3 runs", "two")
    assert again.has(HOME)
    assert again.runs(HOME) == [Run(10)]
    assert again.commits() == ["one"]


def test_runs_of_another_length_are_not_mixed_in(tmp_path: Path):
    Results(tmp_path / "results.json", "3 runs", "one").add(HOME, [Run(10)])
    assert not Results(tmp_path / "results.json", "5 runs", "one").has(HOME)


def test_one_table_holds_what_was_measured(tmp_path: Path):
    results = Results(tmp_path / "results.json", "3 runs", "abc")
    results.describe(["Machine: two processors"])
    results.add(HOME, [Run(1234.5, 6.25, 12.5, 125), Run(1200, 6, 12, 120), Run(1300, 7, 13, 130, errors=2)])
    results.add(Row("embedded", 1_000, MEMORY, ""), [Run(151.4, processor=0.0251)])
    text = rendered(plan([1_000], ["embedded"]), results)
    assert text.startswith("Machine: two processors\nState of the code: abc")
    home, memory = text.splitlines()[-2:]
    for expected in ("home, uncached", "1,000", "1,234 /s (2 errors)", "1,200 – 1,300", "6.25", "12.5", "125"):
        assert expected in home
    assert "151 MB" in memory
    assert "0.025" in memory


def test_the_machine_is_described():
    text = "\n".join(description())
    for expected in ("Machine: ", "GB of memory", "Python", "gunicorn", "Load generator", "Load of the machine"):
        assert expected in text


@pytest.mark.parametrize("is_wrk", [True, False])
def test_a_server_is_asked_all_paths_and_errors_are_counted(is_wrk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    if is_wrk and not load.shutil.which("wrk"):
        pytest.skip("wrk is not installed")
    if not is_wrk:
        monkeypatch.setattr(load.shutil, "which", lambda name: None)
    asked = set()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            asked.add((self.path, self.headers["Accept-Encoding"]))
            self.send_response(500 if self.path == "/b" else 200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

        def log_message(self, *args: object) -> None:
            """Nothing is printed."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        run = load.ask(f"http://127.0.0.1:{server.server_port}", ["/a", "/b"], 1, 2, tmp_path)
    finally:
        server.shutdown()
        server.server_close()
    assert asked == {("/a", "gzip"), ("/b", "gzip")}
    assert run.value > 0
    assert run.errors > 0
    assert 0 < run.p50 <= run.p95 <= run.p99


def test_effort_can_be_told_apart_in_a_file():
    assert str(Effort()) != str(Effort(runs=4))
    assert json.dumps(str(Effort()))
