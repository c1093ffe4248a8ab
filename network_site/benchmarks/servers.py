"""Servers of a benchmark's own: databases, cache and search, on free loopback ports, as an ordinary user.

What they hold stays in the folder, so that a later run finds it again. PostgreSQL keeps its promises here (``fsync``):
a figure for publishing that no disk has seen would be none.
"""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_FIND_ARCHIVE_AND_JAVA = ". scripts/ci/packages.sh; . scripts/ci/elasticsearch.sh; elasticsearch_archive; newer_java"
_SECONDS_TO_START = 120
_POSTGRESQL_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "shared_buffers": "1GB",
    "maintenance_work_mem": "1GB",
    "max_wal_size": "4GB",
    "work_mem": "32MB",
}


class ServerMissing(Exception):
    """A server cannot be started here; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where a server answers, and the process that its others come from."""

    url: str
    process: int


@contextmanager
def servers(names: tuple[str, ...], folder: Path) -> Iterator[dict[str, Server]]:
    """Within the block these servers run: ``postgresql``, ``redis``, ``elasticsearch``."""
    with ExitStack() as stack:
        yield {name: stack.enter_context(_STARTERS[name](folder / name)) for name in names}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ordinary_user() -> str | None:
    """As whom servers run that refuse to be started by root; None where we are no root."""
    return None if os.getuid() else "nobody"


def own_folder(folder: Path) -> Path:
    """The folder, belonging to the user of the servers."""
    folder.mkdir(parents=True, exist_ok=True)
    if user := ordinary_user():
        account = pwd.getpwnam(user)
        os.chown(folder, account.pw_uid, account.pw_gid)
    return folder


def start(command: list[str], log: Path, **options: object) -> subprocess.Popen:
    """Start a server in a process group of its own."""
    with log.open("ab") as stream:
        return subprocess.Popen(  # noqa: S603 - commands of our own
            command, stdin=subprocess.DEVNULL, stdout=stream, stderr=stream, start_new_session=True, **options
        )


def stop(process: subprocess.Popen, by: signal.Signals = signal.SIGTERM, seconds: float = 60) -> None:
    """End a server and wait for it; harder where it does not listen."""
    if process.poll() is None:
        process.send_signal(by)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def wait_until(answers: Callable[[], object], process: subprocess.Popen, name: str, log: Path) -> None:
    """Return once it answers. Raises ServerMissing with the end of its log when it ends before or never does."""
    end = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < end and process.poll() is None:
        try:
            if answers():
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise ServerMissing(f"{name} did not start: {log.read_text(errors='replace')[-1500:] if log.exists() else ''}")


def program(name: str, package: str) -> str:
    """The path of a program. Raises ServerMissing with the name of Debian's package where it is not there."""
    path = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if path is None:
        raise ServerMissing(f"{name} is not installed (Debian: apt-get install {package}).")
    return path


@contextmanager
def _postgresql(folder: Path) -> Iterator[Server]:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name))
    if not found:
        raise ServerMissing("PostgreSQL is not installed (Debian: apt-get install postgresql).")
    own_folder(folder)
    user, cluster, log, port = ordinary_user(), folder / "cluster", folder / "log", free_port()
    if not cluster.exists():
        make = [found[-1] / "initdb", f"--pgdata={cluster}", "--username=hub", "--auth=trust", "--encoding=UTF8"]
        subprocess.run(  # noqa: S603 - a command of our own
            [*make, "--locale=C.UTF-8"], user=user, check=True, stdout=subprocess.DEVNULL, cwd=folder
        )
    (cluster / "postmaster.pid").unlink(missing_ok=True)
    settings = [text for name, value in _POSTGRESQL_SETTINGS.items() for text in ("-c", f"{name}={value}")]
    command = [str(found[-1] / "postgres"), "-D", str(cluster), "-p", str(port), "-k", str(folder), *settings]
    process = start(command, log, user=user, cwd=folder)
    ready = [str(found[-1] / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
    try:
        wait_until(lambda: subprocess.run(ready).returncode == 0, process, "PostgreSQL", log)  # noqa: S603 - our own
        yield Server(f"postgres://hub@127.0.0.1:{port}/postgres", process.pid)
    finally:
        stop(process, signal.SIGINT)


@contextmanager
def _redis(folder: Path) -> Iterator[Server]:
    port = free_port()
    command = [program("redis-server", "redis-server"), "--bind", "127.0.0.1", "--port", str(port)]
    process = start([*command, "--save", "", "--appendonly", "no"], own_folder(folder) / "log", cwd=folder)
    try:
        wait_until(lambda: socket.create_connection(("127.0.0.1", port)), process, "Redis", folder / "log")
        yield Server(f"redis://127.0.0.1:{port}/0", process.pid)
    finally:
        stop(process)


@contextmanager
def _elasticsearch(folder: Path) -> Iterator[Server]:
    command = ["bash", "-c", _FIND_ARCHIVE_AND_JAVA]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)  # noqa: S603 - a command of our own
    if found.returncode:
        raise ServerMissing(f"Elasticsearch cannot be fetched: {found.stderr.strip()[-500:]}")
    archive, java = found.stdout.split()[-2:]
    own_folder(folder)
    home, log, port, user = folder / Path(archive).stem, folder / "log", free_port(), ordinary_user()
    if not home.exists():
        shutil.unpack_archive(archive, folder)
        (home / "bin/elasticsearch").chmod(0o755)
        subprocess.run(["chown", "-R", user or str(os.getuid()), folder], check=True)  # noqa: S603, S607 - our own
        subprocess.run(["chmod", "-R", "u+rwX,a+rX", folder], check=True)  # noqa: S603, S607 - our own
        for tool in (home / "bin").iterdir():
            tool.chmod(0o755)
    heap = os.environ.get("BENCH_ELASTICSEARCH_HEAP") or "2g"
    environment = os.environ | {"ES_JAVA_HOME": java, "ES_JAVA_OPTS": f"-Xms{heap} -Xmx{heap}"}
    settings = {
        "discovery.type": "single-node",
        "xpack.security.enabled": "false",
        "network.host": "127.0.0.1",
        "http.port": str(port),
        "transport.port": str(free_port()),
        "cluster.routing.allocation.disk.threshold_enabled": "false",
    }
    options = [text for name, value in settings.items() for text in ("-E", f"{name}={value}")]
    process = start([str(home / "bin/elasticsearch"), *options], log, user=user, cwd=home, env=environment)
    url = f"http://127.0.0.1:{port}"
    try:
        # GET / answers 405 here: that module is not in the core archive.
        health = f"{url}/_cluster/health?wait_for_status=yellow&timeout=1s"
        wait_until(lambda: urllib.request.urlopen(health, timeout=3), process, "Elasticsearch", log)  # noqa: S310 - our own
        yield Server(url, process.pid)
    finally:
        stop(process)


_STARTERS = {"postgresql": _postgresql, "redis": _redis, "elasticsearch": _elasticsearch}
