"""Two hosts of one grown hub: PostgreSQL, Redis, Elasticsearch and a bucket for both, and nothing else in common.

Runs where the tests run on PostgreSQL: a copy of their database is made for it.
"""

import http.cookiejar
import json
import os
import re
import secrets
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import boto3
import pytest
from django.conf import settings
from django.db import connection

from network_site.backup.postgresql import PostgreSQLDatabase
from network_site.benchmarks.servers import free_port
from tests.pages.pictures import picture

ROOT = Path(__file__).resolve().parents[2]
_FILL = """
from django.contrib.auth import get_user_model
from wagtail.models import Page, Site
get_user_model().objects.create_superuser("admin", "admin@example.org", {password!r})
from pages.models import StandardPage
home = Site.objects.get(is_default_site=True).root_page
page = StandardPage(title="First words", slug="two-hosts", summary="A page.", body="<p>Words.</p>", locale=home.locale)
home.add_child(instance=page)
page.save_revision().publish()
page.title = "Second words"
page.save_revision()
print(page.url, page.pk)
"""


@dataclass
class Visitor:
    """Somebody with a browser: one jar of cookies for every host, as both hosts have the same name."""

    cookies: http.cookiejar.CookieJar = field(default_factory=http.cookiejar.CookieJar)

    def ask(self, address: str, data: bytes | None = None, **headers: str) -> tuple[int, bytes]:
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        try:
            with opener.open(urllib.request.Request(address, data, headers), timeout=60) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def send(self, address: str, **fields: str) -> tuple[int, bytes]:
        """A form, with its token."""
        return self.ask(address, urllib.parse.urlencode({**self._token(address), **fields}).encode(), Referer=address)

    def upload(self, address: str, name: str, content: bytes, **fields: str) -> tuple[int, bytes]:
        edge, lines = "edge-of-the-part", []
        for key, value in {**self._token(address), **fields}.items():
            lines.append(f'--{edge}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode())
        head = f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
        lines += [head.encode(), b"Content-Type: image/png\r\n\r\n", content, f"\r\n--{edge}--\r\n".encode()]
        return self.ask(
            address, b"".join(lines), **{"Content-Type": f"multipart/form-data; boundary={edge}", "Referer": address}
        )

    def _token(self, address: str) -> dict[str, str]:
        _status, page = self.ask(address)
        (token, *_rest) = re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', page.decode())
        return {"csrfmiddlewaretoken": token}


@dataclass
class Hosts:
    """``page`` is the address of a published page, ``page_id`` its number."""

    one: str
    other: str
    environments: list[dict[str, str]]
    password: str
    page: str
    page_id: int


@pytest.fixture(scope="module")
def bucket(s3_url: str) -> Iterator[str]:
    name = f"hub-test-{secrets.token_hex(8)}"
    client = boto3.resource(
        "s3", endpoint_url=s3_url, region_name="us-east-1", aws_access_key_id="x", aws_secret_access_key="x"
    )
    bucket = client.create_bucket(Bucket=name)
    yield name
    bucket.objects.all().delete()
    bucket.delete()


@pytest.fixture(scope="module")
def hosts(
    django_db_setup: None,
    django_db_blocker: object,
    redis_url: str,
    elasticsearch_url: str,
    s3_url: str,
    bucket: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Hosts]:
    if connection.vendor != "postgresql":
        pytest.skip("several hosts need PostgreSQL, and these tests run on another database")
    server = connection.settings_dict
    password, work = secrets.token_urlsafe(16), tmp_path_factory.mktemp("hosts")
    database = PostgreSQLDatabase(server)
    database.dump(work / "dump")
    with database.trial(work / "dump") as copy:
        place = f"{server['HOST'] or 'localhost'}:{server['PORT'] or 5432}/{copy.settings['NAME']}"
        shared = {
            "PATH": os.environ["PATH"],
            "ENV_FILE": os.devnull,
            "DJANGO_SETTINGS_MODULE": "tests.grown_settings",
            "SECRET_KEY": "x" * 60,
            "ALLOWED_HOSTS": "localhost",
            "BASE_URL": "http://localhost",
            "DATABASE_URL": f"postgres://{server['USER']}:{server['PASSWORD']}@{place}".replace(":@", "@"),
            "REDIS_URL": redis_url,
            "ELASTICSEARCH_URL": elasticsearch_url,
            "GROWN_INDEX": bucket,
            "S3_BUCKET": bucket,
            "S3_ENDPOINT_URL": s3_url,
            "S3_REGION": "us-east-1",
            "S3_ACCESS_KEY": "hub",
            "S3_SECRET_KEY": "a secret",
            "SITE_LANGUAGES": "en",
            "BACKUP_NIGHTLY": "0",
            "WEB_WORKERS": "1",
        }
        ports = [free_port(), free_port()]
        environments = [
            shared | {"PORT": str(port), "DATA_DIR": str(work / f"host-{number}")} for number, port in enumerate(ports)
        ]
        for environment in environments:
            share_word_lists(Path(environment["DATA_DIR"]))
        shell(environments[0], "create_site_tree")
        shell(environments[0], "rebuild_search")
        said = shell(environments[0], "shell", "--verbosity", "0", "-c", _FILL.format(password=password))
        page, page_id = said.split()[-2:]
        servers = [
            subprocess.Popen(
                [sys.executable, "-m", "gunicorn", "--config", "scripts/gunicorn.conf.py"], cwd=ROOT, env=environment
            )
            for environment in environments
        ]
        try:
            addresses = [f"http://localhost:{port}" for port in ports]
            for address, server in zip(addresses, servers, strict=True):
                wait_for(f"{address}/health/ready/", server)
            yield Hosts(*addresses, environments, password, page, int(page_id))
        finally:
            for server in servers:
                server.send_signal(signal.SIGINT)  # at once: nobody reads any more
            for server in servers:
                server.wait(20)


def share_word_lists(folder: Path) -> None:
    """Those of the tests: building them takes longer than everything else here."""
    built = Path(settings.DATA_DIR) / "word-lists"
    built.mkdir(parents=True, exist_ok=True)
    folder.mkdir()
    (folder / "word-lists").symlink_to(built.resolve())


def shell(environment: dict[str, str], *arguments: str) -> str:
    ran = subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    return ran.stdout


def wait_for(address: str, server: subprocess.Popen) -> None:
    for _ in range(600):
        assert server.poll() is None, "gunicorn ended"
        try:
            if urllib.request.urlopen(address, timeout=10).status == 200:
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"{address} does not answer")


