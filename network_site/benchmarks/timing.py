"""Durations, and what they come to."""

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(slots=True)
class Durations:
    """Repeated measurements of one thing, in milliseconds: by the clock, and of processor time in this process.

    Processor time tells about the work itself where other programs keep the machine busy.
    """

    clock: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    @contextmanager
    def measure(self) -> Iterator[None]:
        """Add the duration of the block."""
        clock, processor = time.perf_counter(), time.process_time()
        yield
        self.clock.append((time.perf_counter() - clock) * 1000)
        self.processor.append((time.process_time() - processor) * 1000)

    def add(self, other: "Durations") -> None:
        """Take over the measurements of another."""
        self.clock += other.clock
        self.processor += other.processor

    @property
    def median(self) -> float:
        return statistics.median(self.clock)

    def cells(self) -> list[str]:
        """Count, then median and 95th percentile by the clock and of processor time, for a table."""
        figures = (*_median_and_slow(self.clock), *_median_and_slow(self.processor))
        return [str(len(self.clock)), *(f"{figure:.1f}" for figure in figures)]


#: What ``Durations.cells`` holds.
HEADINGS = ["times", "median ms", "95 % ms", "median CPU ms", "95 % CPU ms"]


def _median_and_slow(values: list[float]) -> tuple[float, float]:
    """The median, and the 95th percentile: of twenty, nineteen are as quick."""
    return statistics.median(values), percentile(values, 0.95)


def percentile(values: list[float], part: float) -> float:
    """The smallest value that at least this part of the values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, min(len(ordered) - 1, -int(-part * len(ordered) // 1) - 1))]


def repeat(times: int, action: Callable[[], object]) -> Durations:
    """Measure an action that is done several times."""
    durations = Durations()
    for _ in range(times):
        with durations.measure():
            action()
    return durations
