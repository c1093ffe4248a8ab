"""The web servers under load: gunicorn as ``make demo`` runs it, nginx with the shipped configuration."""

import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..processes import family
from ..servers import ROOT, free_port, program, start, stop, wait_until

_SECONDS_TO_START = 120


@dataclass(frozen=True, slots=True)
class Web:
    """Where it answers, its first process, and the seconds from starting it to its first answer."""

    base: str
    process: int
    seconds: float

    @property
    def workers(self) -> list[int]:
        """The processes that answer."""
        return [each for each in family(self.process) if each != self.process]


@dataclass(frozen=True, slots=True)
class Other:
    """Another program to compare with: where it answers, paths by kind of page, its first processes."""

    base: str
    paths: dict[str, list[str]]
    processes: tuple[int, ...]


def hub_environment(data: Path, port: int) -> dict[str, str]:
    """The production settings, for a hub that only this machine sees; nobody is told to come back later."""
    return {
        "DJANGO_SETTINGS_MODULE": "network_site.settings.production",
        "ENV_FILE": os.devnull,
        "DATA_DIR": str(data),
        "SECRET_KEY": "for a benchmark on loopback only",
        "ALLOWED_HOSTS": "127.0.0.1,localhost",
        "BASE_URL": f"http://127.0.0.1:{port}",
        "SERVE_MEDIA": "1",
        "LOG_LEVEL": "ERROR",
        "RATE_LIMITS": "0",
        "SEARCH_RECORDS_UNANSWERED": "0",
    }


@contextmanager
def hub(data: Path, log: Path, port: int | None = None, **environment: str) -> Iterator[Web]:
    """Within the block the hub is served by gunicorn. Raises ServerMissing where it does not start."""
    port = port or free_port()
    settings = hub_environment(data, port) | {"HOST": "127.0.0.1", "PORT": str(port)} | environment
    command = [sys.executable, "-m", "gunicorn", "--config", "scripts/gunicorn.conf.py"]
    started = time.perf_counter()
    process = start(command, log, cwd=ROOT, env=os.environ | settings)
    base = f"http://127.0.0.1:{port}"
    try:
        wait_until(lambda: answers(f"{base}/en/"), process, "The hub", log)
        yield Web(base, process.pid, time.perf_counter() - started)
    finally:
        stop(process)


@contextmanager
def nginx(folder: Path, pages: Path, data: Path, hub_base: str, port: int | None = None) -> Iterator[Web]:
    """Within the block nginx serves with the shipped configuration, its paths and ports changed to these."""
    port = port or free_port()
    text = (ROOT / "scripts" / "nginx.conf").read_text()
    text = text.replace("/srv/hub/var/pages", str(pages)).replace("/srv/hub/var", str(data))
    text = text.replace("listen 80 reuseport", f"listen 127.0.0.1:{port} reuseport")
    text = text.replace("127.0.0.1:8000", hub_base.removeprefix("http://"))
    folders = "".join(
        f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    text = text.replace("http {\n", f"http {{\n{folders}", 1)
    user = "user root;\n" if os.getuid() == 0 else ""  # our folders are open to nobody else
    (folder / "nginx.conf").write_text(f"{user}pid {folder}/pid;\nerror_log {folder}/log;\ndaemon off;\n{text}")
    started = time.perf_counter()
    command = [program("nginx", "nginx-light"), "-e", str(folder / "log"), "-c", str(folder / "nginx.conf")]
    process = start(command, folder / "log")
    base = f"http://127.0.0.1:{port}"
    try:
        wait_until(lambda: answers(f"{base}/en/"), process, "nginx", folder / "log")
        yield Web(base, process.pid, time.perf_counter() - started)
    finally:
        stop(process, signal.SIGQUIT)


def answers(url: str) -> bool:
    """Whether the address gives a page."""
    request = urllib.request.Request(url, headers={"Accept-Encoding": "gzip"})  # noqa: S310 - loopback
    try:
        with urllib.request.urlopen(request, timeout=_SECONDS_TO_START) as answer:  # noqa: S310 - loopback
            return answer.status == 200 and bool(answer.read())
    except urllib.error.HTTPError:
        return False


def manage(data: Path, *arguments: str, **environment: str) -> str:
    """What a command of the hub prints. Raises CalledProcessError where it fails."""
    settings = os.environ | hub_environment(data, 8000) | environment
    command = [sys.executable, "manage.py", *arguments]  # our own, with nothing from outside
    done = subprocess.run(command, cwd=ROOT, env=settings, text=True, stdout=subprocess.PIPE, check=True)  # noqa: S603
    return done.stdout
