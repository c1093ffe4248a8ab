"""What the HTTP Observatory would say of the hub as the production settings serve it over https."""

import importlib
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from network_site.page_cache.keeping import forget_pages
from network_site.settings.static_files import STATIC_POLICY
from tests.conftest import SiteTree

from .rules import Score, directives, score

#: What the HTTP Observatory gives at most where no cookie is set: policy 10, referrer 5, list of HSTS 5, integrity 5,
#: frames 5, resource policy 10. A page that sets cookies gets 5 more for their flags.
BEST = 140
NGINX = Path(__file__).parents[3] / "scripts/nginx.conf"
NAMES = re.compile(r"SECURE_\w+|\w+_COOKIE_(?:SECURE|HTTPONLY|SAMESITE)|X_FRAME_OPTIONS|WHITENOISE_\w+")


@pytest.fixture
def client(settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Client:
    """Asks the hub with the security settings of production, which reads them from the environment."""
    for name, value in {
        "SECRET_KEY": "for this test only",
        "ALLOWED_HOSTS": "localhost,testserver",
        "BASE_URL": "https://localhost",
        "ENV_FILE": "/nonexistent",
    }.items():
        monkeypatch.setenv(name, value)
    production = importlib.import_module("network_site.settings.production")
    production = importlib.reload(production)
    for name in dir(production):
        if NAMES.fullmatch(name):
            setattr(settings, name, getattr(production, name))
    settings.MEDIA_ROOT = tmp_path
    (tmp_path / "images").mkdir()
    (tmp_path / "images/a.png").write_bytes(b"content")
    return Client(raise_request_exception=False)


@pytest.fixture
def scored(client: Client) -> Callable[..., tuple[Score, HttpResponse]]:
    def ask(path: str, status: int = 200) -> tuple[Score, HttpResponse]:
        response = client.get(path, secure=True, headers={"host": "localhost"})
        assert response.status_code == status, path
        return score(response, client.get(path, headers={"host": "localhost"}), preloaded=True), response

    return ask


def test_home_page(scored, site: SiteTree) -> None:
    points, _response = scored(site.homes["en"].url)
    assert points.points >= BEST, points.rules


@pytest.mark.parametrize("path", ["/en/events/", "/en/search/?q=peer", "/en/organisations/", "/en/feedback/?page=/en/"])
def test_lists_search_and_forms(scored, site: SiteTree, path: str) -> None:
    points, _response = scored(path)
    assert points.points >= BEST, points.rules


def test_page_that_does_not_exist(scored, site: SiteTree) -> None:
    points, _response = scored("/en/nothing/", status=404)
    assert points.points >= BEST, points.rules


def test_log_in_sets_its_cookies_with_all_flags(scored, site: SiteTree) -> None:
    points, response = scored(reverse("wagtailadmin_login"))
    assert response.cookies
    assert points.points >= BEST + 5, points.rules


def test_page_that_failed(scored, site: SiteTree, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pages.models.HomePage.serve", lambda *_args, **_kwargs: 1 / 0)
    points, _response = scored(site.homes["en"].url, status=500)
    assert points.penalties == {}
    assert points.points >= BEST - 5  # it has no script whose integrity could be told


def test_host_that_is_not_ours(client: Client, site: SiteTree) -> None:
    response = client.get("/en/", secure=True, headers={"host": "evil.example"})
    assert response.status_code == 400
    assert directives(response)["default-src"] == ["'none'"]


@pytest.mark.parametrize("path", ["/robots.txt", "/sitemap.xml", "/en/search/feed.rss", "/media/images/a.png"])
def test_what_others_may_use_has_no_fault(scored, site: SiteTree, path: str) -> None:
    """Feeds and pictures stay open to other sites, which costs the ten points of the resource policy."""
    points, _response = scored(path)
    assert points.penalties == {}
    assert points.points >= 105


def test_static_files(client: Client, settings: Settings, site: SiteTree) -> None:
    root = Path(settings.STATIC_ROOT)
    (root / "observatory.js").write_text("1;")
    (root / "observatory.png").write_bytes(b"content")
    answers = {}
    for name in ("observatory.js", "observatory.png"):
        fresh = Client()
        answers[name] = fresh.get(f"/static/{name}", secure=True, headers={"host": "localhost"})
        over_http = fresh.get(f"/static/{name}", headers={"host": "localhost"})
        assert answers[name].status_code == 200
        points = score(answers[name], over_http)
        assert points.penalties == {}, name
        assert "Access-Control-Allow-Origin" not in answers[name]
    assert answers["observatory.js"]["Cross-Origin-Resource-Policy"] == "same-origin"
    assert answers["observatory.png"]["Cross-Origin-Resource-Policy"] == "cross-origin"


def test_kept_page_and_304_are_as_safe(client: Client, settings: Settings, site: SiteTree) -> None:
    settings.PAGE_CACHE = True
    forget_pages()
    first, second = (client.get("/en/", secure=True, headers={"host": "localhost"}, follow=True) for _ in range(2))
    names = set(first.headers) - {"Date"}
    assert {name: second[name] for name in names} == {name: first[name] for name in names}
    unchanged = client.get("/en/", secure=True, headers={"host": "localhost", "if-none-match": second["ETag"]})
    assert unchanged.status_code == 304
    for name in ("Content-Security-Policy", "Strict-Transport-Security"):
        assert unchanged[name] == first[name]
    forget_pages()


def test_nginx_says_what_the_hub_says(client: Client, site: SiteTree) -> None:
    page = client.get(site.homes["en"].url, secure=True, headers={"host": "localhost"})
    blocks = dict(re.findall(r"location (\S+|~ \S+) \{(.*?)\n        \}", NGINX.read_text(), re.DOTALL))
    pages, static, media = (
        blocks["/"],
        blocks["/static/"],
        next(text for name, text in blocks.items() if "media" in name),
    )
    for name in (
        "Content-Security-Policy",
        "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy",
        "Permissions-Policy",
        "Referrer-Policy",
        "X-Content-Type-Options",
        "X-Frame-Options",
    ):
        assert said(pages, name) == page[name]
    for block in (pages, static, media):
        assert "Strict-Transport-Security" in block
        assert said(block, "X-Content-Type-Options") == "nosniff"
    assert said(media, "Content-Security-Policy") == "default-src 'none'; sandbox"
    assert said(media, "Cross-Origin-Resource-Policy") == "cross-origin"
    assert said(static, "Content-Security-Policy") == STATIC_POLICY


def said(block: str, name: str) -> str:
    quoted = re.search(rf'add_header {name} "([^"]*)"', block)
    return quoted[1] if quoted else re.search(rf"add_header {name} ([^\s;]+)", block)[1]
