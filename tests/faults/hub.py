"""A hub with processes of its own, as its owner runs it, and editors who write in it over HTTP."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import requests
from bs4 import BeautifulSoup

from network_site.benchmarks.servers import free_port
from tests.migrated_database import ROOT
from tests.upgrade.previous_release import environment

#: Enough for a machine that is busy with other tests.
PATIENCE = 150.0
_ACCOUNTS = """
import json, sys
from importlib import import_module
from django.conf import settings
from django.contrib.auth import get_user_model, BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
Store = import_module(settings.SESSION_ENGINE).SessionStore
from django.db import transaction
keys = {}
with transaction.atomic():
    for number in range(int(sys.argv[1])):
        name = f"writer{number}"
        user, _ = get_user_model().objects.get_or_create(
            username=name, defaults={"email": f"{name}@example.org", "is_superuser": True, "is_staff": True}
        )
        session = Store()
        session.update({SESSION_KEY: str(user.pk), BACKEND_SESSION_KEY: settings.AUTHENTICATION_BACKENDS[-1],
            HASH_SESSION_KEY: user.get_session_auth_hash()})
        session.create()
        keys[name] = session.session_key
print(json.dumps([settings.SESSION_COOKIE_NAME, keys]))
"""


class Hub:
    """A folder with a database, and gunicorn in front of it. ``more`` are variables of its environment."""

    def __init__(self, data_dir: Path, **more: str) -> None:
        self.data_dir, self.more = data_dir, more
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = data_dir.parent / "gunicorn.log"
        self._server: subprocess.Popen | None = None

    def environment(self) -> dict[str, str]:
        ours = {"HOST": "127.0.0.1", "PORT": str(self.port), "BASE_URL": self.address, **self.more}
        return environment(self.data_dir, **ours)

    def start(self, *prefix: str) -> "Hub":
        """``prefix`` goes before the command, such as the name of another program that runs it."""
        with self.log.open("a") as log:
            self._server = subprocess.Popen(
                [*prefix, sys.executable, "-m", "gunicorn", "--config", "scripts/gunicorn.conf.py"],
                cwd=ROOT,
                env=self.environment(),
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        until(lambda: requests.get(f"{self.address}/health/live/", timeout=20).ok, "the hub answers")
        return self

    def kill(self) -> None:
        """All processes at once, with no time to end anything."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def _end(self, number: int) -> None:
        if self._server is None:
            return
        with suppress(ProcessLookupError):
            os.killpg(self._server.pid, number)
        try:
            self._server.wait(30)
        except subprocess.TimeoutExpired:
            os.killpg(self._server.pid, signal.SIGKILL)
            self._server.wait(30)
        with suppress(ProcessLookupError):
            os.killpg(self._server.pid, signal.SIGKILL)  # workers that outlived it
        self._server = None

    def manage(self, *arguments: str) -> subprocess.Popen:
        """`manage.py`, begun and not waited for."""
        return subprocess.Popen(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env=self.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def said_by(self, *arguments: str) -> tuple[int, str]:
        """Status and words of `manage.py`."""
        command = self.manage(*arguments)
        said, _nothing = command.communicate(timeout=300)
        return command.returncode, said

    def editors(self, number: int) -> list["Editor"]:
        """So many people who are logged in and may do everything."""
        done = subprocess.run(
            [sys.executable, "-c", f"import django; django.setup()\n{_ACCOUNTS}", str(number)],
            cwd=ROOT,
            env=self.environment(),
            capture_output=True,
            text=True,
            check=True,
        )
        cookie, keys = json.loads(done.stdout.splitlines()[-1])
        return [Editor(self.address, name, {cookie: key}) for name, key in keys.items()]

    def rows(self, query: str, *values: object) -> list[tuple]:
        """From the database as it stands, read past the hub."""
        with closing(sqlite3.connect(f"file:{self.data_dir / 'hub.sqlite3'}?mode=ro", uri=True)) as database:
            return database.execute(query, values).fetchall()

    def write(self, statement: str) -> None:
        """Past the hub, as somebody does who knows what they do."""
        with closing(sqlite3.connect(self.data_dir / "hub.sqlite3", timeout=30)) as database, database:
            database.execute(statement)

    def read(self, path: str, **headers: str) -> requests.Response:
        """As an anonymous reader."""
        return requests.get(self.address + path, headers=headers, timeout=60, allow_redirects=False)


class Editor:
    """Somebody with a browser of their own."""

    def __init__(self, address: str, name: str, cookies: dict[str, str]) -> None:
        self.address, self.name = address, name
        self.session = requests.Session()
        self.session.cookies.update({**cookies, "csrftoken": "t" * 32})

    def get(self, path: str) -> requests.Response:
        return self.session.get(self.address + path, timeout=120)

    def form(self, path: str) -> dict[str, object]:
        """What a browser would send if nothing were changed in the form of a page."""
        document = BeautifulSoup(self.get(path).content, "html.parser")
        form = document.find("form", attrs={"id": "page-edit-form"}) or document.find(
            "form", attrs={"id": "w-editor-form"}
        )
        return {**dict(fields_of(form)), "csrfmiddlewaretoken": "t" * 32}

    def post(self, path: str, fields: dict, **headers: str) -> requests.Response:
        return self.session.post(self.address + path, data=fields, headers=headers, timeout=120, allow_redirects=False)


def fields_of(form: BeautifulSoup) -> Iterator[tuple[str, object]]:
    """What a browser would send of a form, without its buttons and files."""
    for tag in form.find_all(["input", "textarea", "select"], attrs={"name": True}):
        if tag.name == "textarea":
            yield tag["name"], tag.get_text().removeprefix("\n")
        elif tag.name == "select":
            chosen = [option.get("value", "") for option in tag.find_all("option", selected=True)]
            if chosen or not tag.has_attr("multiple"):
                first = tag.find("option")
                yield tag["name"], chosen if tag.has_attr("multiple") else (chosen or [first.get("value", "")])[0]
        elif tag.get("type") in ("checkbox", "radio"):
            if tag.has_attr("checked"):
                yield tag["name"], tag.get("value", "on")
        elif tag.get("type") not in ("submit", "button", "file"):
            yield tag["name"], tag.get("value", "")


def until(condition: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    """Wait for it; fails with what was waited for."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with suppress(requests.RequestException, sqlite3.Error):
            if condition():
                return
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds:.0f} seconds: {what}")
