from collections.abc import Iterator
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from network_site.page_cache.keeping import forget_pages, page_cache
from network_site.page_cache.question import read_question
from network_site.page_cache.version import read_version
from search.remembering import forget


@pytest.fixture(autouse=True)
def page_cache_on(settings: Settings) -> Iterator[None]:
    """A page cache that is empty."""
    settings.PAGE_CACHE = True
    forget_pages()
    yield
    forget_pages()


class Reader(Client):
    """An anonymous reader; ``fresh`` is the page as it is rendered for somebody whose pages are never kept, from
    nothing that was read before."""

    def is_kept(self, path: str, **headers: str) -> bool:
        """Whether a second request for an address is answered with what was kept of the first."""
        self.get(path, headers=headers)
        question = read_question(self._base_environ(**_environ_of(path)))
        return question is not None and page_cache().find(question, read_version()) is not None

    def fresh(self, path: str) -> HttpResponse:
        forget()
        return self.get(path, headers={"cookie": "sessionid=nobody"})


def _environ_of(path: str) -> dict[str, str]:
    address, _, query = path.partition("?")
    return {"PATH_INFO": address, "QUERY_STRING": query, "REQUEST_METHOD": "GET"}


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def move_clock(monkeypatch: pytest.MonkeyPatch):
    """Lets it be another moment."""

    def to(moment: Any) -> None:
        monkeypatch.setattr(timezone, "now", lambda: moment)

    return to
