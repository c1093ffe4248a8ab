"""Pages as files for the web server, with nginx itself where TEST_NGINX names it."""

import http.client
import urllib.request
from datetime import time as time_of_day
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from pytest_django import Settings
from wagtail.models import Page

from network_site.benchmarks.servers import free_port
from network_site.page_cache import files
from network_site.page_cache.keeping import forget_pages
from network_site.page_cache.version import read_version
from pages.models import StandardPage
from tests import factories as make
from tests.nginx import nginx_with

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def folder(settings: Settings, tmp_path: Path) -> Path:
    settings.PAGE_CACHE_FILES = str(tmp_path)
    forget_pages()
    return tmp_path


def found(folder: Path, path: str, host: str = "testserver:80") -> Path | None:
    """The file that the web server would give out at this moment."""
    tick = int(timezone.now().timestamp()) // files.TICK
    file = folder / "live" / str(tick) / "http" / host / path.strip("/") / "page.html.gz"
    return file if file.exists() else None


@pytest.fixture
def noon(move_clock):
    """A moment without a boundary near."""
    moment = timezone.localtime(timezone.now()).replace(hour=12, minute=0, second=1)
    move_clock(moment)
    return moment


def test_pages_are_files_until_something_changes(site, reader, folder, noon):
    page = make.published(make.StandardPageFactory())
    reader.get(page.url)
    assert found(folder, page.url)
    Page.objects.filter(pk=page.pk).update(title="Another name")
    assert found(folder, page.url) is None
    reader.get(page.url)
    assert found(folder, page.url)


def test_files_go_before_the_change_is_committed_and_stay_away(site, reader, folder, noon):
    page = make.published(make.StandardPageFactory())
    reader.get(page.url)
    with transaction.atomic():
        Page.objects.filter(pk=page.pk).update(title="Another name")
        assert found(folder, page.url) is None


def test_drafts_leave_them(site, reader, folder, noon):
    page = make.published(make.StandardPageFactory())
    reader.get(page.url)
    page.save_revision()
    assert found(folder, page.url)


def test_each_tick_is_allowed_anew(site, reader, folder, noon, move_clock):
    reader.get("/en/")
    move_clock(noon + timedelta(seconds=files.TICK))
    assert found(folder, "/en/") is None
    reader.get("/en/")
    assert found(folder, "/en/")
    assert len(list((folder / "live").iterdir())) == 1


def test_no_tick_in_which_a_page_changes_by_itself(site, reader, folder, noon, move_clock):
    close = {"applications_close_on": noon.date(), "applications_close_time": time_of_day(16, 0)}
    make.published(make.EventPageFactory(**close))
    move_clock(noon.replace(hour=16))
    reader.get("/en/")
    assert found(folder, "/en/") is None
    move_clock(noon.replace(hour=16, minute=2))
    reader.get("/en/")
    assert found(folder, "/en/")


def test_files_of_yesterday_are_not_shown_today(site, reader, folder, noon, move_clock):
    reader.get("/en/")
    reader.get("/fi/")
    move_clock(noon + timedelta(days=1))
    reader.get("/fi/")
    assert found(folder, "/fi/")
    assert found(folder, "/en/") is None


def test_files_of_another_version_are_deleted(site, reader, folder, noon):
    for _ in range(3):
        make.published(make.StandardPageFactory())
        reader.get("/en/")
    assert len(list((folder / "versions").iterdir())) == 1


@pytest.mark.parametrize("path", ["/en/search/?q=hope", "/en/search/feed.rss", "/en/nothing/", "/sitemap.xml"])
def test_only_pages_become_files(site, reader, folder, noon, path):
    reader.get(path)
    assert list(folder.rglob("*.gz")) == []


def test_a_page_with_a_header_of_its_own_is_no_file(site, reader, folder, noon, monkeypatch: pytest.MonkeyPatch):
    serve = StandardPage.serve

    def with_header(page: StandardPage, request: HttpRequest) -> HttpResponse:
        response = serve(page, request)
        response["X-Robots-Tag"] = "noindex"
        return response

    monkeypatch.setattr(StandardPage, "serve", with_header)
    page = make.published(make.StandardPageFactory())
    assert reader.is_kept(page.url)
    assert found(folder, page.url) is None


def test_an_address_cannot_leave_the_folder(site, reader, folder, noon, settings: Settings):
    settings.ALLOWED_HOSTS = ["*"]
    for host in ("..", "a/../..", "UPPER"):
        reader.get("/en/", headers={"host": host})
    reader.get("/en/../../fi/")
    assert list(folder.rglob("*.gz")) == []


