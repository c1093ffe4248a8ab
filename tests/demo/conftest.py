"""The demo content, loaded once for each test module and taken away again."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from html import unescape

import pytest
from django.db import transaction
from django.test import Client
from wagtail.models import Page

from network_site.demo import load_demo
from network_site.demo.page_content import page_key
from pages.formatting.hyphens import SOFT_HYPHEN

TODAY = date(2027, 5, 4)


@dataclass
class Demo:
    """The loaded demo; pages are fetched as a reader would, each one once."""

    client: Client
    html_by_url: dict[str, str] = field(default_factory=dict)

    def page(self, name: str, language: str) -> Page:
        """A page of the content by its name."""
        return Page.objects.get(translation_key=page_key(name), locale__language_code=language)

    def html(self, page: Page) -> str:
        url = page.get_url()
        if url not in self.html_by_url:
            response = self.client.get(url)
            assert response.status_code == 200, f"{url}: {response.status_code}"
            self.html_by_url[url] = response.content.decode()
        return self.html_by_url[url]

    def text(self, page: Page) -> str:
        """What a reader reads between header and footer, with plain spaces."""
        return text_of(re.search(r"<main.*</main>", self.html(page), re.DOTALL)[0])


def text_of(html: str) -> str:
    """The words of a piece of HTML; tags and kinds of space become one plain space, places for a hyphen nothing."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html))).replace(SOFT_HYPHEN, "")


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: Callable) -> Iterator[Demo]:
    """Loads the demo in a transaction that never ends well: the next module finds an empty database."""
    with django_db_blocker.unblock(), transaction.atomic():
        load_demo(TODAY)
        yield Demo(Client(SERVER_NAME="localhost"))
        transaction.set_rollback(True)


@pytest.fixture
def demo(loaded: Demo, db: None) -> Demo:
    """The loaded demo; what a test changes is undone after it."""
    return loaded
