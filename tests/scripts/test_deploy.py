"""The files that an operator copies: units of systemd, and nginx in front of several containers."""

import configparser
import http.server
import re
import shutil
import subprocess
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest
import yaml

from network_site.benchmarks.servers import free_port
from tests.nginx import nginx_with

ROOT = Path(__file__).resolve().parents[2]
UNITS = sorted(path for path in (ROOT / "deploy").iterdir() if path.suffix in (".service", ".socket", ".timer"))


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_a_unit_is_one_that_systemd_understands(path: Path, tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd-analyze is not installed")
    for unit in UNITS:  # with a program that is there
        text = unit.read_text().replace("/srv/hub/.venv/bin/python", "/bin/true")
        (tmp_path / unit.name).write_text(text)
    checked = subprocess.run([analyze, "verify", tmp_path / path.name], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr
    assert path.stem not in checked.stderr


@pytest.mark.parametrize("name", ["hub.service", "hub-scheduled.service"])
def test_a_service_runs_what_exists_as_an_ordinary_user_who_writes_in_one_folder(name: str) -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str
    unit.read(ROOT / "deploy" / name)
    service = unit["Service"]
    assert service["User"] == "hub"
    assert service["ProtectSystem"] == "strict"
    assert service["ReadWritePaths"] == "/srv/hub/var"
    assert service["NoNewPrivileges"] == "yes"
    for path in re.findall(r"(?:scripts/[\w.]+|manage\.py)", service["ExecStart"]):
        assert (ROOT / path).is_file()


def test_the_timer_runs_as_often_as_the_handbook_says() -> None:
    assert "OnCalendar=*:0/10" in (ROOT / "deploy" / "hub-scheduled.timer").read_text()


def test_litestream_copies_the_database_that_the_hub_has() -> None:
    (database,) = yaml.safe_load((ROOT / "deploy" / "litestream.yml").read_text())["dbs"]
    assert database["path"] == "/srv/hub/var/hub.sqlite3"


class Hub(http.server.BaseHTTPRequestHandler):
    """Answers as the hub does, and remembers what it was asked."""

    asked: ClassVar[list[tuple[str, dict[str, str]]]] = []

    def do_GET(self) -> None:
        self.asked.append((self.path, dict(self.headers)))
        self.send_response(200)
        kept = "public, max-age=3600" if self.path.startswith("/media/") else "no-cache"
        self.send_header("Cache-Control", kept)
        self.send_header("Content-Length", "5")
        self.end_headers()
        self.wfile.write(b"hello")

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def nginx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The shipped configuration with a hub behind it; names are not looked up, which older versions cannot."""
    hub = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    threading.Thread(target=hub.serve_forever, daemon=True).start()
    work, port = tmp_path_factory.mktemp("nginx"), free_port()
    text = (ROOT / "deploy" / "nginx.conf").read_text()
    assert "server web:8000 resolve" in text
    text = text.replace("web:8000 resolve", f"127.0.0.1:{hub.server_port}").replace("/tmp/", f"{work}/")
    text = text.replace("listen 8080", f"listen 127.0.0.1:{port}").replace("/dev/stderr", f"{work}/log")
    with nginx_with(text, port, work):
        yield f"http://127.0.0.1:{port}"
    hub.shutdown()
    hub.server_close()


def ask(address: str, **headers: str) -> int:
    try:
        with urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=10) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def asked_for(path: str) -> list[dict[str, str]]:
    return [headers for asked, headers in Hub.asked if asked == path]


def test_a_picture_is_asked_of_the_hub_once_and_nobody_is_told_who_reads(nginx: str) -> None:
    for _ in range(3):
        assert ask(f"{nginx}/media/images/a.png", Cookie="sessionid=x", Authorization="Basic eDp5") == 200
    (headers,) = asked_for("/media/images/a.png")
    assert not {"Cookie", "Authorization"} & set(headers)


def test_a_page_is_asked_of_the_hub_each_time(nginx: str) -> None:
    for _ in range(2):
        assert ask(f"{nginx}/en/", Cookie="sessionid=x") == 200
    assert [headers["Cookie"] for headers in asked_for("/en/")] == ["sessionid=x"] * 2


def test_the_hub_is_told_who_asks_and_how(nginx: str) -> None:
    ask(f"{nginx}/told", **{"X-Forwarded-For": "192.0.2.7", "X-Forwarded-Proto": "https"})
    ask(f"{nginx}/told", **{"X-Forwarded-Proto": "gopher"})
    first, second = asked_for("/told")
    assert first["X-Forwarded-For"] == "192.0.2.7, 127.0.0.1"
    assert (first["X-Forwarded-Proto"], second["X-Forwarded-Proto"]) == ("https", "http")
    assert first["Host"] == nginx.removeprefix("http://")


def test_nobody_outside_asks_every_part(nginx: str) -> None:
    assert ask(f"{nginx}/health/") == 404
    assert ask(f"{nginx}/health/ready/") == 200
    assert ask(f"{nginx}/nginx-lives") == 204
