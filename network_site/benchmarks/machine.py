"""On what was measured."""

import os
import platform
from pathlib import Path

import django
import wagtail
from django.db import connection

from search.engines.in_database import database_engine
from search.engines.remote import remote_engine


def description() -> list[str]:
    """Processor, versions, database and search engine, a line each."""
    remote = remote_engine()
    return [
        f"Machine: {os.cpu_count()} processors ({_processor()}), {platform.system()} {platform.release()}",
        f"Software: Python {platform.python_version()}, Django {django.get_version()}, Wagtail {wagtail.__version__}",
        f"Database: {connection.display_name} {_database_version()}",
        f"Search engine: {remote.name if remote else database_engine().name}",
    ]


def busyness() -> str:
    """How busy the machine is with everything, as the number of programs that want to run at once."""
    load = os.getloadavg() if hasattr(os, "getloadavg") else ()
    return " / ".join(f"{number:.1f}" for number in load) or "not known"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _database_version() -> str:
    return ".".join(map(str, connection.get_database_version()))