@pytest.fixture
def admin(hosts: Hosts) -> Visitor:
    """Somebody who logged in at the first host."""
    visitor = Visitor()
    visitor.send(f"{hosts.one}/admin/login/", username="admin", password=hosts.password)
    return visitor


def test_who_logged_in_at_one_is_known_to_the_other(hosts: Hosts, admin: Visitor) -> None:
    for host in (hosts.one, hosts.other):
        status, page = admin.ask(f"{host}/admin/account/")
        assert status == 200
        assert b"admin@example.org" in page
    assert b"admin@example.org" not in Visitor().ask(f"{hosts.other}/admin/account/")[1]


def test_what_is_published_at_one_all_show_at_once(hosts: Hosts, admin: Visitor) -> None:
    reader, bulk = Visitor(), f"{hosts.one}/admin/bulk/wagtailcore/page"
    for host in (hosts.one, hosts.other, hosts.one, hosts.other):
        assert b"First words" in reader.ask(f"{host}{hosts.page}")[1]
    assert admin.send(f"{bulk}/publish/?next=/admin/account/&id={hosts.page_id}")[0] == 200
    for host in (hosts.other, hosts.one):
        assert b"Second words" in reader.ask(f"{host}{hosts.page}")[1]
        assert b"Second words" in reader.ask(f"{host}/en/search/?q=second+words")[1]
    assert admin.send(f"{bulk}/unpublish/?next=/admin/account/&id={hosts.page_id}")[0] == 200
    for host in (hosts.other, hosts.one):
        assert reader.ask(f"{host}{hosts.page}")[0] == 404
        assert hosts.page.encode() not in reader.ask(f"{host}/en/search/?q=second+words")[1]


def test_a_picture_given_to_one_is_shown_by_the_other(hosts: Hosts, admin: Visitor) -> None:
    words = {"title": "A path", "description": "Trees on both sides", "people_consent": "none", "language": "en"}
    assert admin.upload(f"{hosts.one}/admin/images/add/", "a.png", picture("PNG"), **words)[0] == 200
    _status, images = admin.ask(f"{hosts.other}/admin/images/")
    address = re.search(r'src="(/media/images/[^"]+)"', images.decode())[1]
    shown = [Visitor().ask(f"{host}{address}") for host in (hosts.other, hosts.one)]
    assert [status for status, _content in shown] == [200, 200]
    assert shown[0][1] == shown[1][1] != b""
    assert not (Path(hosts.environments[0]["DATA_DIR"]) / "media").exists()


def test_what_is_done_by_the_clock_is_done_by_one_host_at_a_time(hosts: Hosts) -> None:
    take = "from events.models import ScheduledRun; print(bool(ScheduledRun.begin('run_scheduled')))"
    assert "True" in shell(hosts.environments[0], "shell", "--verbosity", "0", "-c", take)
    assert "Another run is at work." in shell(hosts.environments[1], "run_scheduled")


def test_every_part_of_both_is_well(hosts: Hosts) -> None:
    for host in (hosts.one, hosts.other):
        _status, told = Visitor().ask(f"{host}/health/")
        # The tests' Elasticsearch has no module that answers at `/`, where it is asked whether it is there.
        parts = {name: how for name, how in json.loads(told).items() if name != "searchserver"}
        assert len(parts) >= 4
        assert set(parts.values()) == {"ok"}
