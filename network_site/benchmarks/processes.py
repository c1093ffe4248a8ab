"""Memory and processor time of running processes, as Linux tells them."""

import os
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes (a million bytes): ``rss`` counts shared pages in full, ``pss`` by the share of each process."""

    rss: float
    pss: float


def family(process: int) -> list[int]:
    """The process and all that came from it."""
    children: dict[int, list[int]] = {}
    for path in _PROC.glob("[0-9]*/stat"):
        try:
            fields = path.read_text(errors="replace").rpartition(")")[2].split()
        except OSError:  # it ended meanwhile
            continue
        children.setdefault(int(fields[1]), []).append(int(path.parent.name))
    found, waiting = [], [process]
    while waiting:
        found.append(waiting.pop())
        waiting += children.get(found[-1], [])
    return found


def memory(process: int) -> Memory:
    """What one process holds. Raises OSError where it is gone or nobody may look."""
    lines = (_PROC / str(process) / "smaps_rollup").read_text().splitlines()[1:]
    kilobytes = {name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in lines)}
    return Memory(kilobytes["Rss"] * 1024 / 1e6, kilobytes["Pss"] * 1024 / 1e6)


def memory_of_family(process: int) -> float:
    """Megabytes that the process and all that came from it take together (shares of shared pages added up)."""
    total = 0.0
    for each in family(process):
        try:
            total += memory(each).pss
        except OSError:
            continue
    return total


def processor_seconds(process: int) -> float:
    """Processor time that the process and all that came from it took so far, those that ended included."""
    total = 0
    for each in family(process):
        try:
            fields = (_PROC / str(each) / "stat").read_text(errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        total += sum(map(int, fields[11:15]))  # utime, stime, and those of children that were waited for
    return total / _TICKS
