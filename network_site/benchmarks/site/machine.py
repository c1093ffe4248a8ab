"""On what was measured, without a hub to ask."""

import os
import platform
import subprocess
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from ..servers import ROOT
from .load import generator

_VERSIONS = (
    ("PostgreSQL", ("psql", "--version")),
    ("Redis", ("redis-server", "--version")),
    ("nginx", ("/usr/sbin/nginx", "-v")),
)


def description() -> list[str]:
    """Processor, memory, system, versions, state of the code and load, a line each."""
    software = ", ".join(f"{name} {version(name)}" for name in ("Django", "wagtail", "gunicorn"))
    return [
        f"Machine: {os.cpu_count()} processors ({_processor()}), {_memory()}",
        f"System: {platform.system()} {platform.release()}, Python {platform.python_version()}, {software}",
        f"Servers: {', '.join(_line(name, command) for name, command in _VERSIONS)}",
        f"Load generator, on the same machine: {generator()}",
        f"Load of the machine before it began (1, 5, 15 minutes): {' / '.join(f'{x:.1f}' for x in os.getloadavg())}",
    ]


def commit() -> str:
    """The state of the code, with a mark where files differ from it."""
    name = _output(("git", "-C", str(ROOT), "describe", "--always", "--dirty", "--exclude=*"))
    return name or "not known"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def _memory() -> str:
    try:
        return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 1e9:.0f} GB of memory"
    except (ValueError, OSError):
        return "memory not known"


def _line(name: str, command: Sequence[str]) -> str:
    digits = [word for word in _output(command).replace("=", " ").replace("/", " ").split() if word[:1].isdigit()]
    return f"{name} {digits[0]}" if digits else f"no {name}"


def _output(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True)  # noqa: S603 - commands of our own
    except OSError:
        return ""
    return (done.stdout + done.stderr).strip() if not done.returncode else ""