def test_without_view_of_the_requests_no_files_are_written(site, reader, folder, noon, settings: Settings):
    settings.VIEW_COUNTS = {**settings.VIEW_COUNTS, "on": True}
    forget_pages()
    reader.get("/en/")
    assert list(folder.rglob("*.gz")) == []


def test_a_change_that_cannot_take_files_away_does_not_happen(site, folder, monkeypatch: pytest.MonkeyPatch):
    page = make.published(make.StandardPageFactory(title="Before"))
    read_version()

    def refuse(*_args: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PermissionError), transaction.atomic():
        Page.objects.filter(pk=page.pk).update(title="After")
    assert Page.objects.get(pk=page.pk).title == "Before"


@pytest.fixture
def nginx(folder: Path, tmp_path_factory: pytest.TempPathFactory):
    """The shipped configuration, served on loopback with the paths of this test."""
    work, port = tmp_path_factory.mktemp("nginx"), free_port()
    text = (ROOT / "scripts" / "nginx.conf").read_text()
    text = text.replace("/srv/hub/var/pages", str(folder)).replace("/srv/hub/var", str(work))
    text = text.replace("listen 80 reuseport", f"listen 127.0.0.1:{port}").replace("127.0.0.1:8000", "127.0.0.1:9")
    folders = "".join(
        f"    {kind}_temp_path {work}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    text = f"pid {work}/pid;\nerror_log {work}/log;\n" + text.replace("http {\n", f"http {{\n{folders}", 1)
    with nginx_with(text, port, work):
        yield f"127.0.0.1:{port}"


def ask(host: str, path: str, **headers: str):
    request = urllib.request.Request(f"http://{host}{path}", headers={"Accept-Encoding": "gzip", **headers})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, dict(error.headers), error.read()


def test_nginx_gives_out_what_the_hub_would(site, reader, folder, nginx, settings: Settings):
    settings.ALLOWED_HOSTS = ["127.0.0.1"]
    page = make.published(make.StandardPageFactory())
    hub = reader.get(page.url, headers={"host": nginx, "accept-encoding": "gzip"})
    status, headers, body = ask(nginx, page.url)
    if found(folder, page.url, nginx) is None:
        pytest.skip("some page changes by itself within this very tick")
    assert (status, body) == (200, hub.content)
    ours = {name: value for name, value in hub.items() if name not in ("ETag", "Content-Length")}
    assert {name: headers.get(name) for name in ours} == ours
    assert "Last-Modified" not in headers
    assert ask(nginx, page.url, **{"If-None-Match": headers["ETag"]})[0] == 304
    again = reader.get(page.url, headers={"host": nginx, "if-none-match": headers["ETag"]})
    assert again.status_code == 304


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("", {"Cookie": "a=b; sessionid=x"}),
        ("?utm_source=mail", {}),
        ("", {"Authorization": "Basic eDp5"}),
        ("", {"Accept-Encoding": "br"}),
    ],
)
def test_nginx_leaves_everything_else_to_the_hub(site, reader, folder, nginx, settings: Settings, path, headers):
    settings.ALLOWED_HOSTS = ["127.0.0.1"]
    reader.get("/en/", headers={"host": nginx})
    assert ask(nginx, "/en/")[0] == 200
    assert ask(nginx, f"/en/{path}", **headers)[0] == 502  # nobody listens where the hub would


def test_nginx_lets_only_its_own_machine_ask_every_part(nginx):
    assert ask(nginx, "/health/")[0] == 502  # nobody listens where the hub would
    stranger = http.client.HTTPConnection(nginx, timeout=10, source_address=("127.0.0.2", 0))
    for path, status in (("/health/", 403), ("/health/?format=json", 403), ("/health/ready/", 502)):
        stranger.request("GET", path)
        answer = stranger.getresponse()
        answer.read()
        assert answer.status == status


def test_nginx_shows_nothing_after_a_change(site, reader, folder, nginx, settings: Settings):
    settings.ALLOWED_HOSTS = ["127.0.0.1"]
    page = make.published(make.StandardPageFactory())
    reader.get(page.url, headers={"host": nginx})
    before = ask(nginx, page.url)[0]
    Page.objects.filter(pk=page.pk).update(title="Another name")
    assert (before, ask(nginx, page.url)[0]) == (200, 502)
