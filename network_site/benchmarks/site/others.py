"""Other programs on the same machine in the same run, for comparison. Neither keeps whole pages as it comes."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from ..servers import ServerMissing
from . import load
from .bakerydemo import bakerydemo
from .plan import UNCACHED, Effort, Row
from .repeated import Run
from .results import Results
from .web import Other
from .wordpress import version, wordpress

_WARMING_SECONDS = 2
BAKERYDEMO_PAGES = 60


def measure(
    results: Results, effort: Effort, folder: Path, pages: int, tell: Callable[[Row], None]
) -> tuple[list[Row], list[str]]:
    """Rows of WordPress with so many posts and of bakerydemo with its own pages; and why some could not be measured."""
    rows: list[Row] = []
    reasons: list[str] = []
    for system, count, start in (
        (f"WordPress {version()}", pages, lambda: wordpress(pages)),
        ("bakerydemo", BAKERYDEMO_PAGES, lambda: bakerydemo(folder)),
    ):
        # A post stands for a project; there is no kind of its own for events.
        here = [Row(system, count, what, UNCACHED) for what in ("home", "list", "search", "project")]
        rows += here
        try:
            if not all(results.has(row) for row in here):
                with start() as other, tempfile.TemporaryDirectory() as work:
                    for row in here:
                        if row.what in other.paths and not results.has(row):
                            results.add(row, _runs(other, row.what, effort, Path(work)))
                            tell(row)
        except ServerMissing as missing:
            reasons.append(str(missing))
    return rows, reasons


def _runs(other: Other, what: str, effort: Effort, work: Path) -> list[Run]:
    connections, paths = effort.uncached_connections, other.paths[what]
    load.warm(other.base, paths, 1)
    load.ask(other.base, paths, _WARMING_SECONDS, connections, work)
    return [
        load.ask_and_watch(other.base, paths, effort.seconds, connections, work, other.processes)
        for _ in range(effort.runs)
    ]
