"""Wagtail's bakerydemo with its own demo content, for comparison; fetched with git where the network allows.

BAKERYDEMO names a folder that holds it already.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..servers import ServerMissing, free_port, start, stop, wait_until
from .web import Other, answers

SOURCE = "https://github.com/wagtail/bakerydemo.git"
_PATHS = {"home": ["/"], "list": ["/blog/"], "search": ["/search/?q=bread"], "project": ["/blog/wild-yeast/"]}


@contextmanager
def bakerydemo(folder: Path) -> Iterator[Other]:
    """Within the block it answers. Raises ServerMissing with the reason."""
    source = Path(os.environ.get("BAKERYDEMO") or folder / "bakerydemo")
    python = folder / "bakerydemo-venv/bin/python"
    if not (source / "manage.py").exists():
        _run("git", "clone", "--quiet", "--depth=1", SOURCE, str(source))
    if not python.exists():
        _run(sys.executable, "-m", "venv", str(python.parents[1]))
        _run(str(python), "-m", "pip", "install", "--quiet", "-r", str(source / "requirements.txt"), "gunicorn")
    port, data = free_port(), folder / "bakerydemo.sqlite3"
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "bakerydemo.settings.production",
        "DATABASE_URL": f"sqlite:///{data}",
        "DJANGO_ALLOWED_HOSTS": "127.0.0.1",
        "DJANGO_SECRET_KEY": "for a benchmark on loopback only",
        "SECURE_SSL_REDIRECT": "false",
        "DJANGO_SECURE_SSL_REDIRECT": "off",
    }
    if not data.exists():
        _run(str(python), "manage.py", "migrate", "--verbosity=0", cwd=source, env=environment)
        _run(str(python), "manage.py", "load_initial_data", cwd=source, env=environment)
    _run(str(python), "manage.py", "collectstatic", "--noinput", "--verbosity=0", cwd=source, env=environment)
    # As many processes and threads as the hub has.
    options = ["--bind", f"127.0.0.1:{port}", "--workers", "2", "--threads", "4"]
    command = [str(python), "-m", "gunicorn", *options, "bakerydemo.wsgi:application"]
    log = folder / "bakerydemo.log"
    process = start(command, log, cwd=source, env=environment)
    base = f"http://127.0.0.1:{port}"
    try:
        wait_until(lambda: answers(f"{base}/"), process, "bakerydemo", log)
        paths = {what: paths for what, paths in _PATHS.items() if answers(base + paths[0])}
        yield Other(base, paths, (process.pid,))
    finally:
        stop(process)


def _run(*command: str, **options: object) -> None:
    """Raises ServerMissing with the last lines of what a command that failed said."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=600, **options)  # noqa: S603 - our own
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ServerMissing(f"bakerydemo cannot be had here: {error}") from error
    if done.returncode:
        raise ServerMissing(f"bakerydemo cannot be had here: {' '.join(command[:3])}: {done.stderr.strip()[-300:]}")
