"""No kind of page makes the browser complain: nothing is missing, nothing breaks, nothing asks for more than the strict
Content Security Policy of public pages allows, with scripts and styles running as readers have them."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from .kinds import KINDS

REPORT = """addEventListener('securitypolicyviolation', event =>
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`), true)"""


def complaints_of(page: Page) -> list[str]:
    """Filled while the page is read: errors and warnings of the console, mistakes of scripts, what did not come."""
    found: list[str] = []
    page.on("console", lambda told: found.append(told.text) if told.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    page.on("requestfailed", lambda request: found.append(request.url))
    page.add_init_script(REPORT)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_the_browser_does_not_complain(open_context: Callable[..., Page], addresses: dict[str, str], kind: str) -> None:
    page = open_context()
    complaints = complaints_of(page)
    answer = page.goto(addresses[kind], wait_until="load")
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'self'; ")
    assert "unsafe" not in policy
    assert "nonce" not in policy
    for colours in ("dark", "light"):
        page.emulate_media(color_scheme=colours)
    page.emulate_media(media="print")
    missing = [text for text in complaints if not (kind == "not found" and "404" in text)]
    assert missing == []


def test_a_complaint_would_be_heard(open_context: Callable[..., Page], addresses: dict[str, str]) -> None:
    page = open_context()
    complaints = complaints_of(page)
    page.goto(addresses["home"])
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">Red</p>')")
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('img'), {src: 'https://example.org/x.png'}))"
    )
    page.wait_for_timeout(100)
    assert any("style-src" in text for text in complaints)
    assert any("img-src" in text for text in complaints)
