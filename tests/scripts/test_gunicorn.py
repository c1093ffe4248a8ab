"""How the hub is served follows the environment, and .env where the environment says nothing."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_TELL = """
import json, os, runpy
said = runpy.run_path("scripts/gunicorn.conf.py")
print(json.dumps([said["bind"], said["workers"], said["threads"], os.environ["DATABASE_STATEMENT_SECONDS"]]))
"""


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({}, ["localhost:8000", 2, 3, "50"]),
        ({"WEB_WORKERS": "3", "PORT": "8100", "HOST": "::1"}, ["[::1]:8100", 3, 3, "50"]),
        ({"ENV_FILE": "dot-env"}, ["localhost:8200", 5, 6, "9"]),
        ({"ENV_FILE": "dot-env", "WEB_WORKERS": "1"}, ["localhost:8200", 1, 6, "9"]),
    ],
)
def test_what_is_set_counts(tmp_path: Path, environment: dict[str, str], told: list) -> None:
    (tmp_path / "dot-env").write_text("PORT=8200\nWEB_WORKERS=5\nWEB_THREADS=6\nDATABASE_STATEMENT_SECONDS=9\n")
    file = tmp_path / environment["ENV_FILE"] if "ENV_FILE" in environment else os.devnull
    given = {"PATH": os.defpath, **environment, "ENV_FILE": str(file)}
    ran = subprocess.run([sys.executable, "-c", _TELL], cwd=ROOT, env=given, capture_output=True, text=True, check=True)
    assert json.loads(ran.stdout) == told


_LOAD = """
import json, runpy, sys, threading
opened = []
def note(event, args):
    if event in ("socket.connect", "sqlite3.connect") and ":memory:" not in args:  # a look whether SQLite has FTS5
        opened.append(event)
sys.addaudithook(note)
said = runpy.run_path("scripts/gunicorn.conf.py")
import network_site.wsgi
said["when_ready"](None)
print(json.dumps([opened, threading.active_count(), "wagtail.admin.urls" in sys.modules]))
"""


@pytest.mark.parametrize(
    "grown",
    [{}, {"DATABASE_URL": "postgres://hub@127.0.0.1:1/hub", "REDIS_URL": "redis://127.0.0.1:1/0"}],
    ids=["embedded", "grown"],
)
def test_what_is_loaded_once_opens_nothing_that_processes_must_not_share(tmp_path: Path, grown: dict[str, str]) -> None:
    given = {"PATH": os.defpath, "ENV_FILE": os.devnull, "DATA_DIR": str(tmp_path), **grown}
    given |= {"DJANGO_SETTINGS_MODULE": "network_site.settings.test", "ELASTICSEARCH_URL": "http://127.0.0.1:1"}
    ran = subprocess.run([sys.executable, "-c", _LOAD], cwd=ROOT, env=given, capture_output=True, text=True, check=True)
    assert json.loads(ran.stdout) == [[], 1, True]
