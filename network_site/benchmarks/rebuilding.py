"""How long writing the whole search index takes, and how much memory."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass

from django.conf import settings


@dataclass(frozen=True, slots=True)
class Rebuild:
    """Seconds by the clock, seconds of processor time, and the most memory the process held, in megabytes."""

    seconds: float
    processor_seconds: float
    megabytes: float


def measure_rebuild() -> Rebuild:
    """Run ``manage.py rebuild_search`` in a process of its own. Raises RuntimeError where that fails."""
    started = time.perf_counter()
    command = [sys.executable, str(settings.BASE_DIR / "manage.py"), "rebuild_search", "--verbosity=0"]
    process = subprocess.Popen(command, cwd=settings.BASE_DIR)  # noqa: S603 - our own command
    _pid, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError("manage.py rebuild_search failed.")
    bytes_a_unit = 1 if sys.platform == "darwin" else 1024
    return Rebuild(
        seconds=time.perf_counter() - started,
        processor_seconds=usage.ru_utime + usage.ru_stime,
        megabytes=usage.ru_maxrss * bytes_a_unit / 1_000_000,
    )
