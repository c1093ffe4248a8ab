"""All results as one table."""

from collections.abc import Iterable

from ..table import table
from .plan import MEMORY, PUBLISHING, SHARE, START, UPLOAD, Row
from .repeated import Summary, summary
from .results import Results

_HEADINGS = ("measured", "hub", "pages", "median", "lowest – highest", "p50 ms", "p95 ms", "p99 ms", "CPU ms", "load")
_UNITS = {START: "s", MEMORY: "MB", SHARE: "MB", PUBLISHING: "ms", UPLOAD: "ms"}


def rendered(rows: Iterable[Row], results: Results) -> str:
    """The description of the machine, then a line for each row that was measured."""
    lines = [cells(row, summary(runs), results.load(row)) for row in rows if (runs := results.runs(row))]
    code = f"State of the code: {', '.join(results.commits())}"
    return "\n".join([*results.machine, code, "", table(_HEADINGS, lines)])


def cells(row: Row, figures: Summary, load: float | None) -> list[str]:
    """One line of the table."""
    unit = _UNITS.get(row.what, "/s")
    wrong = f" ({figures.errors} errors)" if figures.errors else ""
    return [
        f"{row.what}, {row.way}" if row.way else row.what,
        row.system,
        f"{row.pages:,}",
        f"{_number(figures.value)} {unit}{wrong}",
        f"{_number(figures.lowest)} – {_number(figures.highest)}",
        *("" if value is None else _number(value) for value in (figures.p50, figures.p95, figures.p99)),
        "" if figures.processor is None else _number(figures.processor),
        "" if load is None else f"{load:.1f}",
    ]


def _number(value: float) -> str:
    """Three digits that mean something."""
    return (
        f"{value:,.0f}"
        if value >= 100
        else f"{value:.1f}"
        if value >= 10
        else f"{value:.2f}"
        if value >= 0.1
        else f"{value:.3f}"
    )
