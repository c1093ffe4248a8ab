"""Public pages in a real browser, without a server: every request of the browser is answered by Django in this process.

So a test's data stays inside its transaction, and no request can leave for another host: it would fail.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from mimetypes import guess_type
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.db import connections
from django.test import Client
from playwright.sync_api import Browser, ConsoleMessage, Page, Route, sync_playwright

HOST = "http://localhost"


def answering(client: Client) -> Callable[[Route], None]:
    """Lets Django answer the requests of a browser; files of the site come from where they lie."""
    shared = connections["default"]

    def answer(route: Route) -> None:
        connections["default"] = shared  # a request comes in a context of its own, in which there is no connection yet
        path = route.request.url.removeprefix(HOST)
        if path.startswith(settings.STATIC_URL):
            file = Path(finders.find(path.removeprefix(settings.STATIC_URL)))
            route.fulfill(body=file.read_bytes(), content_type=guess_type(file)[0])
            return
        response = client.get(path, headers={"host": "localhost"})
        route.fulfill(status=response.status_code, headers=dict(response.items()), body=response.content)

    return answer


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch, chromium_path: str, db: None) -> Iterator[Browser]:
    """Chromium. Playwright runs an event loop in this thread, where Django forbids plain queries unless told."""
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    shared = connections["default"]
    with sync_playwright() as runner:
        connections["default"] = shared
        browser = runner.chromium.launch(executable_path=chromium_path, args=["--no-sandbox"])
        yield browser
        browser.close()


def is_error(message: ConsoleMessage) -> bool:
    return message.type == "error"


@contextmanager
def page_that_complains(
    browser: Browser,
    answer: Callable[[Route], None],
    width: int = 1280,
    height: int = 900,
    is_complaint: Callable[[ConsoleMessage], bool] = is_error,
) -> Iterator[tuple[Page, list[str]]]:
    """A page, and what its console complains of or its scripts fail with; at the end there must be nothing."""
    context = browser.new_context(base_url=HOST, viewport={"width": width, "height": height}, reduced_motion="reduce")
    context.route("**/*", answer)
    page = context.new_page()
    page.set_default_timeout(30_000)
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if is_complaint(message) else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page, complaints
    context.close()
    assert complaints == []


@pytest.fixture
def page(browser: Browser, client: Client) -> Iterator[Page]:
    """A page of 1280 × 900 pixels for readers; whatever its console complains of fails the test."""
    with page_that_complains(browser, answering(client)) as (page, _complaints):
        yield page


@pytest.fixture
def page_without_script(browser: Browser, client: Client) -> Iterator[Page]:
    """The same where scripts are switched off."""
    context = browser.new_context(base_url=HOST, java_script_enabled=False)
    context.route("**/*", answering(client))
    page = context.new_page()
    page.set_default_timeout(30_000)
    yield page
    context.close()
