"""The demo content in one browser for each test module. Every page is made by Django once and then kept."""

from collections.abc import Callable, Iterator
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.db import connections
from django.http import HttpResponse
from django.test import Client
from playwright.sync_api import Browser, Page, Route, sync_playwright

from tests.browser.conftest import HOST
from tests.demo.conftest import Demo, loaded

from .kinds import addresses_of_every_kind

__all__ = ["loaded"]


@pytest.fixture(scope="module")
def addresses(loaded: Demo, django_db_blocker: Callable) -> dict[str, str]:
    """An address for each name in ``kinds.KINDS``."""
    with django_db_blocker.unblock():
        return addresses_of_every_kind()


@pytest.fixture(scope="module")
def shared_browser(chromium_path: str, loaded: Demo) -> Iterator[Browser]:
    """Playwright runs an event loop in this thread, where Django forbids plain queries unless told."""
    shared = connections["default"]
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as runner:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        connections["default"] = shared
        browser = runner.chromium.launch(executable_path=chromium_path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def kept() -> dict[str, HttpResponse]:
    """What was answered already, by address."""
    return {}


@pytest.fixture
def open_context(shared_browser: Browser, kept: dict[str, HttpResponse], db: None) -> Iterator[Callable[..., Page]]:
    """Opens a page of a browser with these wishes (size, colours, motion); all are closed at the end."""
    client, shared, contexts = Client(), connections["default"], []

    def answer(route: Route) -> None:
        connections["default"] = shared
        path = route.request.url.removeprefix(HOST)
        if path.startswith(settings.STATIC_URL):
            file = Path(finders.find(urlsplit(path).path.removeprefix(settings.STATIC_URL)))
            route.fulfill(body=file.read_bytes(), content_type=guess_type(file)[0])
            return
        if route.request.method == "POST":
            # Chromium would follow a redirect past whoever answers here.
            form = dict(parse_qsl(route.request.post_data or "", keep_blank_values=True))
            response = client.post(path, form, headers={"host": "localhost"}, follow=True)
            route.fulfill(status=response.status_code, headers=dict(response.items()), body=response.content)
            return
        if path not in kept:
            response = client.get(path, headers={"host": "localhost"})
            if response.streaming:
                response = HttpResponse(response.getvalue(), content_type=response["Content-Type"])
            kept[path] = response
        response = kept[path]
        route.fulfill(status=response.status_code, headers=dict(response.items()), body=response.content)

    def opened(**wishes: object) -> Page:
        wishes = {"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce", **wishes}
        contexts.append(shared_browser.new_context(base_url=HOST, **wishes))
        contexts[-1].route("**/*", answer)
        page = contexts[-1].new_page()
        page.set_default_timeout(30_000)
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def page(open_context: Callable[..., Page]) -> Page:
    return open_context()
