"""axe-core with all its rules, best practices too, finds nothing on any kind of page.

Each page is looked at in three widths, in light and in dark colours. In the dark only the rules about colour run again:
nothing else depends on it.
"""

from collections.abc import Callable
from importlib.resources import files

import pytest
from playwright.sync_api import Page

from .kinds import KINDS

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text()
WIDTHS = (320, 768, 1280)
OPTIONS = {"resultTypes": ["violations"], "preload": False, "iframes": False}
#: Everything there is, minus AAA, which is not promised; "experimental" rules are not ready by their own name.
ALL_RULES = OPTIONS | {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
ABOUT_COLOUR = OPTIONS | {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
RUN = """async options => (await axe.run(document, options)).violations.map(
    found => `${found.id}: ${found.nodes.map(node => node.html + " " + node.failureSummary).join("\\n  ")}`)"""


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(open_context: Callable[..., Page], addresses: dict[str, str], kind: str) -> None:
    page = open_context(bypass_csp=True)
    page.goto(addresses[kind])
    page.evaluate(AXE)
    found = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        for colours, rules in (("light", ALL_RULES), ("dark", ABOUT_COLOUR)):
            page.emulate_media(color_scheme=colours)
            if violations := page.evaluate(RUN, rules):
                found[f"{width} px, {colours}"] = violations
    assert found == {}


def test_axe_finds_nothing_in_a_form_with_mistakes(
    open_context: Callable[..., Page], addresses: dict[str, str]
) -> None:
    page = open_context(bypass_csp=True)
    page.goto(addresses["feedback"])
    page.get_by_label("Your mail address").fill("reader")
    page.keyboard.press("Enter")
    page.get_by_role("alert").wait_for()
    page.evaluate(AXE)
    found = page.evaluate(RUN, ALL_RULES)
    page.emulate_media(color_scheme="dark")
    assert found + page.evaluate(RUN, ABOUT_COLOUR) == []


def test_axe_would_find_something(open_context: Callable[..., Page], addresses: dict[str, str]) -> None:
    page = open_context(bypass_csp=True)
    page.goto(addresses["home"])
    page.evaluate(AXE)
    faulty = """<p style="color: #bbb">Faint</p><img src="/static/img/mark.svg">"""
    page.evaluate("html => { document.querySelector('h1').outerHTML = html }", faulty)
    violations = page.evaluate(RUN, ALL_RULES)
    assert {line.partition(":")[0] for line in violations} == {"color-contrast", "image-alt", "page-has-heading-one"}
