"""A hub with so many invented pages, made once and kept for next time."""

import contextlib
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..servers import ROOT, servers
from .web import manage

_SERVERS = {"embedded": (), "grown": ("postgresql", "redis", "elasticsearch")}
_BEGUN, _DONE = "being-filled", "filled"
_WORD_LISTS = ROOT / "var" / "word-lists"


@dataclass(frozen=True, slots=True)
class Content:
    """Its folder, what the environment says of its profile, the paths that are asked, by kind of page, and the first
    processes of its servers.
    """

    data: Path
    environment: dict[str, str]
    paths: dict[str, list[str]]
    servers: tuple[int, ...]


@contextmanager
def content(profile: str, pages: int, folder: Path) -> Iterator[Content]:
    """Within the block the servers of the profile run and hold the pages. Raises ServerMissing."""
    data = folder / f"{profile}-{pages}"
    if (data / _BEGUN).exists():
        shutil.rmtree(data)  # an earlier run was interrupted while it made pages
    data.mkdir(parents=True, exist_ok=True)
    _share_word_lists(data)
    with servers(_SERVERS[profile], data) as running:
        environment = {}
        if profile == "grown":
            environment = {
                "DATABASE_URL": running["postgresql"].url,
                "REDIS_URL": running["redis"].url,
                "ELASTICSEARCH_URL": running["elasticsearch"].url,
            }
        _fill(data, pages, environment, folder / f"embedded-{pages}")
        paths = json.loads(manage(data, "bench_site", "paths", **environment).splitlines()[-1])
        yield Content(data, environment, paths, tuple(server.process for server in running.values()))


def _fill(data: Path, pages: int, environment: dict[str, str], twin: Path) -> None:
    """Does nothing where an earlier run came to the end; but the state of the code may ask for migrations and files.

    ``twin`` is the folder of the embedded hub of this size: where it is filled, its pages are moved, which is sooner
    done than to make them again, and both profiles are asked for the same ones.
    """
    manage(data, "migrate", "--verbosity=0", **environment)
    manage(data, "compile_catalogues", "--verbosity=0", **environment)
    manage(data, "collectstatic", "--noinput", "--verbosity=0", **environment)
    if (data / _DONE).exists():
        return
    print(f"Making {pages:,} pages in {data} …", flush=True)
    (data / _BEGUN).touch()
    if environment and (twin / _DONE).exists():
        manage(twin, "migrate", "--verbosity=0")
        manage(data, "move_to_postgresql", str(twin / "hub.sqlite3"), **environment)
    else:
        manage(data, "generate_content", str(pages), "--verbosity=0", **environment)
    (data / _BEGUN).rename(data / _DONE)


def _share_word_lists(data: Path) -> None:
    """Word lists take half a minute to make and are the same for every hub of a machine."""
    _WORD_LISTS.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        (data / "word-lists").symlink_to(_WORD_LISTS)
