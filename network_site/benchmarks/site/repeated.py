"""Repeated runs of one measurement, and what they come to."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """One run. ``value`` is what the row is about: requests a second, seconds, megabytes; times in milliseconds.

    ``errors`` counts answers that were not the page; ``processor`` is the processor time of all servers for one answer,
    in milliseconds: it tells about the work itself where other programs keep the machine busy.
    """

    value: float
    p50: float | None = None
    p95: float | None = None
    p99: float | None = None
    errors: int = 0
    processor: float | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """The median of the runs with the lowest and the highest; medians of their percentiles."""

    value: float
    lowest: float
    highest: float
    p50: float | None
    p95: float | None
    p99: float | None
    runs: int
    errors: int
    processor: float | None


def summary(runs: Sequence[Run]) -> Summary:
    """Raises ValueError where there was no run."""
    if not runs:
        raise ValueError("There is no run to sum up.")
    values = [run.value for run in runs]
    return Summary(
        statistics.median(values),
        min(values),
        max(values),
        _median([run.p50 for run in runs]),
        _median([run.p95 for run in runs]),
        _median([run.p99 for run in runs]),
        len(runs),
        sum(run.errors for run in runs),
        _median([run.processor for run in runs]),
    )


def _median(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return statistics.median(known) if known else None
