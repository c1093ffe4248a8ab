"""What is measured: a list of rows, known before anything runs."""

from collections.abc import Iterable
from dataclasses import dataclass

PROFILES = ("embedded", "grown")
SIZES = (1_000, 10_000, 100_000)
QUICK_SIZES = (1_000,)

#: Pages under load, in the order of the table.
PAGES = ("home", "list", "search", "project", "event")
UNCACHED, CACHED, NGINX = "uncached", "cached, in the hub", "cached, from nginx"
WAYS = (UNCACHED, CACHED, NGINX)

#: What is asked one at a time, each rendered anew.
FILES = ("sitemap", "feeds")
START, PUBLISHING, UPLOAD = "start to the first answer", "publishing", "image upload"
#: What it holds, and its part of that where the pages that processes share are divided among them.
OF_MEMORY = MEMORY, SHARE = "memory of a worker", "memory of a worker, shared pages divided"
ALONE = "one at a time"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. ``system`` is the profile, or the name of another program."""

    system: str
    pages: int
    what: str
    way: str

    @property
    def key(self) -> str:
        """The name under which results are kept."""
        return f"{self.system} | {self.pages} | {self.what} | {self.way}"


@dataclass(frozen=True, slots=True)
class Effort:
    """Repeated runs of each row, the seconds of each, and connections that ask at the same time."""

    runs: int = 3
    seconds: float = 10
    connections: int = 16
    uncached_connections: int = 8


QUICK = Effort(runs=3, seconds=4)


def plan(sizes: Iterable[int] = SIZES, profiles: Iterable[str] = PROFILES, ways: Iterable[str] = WAYS) -> list[Row]:
    """All rows, hub by hub, so that each server starts as seldom as can be.

    Raises ValueError for a profile that there is not.
    """
    rows = []
    for profile in profiles:
        if profile not in PROFILES:
            raise ValueError(f"There is no profile {profile}: choose from {', '.join(PROFILES)}.")
        for size in sizes:
            rows += [Row(profile, size, page, way) for way in ways for page in PAGES]
            rows += [Row(profile, size, what, ALONE) for what in FILES]
            rows += [Row(profile, size, what, "") for what in (START, MEMORY, SHARE, PUBLISHING, UPLOAD)]
    return rows
