"""Every kind of page and view, in every language and both scripts: valid HTML, and light enough for an old phone.

``scripts/check_html.py`` looks at every address of the map in the same way (CI runs it on the demo).
"""

import gzip
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.files.storage import default_storage
from django.db import transaction
from django.urls import reverse
from django.utils import translation
from wagtail.models import Page, PageViewRestriction

from .conftest import Demo
from .reader_addresses import events_in_every_state, views_in

LANGUAGES = [code for code, _name in settings.LANGUAGES]
CHECK = settings.BASE_DIR / "scripts" / "check_html.py"
KB = 1_000


def one_of_each_kind(language: str) -> list[str]:
    """The page of each model in which most is written; the address counts for little."""
    pages = Page.objects.live().filter(locale__language_code=language, depth__gt=1, alias_of=None)
    longest: dict[int, tuple[int, str]] = {}
    for page in pages.specific():
        length = sum(len(str(value)) for value in vars(page).values())
        longest[page.content_type_id] = max(longest.get(page.content_type_id, (0, "")), (length, page.get_url()))
    return [address for _length, address in longest.values()]


def in_cyrillic(addresses: list[str]) -> list[str]:
    return [address.replace("/sr-latn/", "/sr-cyrl/", 1) for address in addresses]


@pytest.fixture(scope="module")
def pages(loaded: Demo, django_db_blocker: Callable) -> Iterator[dict[str, bytes]]:
    """HTML by address."""
    with django_db_blocker.unblock(), transaction.atomic():
        addresses = [each for code in LANGUAGES for each in (*one_of_each_kind(code), *views_in(code))]
        addresses += in_cyrillic([*one_of_each_kind("sr-latn"), *views_in("sr-latn")])
        addresses += events_in_every_state("fi")
        found = {address: loaded.client.get(address).content for address in addresses}
        found["a form with mistakes"] = a_form_with_mistakes(loaded)
        found["behind a password"] = behind_a_password(loaded)
        yield found
        transaction.set_rollback(True)


def a_form_with_mistakes(demo: Demo) -> bytes:
    with translation.override("en"):
        return demo.client.post(reverse("feedback"), {"email": "nobody"}).content


def behind_a_password(demo: Demo) -> bytes:
    page = Page.objects.live().filter(locale__language_code="en", depth=3).last()
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="password", password="x")
    try:
        return demo.client.get(page.get_url()).content
    finally:
        restriction.delete()


def test_html_is_valid(html_checker: str, pages: dict[str, bytes], tmp_path: Path) -> None:
    for number, (address, html) in enumerate(pages.items()):
        (tmp_path / f"{number:03}-{address.strip('/').replace('/', '_').replace('?', '_')[:80]}.html").write_bytes(html)
    told = subprocess.run([sys.executable, CHECK, tmp_path], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


def test_a_mistake_is_found(html_checker: str, tmp_path: Path) -> None:
    (tmp_path / "mistaken.html").write_text("<!doctype html><html lang=en><title>A page</title><p><div>A</div></p>")
    told = subprocess.run([sys.executable, CHECK, tmp_path], capture_output=True, text=True, check=False)
    assert told.returncode == 1
    assert "mistaken.html:1: error" in told.stdout


def test_a_page_is_light_by_itself(pages: dict[str, bytes]) -> None:
    heavy = {address: weight for address, html in pages.items() if (weight := packed(html)) > 15 * KB}
    assert heavy == {}


def test_a_page_is_light_with_all_that_is_seen_first(pages: dict[str, bytes]) -> None:
    for address, html in pages.items():
        document = BeautifulSoup(html, "html.parser")
        styles = b"".join(static(link["href"]) for link in document.find_all("link", rel="stylesheet"))
        scripts = b"".join(static(tag["src"]) for tag in document.find_all("script", src=True))
        assert packed(styles) <= 12 * KB, address
        assert packed(scripts) <= 10 * KB, address
        assert all(tag.has_attr("defer") for tag in document.find_all("script", src=True)), address
        pictures = sum(map(picture_weight, document.select("img:not([loading=lazy])")))
        assert packed(html) + packed(styles) + packed(scripts) + pictures <= 100 * KB, address


def packed(content: bytes) -> int:
    return len(gzip.compress(content, 6))


def static(address: str) -> bytes:
    return Path(finders.find(address.removeprefix(settings.STATIC_URL))).read_bytes()


def picture_weight(image: object) -> int:
    """The largest copy in the format that browsers take first."""
    source = image.find_previous_sibling("source", type="image/avif") if image.parent.name == "picture" else None
    addresses = [each.split()[0] for each in source["srcset"].split(", ")] if source else [image["src"]]
    return max(map(_size, addresses))


def _size(address: str) -> int:
    if address.startswith(settings.STATIC_URL):
        return packed(static(address))
    return default_storage.size(address.removeprefix(settings.MEDIA_URL))
