"""The rows of one hub, measured where they are missing."""

import json
import statistics
import tempfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path

from ..processes import memory
from ..timing import percentile
from . import load, web
from .content import Content, content
from .plan import ALONE, CACHED, MEMORY, NGINX, OF_MEMORY, PUBLISHING, START, UNCACHED, UPLOAD, Effort, Row
from .repeated import Run
from .results import Results

_WARMING_SECONDS = 2
_WARMING_ROUNDS = 6


def measure_hub(
    rows: Sequence[Row], results: Results, effort: Effort, folder: Path, tell: Callable[[Row], None]
) -> None:
    """Measure those of the rows of one hub that are missing; each is kept as soon as it is there."""
    missing = [row for row in rows if not results.has(row)]
    if not missing:
        return
    with content(missing[0].system, missing[0].pages, folder) as held, tempfile.TemporaryDirectory() as work:
        bench = _Bench(held, results, effort, Path(work), tell)
        bench.uncached([row for row in missing if row.way in (UNCACHED, ALONE) or row.what in OF_MEMORY])
        bench.cached([row for row in missing if row.way == CACHED])
        bench.behind_nginx([row for row in missing if row.way == NGINX])
        bench.by_itself([row for row in missing if row.what in (START, PUBLISHING, UPLOAD)])


class _Bench:
    def __init__(
        self, held: Content, results: Results, effort: Effort, work: Path, tell: Callable[[Row], None]
    ) -> None:
        self.held, self.results, self.effort, self.work, self.tell = held, results, effort, work, tell

    def uncached(self, rows: Sequence[Row]) -> None:
        """Every answer rendered anew; afterwards what the workers hold."""
        if not rows:
            return
        with self._hub(PAGE_CACHE="0") as hub:
            for row in rows:
                if row.what not in OF_MEMORY:
                    self._ask([hub], row, 1 if row.way == ALONE else self.effort.uncached_connections)
            of_memory = [row for row in rows if row.what in OF_MEMORY]
            if not of_memory:
                return
            for what in ("home", "list", "search", "project", "event"):
                load.ask(hub.base, self.held.paths[what], _WARMING_SECONDS, 4, self.work)
            held = [memory(worker) for worker in hub.workers]
            for row in of_memory:
                self._keep(row, [Run(each.rss if row.what == MEMORY else each.pss) for each in held])

    def cached(self, rows: Sequence[Row]) -> None:
        """Answers from the memory of the hub's processes."""
        if rows:
            with self._hub() as hub:
                self._ask_all([hub], rows)

    def behind_nginx(self, rows: Sequence[Row]) -> None:
        """Answers from nginx, which reads the hub's files; what has a query goes on to the hub."""
        if not rows:
            return
        with ExitStack() as stack:
            pages, folder = self.work / "pages", self.work / "nginx"
            folder.mkdir()
            port = web.free_port()
            hub = stack.enter_context(
                self._hub(PAGE_CACHE_FILES=str(pages), BEHIND_PROXY="1", BASE_URL=f"http://127.0.0.1:{port}")
            )
            front = stack.enter_context(web.nginx(folder, pages, self.held.data, hub.base, port))
            self._ask_all([front, hub], rows)

    def by_itself(self, rows: Iterable[Row]) -> None:
        """What is no question under load."""
        for row in rows:
            if row.what == START:
                self._keep(row, [self._start() for _ in range(self.effort.runs)])
            else:
                what = "publishing" if row.what == PUBLISHING else "uploading"
                assert row.what in (PUBLISHING, UPLOAD)  # noqa: S101 - by_itself is given nothing else
                self._keep(row, [self._editors_work(what) for _ in range(self.effort.runs)])

    def _start(self) -> Run:
        with self._hub() as hub:
            return Run(hub.seconds)

    def _editors_work(self, what: str) -> Run:
        times = json.loads(web.manage(self.held.data, "bench_site", what, **self.held.environment).splitlines()[-1])
        return Run(statistics.median(times), *(percentile(times, part) for part in (0.5, 0.95, 0.99)))

    def _ask_all(self, chain: Sequence[web.Web], rows: Iterable[Row]) -> None:
        for row in rows:
            self._ask(chain, row, self.effort.connections)

    def _ask(self, chain: Sequence[web.Web], row: Row, connections: int) -> None:
        """The first of the chain is asked; all of them work."""
        paths, seconds = self.held.paths[row.what], self.effort.seconds
        # What a process reads once; where pages are kept, every process keeps its own.
        load.warm(chain[0].base, paths, 1 if row.way in (UNCACHED, ALONE) else _WARMING_ROUNDS)
        load.ask(chain[0].base, paths, _WARMING_SECONDS, connections, self.work)
        servers = [*(each.process for each in chain), *self.held.servers]
        runs = [
            load.ask_and_watch(chain[0].base, paths, seconds, connections, self.work, servers)
            for _ in range(self.effort.runs)
        ]
        self._keep(row, runs)

    def _keep(self, row: Row, runs: list[Run]) -> None:
        self.results.add(row, runs)
        self.tell(row)

    def _hub(self, **environment: str) -> AbstractContextManager[web.Web]:
        return web.hub(self.held.data, self.work / "hub.log", **self.held.environment | environment)
