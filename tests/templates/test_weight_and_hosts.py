"""Pages are light, ask no other host for anything, and need no inline style or script."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.files.base import ContentFile
from django.template.loader import render_to_string
from django.test import Client
from whitenoise.middleware import WhiteNoiseMiddleware
from whitenoise.responders import StaticFile as WhiteNoiseFile

from network_site.style_sheets import PRINT_SHEETS, SHEETS, JoiningStorage
from tests.conftest import SiteTree
from tests.factories import ProjectPageFactory, StandardPageFactory
from tests.templates.reading import read

PATHS = ["/en/", "/fi/", "/en/projects/", "/en/projects/together/", "/en/privacy/", "/en/topics/"]
STATIC = Path(settings.BASE_DIR, "network_site/static")
STYLE_SHEETS = sorted(STATIC.glob("css/*.css"))
TEMPLATES = Path(settings.BASE_DIR, "templates")


@pytest.fixture
def pages(client: Client, site: SiteTree) -> dict[str, BeautifulSoup]:
    ProjectPageFactory(slug="together")
    StandardPageFactory(slug="privacy")
    return {path: read(client, path) for path in PATHS} | {"missing": read(client, "/en/nowhere/", status=404)}


def loaded_addresses(document: BeautifulSoup) -> list[str]:
    """Everything a browser fetches by itself; style sheets are read for what they fetch in turn."""
    found = [tag["src"] for tag in document.find_all(src=True)]
    return found + [link["href"] for link in document.find_all("link", rel=["stylesheet", "icon"])]


@pytest.mark.django_db
def test_nothing_is_fetched_from_another_host(pages: dict[str, BeautifulSoup]) -> None:
    for path, document in pages.items():
        foreign = [address for address in loaded_addresses(document) if not address.startswith("/static/")]
        assert foreign == [], path


@pytest.mark.django_db
def test_no_page_needs_inline_style_or_script(pages: dict[str, BeautifulSoup]) -> None:
    for path, document in pages.items():
        assert document.find("style") is None, path
        assert document.find(style=True) is None, path
        # JSON-LD is data, which no browser runs.
        assert document.select("script:not([src], [type='application/ld+json'])") == [], path
        handlers = [tag for tag in document.find_all(True) if any(name.startswith("on") for name in tag.attrs)]
        assert handlers == [], path


@pytest.mark.django_db
def test_a_page_with_all_it_loads_is_light(pages: dict[str, BeautifulSoup]) -> None:
    """At most 40 kB of HTML, and 100 kB with style sheets and pictures, none of it compressed."""
    tiles = sum(path.stat().st_size for path in Path(settings.BASE_DIR, "network_site/static/img").glob("*.svg"))
    for path, document in pages.items():
        html = len(str(document).encode())
        files = {address.removeprefix("/static/") for address in loaded_addresses(document)}
        weight = html + tiles + sum(Path(finders.find(name)).stat().st_size for name in files)
        assert html <= 40_000, path
        assert weight <= 100_000, path


@pytest.fixture
def collected(settings, tmp_path: Path) -> dict[str, WhiteNoiseFile]:
    """The hub's own files by address, collected and handed out as in production."""
    settings.STATIC_ROOT, settings.WHITENOISE_AUTOREFRESH, settings.WHITENOISE_USE_FINDERS = tmp_path, False, False
    settings.STORAGES = {**settings.STORAGES, "staticfiles": {"BACKEND": "network_site.style_sheets.JoiningStorage"}}
    storage = JoiningStorage(location=str(tmp_path))
    found = {f"{path.parent.name}/{path.name}": path for path in STATIC.glob("*/*")}
    for name, path in found.items():
        storage.save(name, ContentFile(path.read_bytes()))
    list(storage.post_process({name: (storage, name) for name in found}))
    return WhiteNoiseMiddleware(lambda _request: None).files


def test_browsers_get_one_style_sheet_and_keep_it(collected: dict[str, WhiteNoiseFile]) -> None:
    [address] = [each for each in collected if re.fullmatch(r"/static/css/site\.[0-9a-f]{12}\.css", each)]
    answer = collected[address].get_response("GET", {"HTTP_ACCEPT_ENCODING": "gzip, br"})
    headers = dict(answer.headers)
    assert headers["Content-Encoding"] == "br"
    assert headers["Cache-Control"] == "max-age=315360000, public, immutable"
    assert int(headers["Content-Length"]) <= 12_000
    plain = collected[address].get_response("GET", {}).file.read().decode()
    assert "@media print {" in plain
    pictures = re.findall(r"url\(['\"]?\.\./([^'\")]+)", plain)
    assert pictures
    assert all(f"/static/{name}" in collected for name in pictures)


def _linked_styles() -> Iterator[tuple[Path, str]]:
    for path in TEMPLATES.rglob("*.html"):
        for name in re.findall(r"css/\w+\.css", path.read_text()):
            yield path, name


def test_every_style_sheet_is_joined_or_linked_where_it_is_needed() -> None:
    joined = {f"css/{sheet}.css" for sheet in (*SHEETS, *PRINT_SHEETS)}
    linked = {name for _path, name in _linked_styles()}
    assert {f"css/{path.name}" for path in STYLE_SHEETS} <= joined | linked
    # Nothing is loaded twice. Where people sign in, the joined sheet is not loaded: those pages take the tokens alone.
    beside = {name for path, name in _linked_styles() if "sign_in" not in path.parts}
    assert not joined & beside


def test_style_sheets_are_small_and_fetch_nothing_from_elsewhere() -> None:
    styles = b"".join(path.read_bytes() for path in STYLE_SHEETS)
    assert len(gzip.compress(styles)) <= 12_000
    addresses = re.findall(rb"url\(['\"]?([^'\")]+)", styles)
    assert {address for address in addresses if not address.startswith(b"../img/")} == set()


@pytest.mark.django_db
def test_every_page_says_its_language_and_has_one_main_heading(pages: dict[str, BeautifulSoup]) -> None:
    for path, document in pages.items():
        assert document.html["lang"], path
        assert len(document.find_all("h1")) == 1, path
        assert document.title.get_text(strip=True), path


@pytest.mark.django_db
def test_ids_are_unique_and_labels_lead_to_fields(pages: dict[str, BeautifulSoup]) -> None:
    for path, document in pages.items():
        ids = [tag["id"] for tag in document.find_all(id=True)]
        assert len(ids) == len(set(ids)), path
        named = {label["for"] for label in document.find_all("label", attrs={"for": True})}
        pointed = {tag["aria-labelledby"] for tag in document.find_all(attrs={"aria-labelledby": True})}
        assert (named | pointed) <= set(ids), path


def test_the_page_for_our_own_mistakes_needs_no_database() -> None:
    document = BeautifulSoup(render_to_string("500.html"), "html.parser")
    assert document.h1.get_text()
    assert [address for address in loaded_addresses(document) if not address.startswith("/static/")] == []
