"""The editor works, in Chromium, under a content security policy that lets no inline code run."""

import re
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from network_site.groups import create_groups
from tests.conftest import SiteTree
from tests.factories import EventPageFactory, StandardPageFactory, UserFactory, published

from .admin import answering_forms
from .conftest import page_that_complains


@pytest.fixture
def client(site: SiteTree, client: Client) -> Client:
    create_groups()
    client.force_login(UserFactory(is_superuser=True, is_staff=True))
    return client


def is_complaint(message: ConsoleMessage) -> bool:
    """A form that is kept while somebody still writes is refused with 400, which the editor shows in its own way."""
    return message.type == "error" and "status of 400" not in message.text


@pytest.fixture
def watched(browser: Browser, client: Client) -> Iterator[tuple[Page, list[str]]]:
    """A page of the admin and its complaints; what the policy stops, and what fails in a script, fails the test."""
    with page_that_complains(browser, answering_forms(client), 1400, 1000, is_complaint) as watched:
        yield watched


@pytest.fixture
def page(watched: tuple[Page, list[str]]) -> Page:
    return watched[0]


def test_page_can_be_written(page: Page) -> None:
    event = published(EventPageFactory(title="A week in Tartu"))
    page.goto(reverse("wagtailadmin_pages:edit", args=(event.pk,)))

    text = page.locator(".public-DraftEditor-content").first
    text.scroll_into_view_if_needed()
    text.click()
    page.keyboard.press("Control+b")
    page.keyboard.type("together")
    bold = text.locator("span", has_text=re.compile("^together$")).first
    assert bold.evaluate("each => getComputedStyle(each).fontWeight") in ("600", "700", "bold")

    rows = page.locator("#id_occurrences-FORMS > *")
    before = rows.count()
    page.locator("#id_occurrences-ADD").click()
    expect(rows).to_have_count(before + 1)
    day = page.locator(f"#id_occurrences-{before}-starts_on").first
    day.click()
    expect(page.locator(".xdsoft_datetimepicker:visible").first).to_be_visible()
    page.keyboard.press("Escape")

    for chooser in (".image-chooser", ".page-chooser"):
        # Some choosers lie in parts of the form that are folded away.
        page.locator(f"{chooser} [data-chooser-action-choose]").first.evaluate("button => button.click()")
        modal = page.locator(".modal.in")
        expect(modal.locator("form, table, .listing").first).to_be_visible()
        modal.locator("[data-dismiss=modal]").first.click()
        expect(modal).to_have_count(0)


def test_page_can_be_looked_at_beside_its_form(site: SiteTree, page: Page) -> None:
    text = published(StandardPageFactory(parent=site.homes["en"], title="How we row"))
    page.goto(reverse("wagtailadmin_pages:edit", args=(text.pk,)))
    page.locator("[data-side-panel-toggle=preview]").click()
    preview = page.frame_locator('iframe[data-w-preview-target="iframe"]').first
    expect(preview.locator("h1")).to_contain_text("How we row", timeout=30_000)


@pytest.mark.parametrize(
    "address",
    ["wagtailadmin_home", "wagtailadmin_explore_root", "wagtailadmin_reports:site_history"],
)
def test_pages_of_the_admin_load_without_a_complaint(page: Page, address: str) -> None:
    page.goto(reverse(address))
    expect(page.locator("main")).to_be_visible()


def test_injected_code_does_not_run(watched: tuple[Page, list[str]]) -> None:
    """What somebody managed to write into a page has neither the nonce nor a hash."""
    page, complaints = watched
    page.goto(reverse("wagtailadmin_home"))
    page.evaluate(
        """() => {
            const box = document.createElement("div");
            box.innerHTML = '<img src="data:," onerror="window.ran = 1"><style>body { color: red !important }</style>'
                + '<begin-widget data-function="alert" data-arguments="[]"></begin-widget>';
            document.body.append(box);
            const script = document.createElement("script");
            script.textContent = "window.ran = 1";
            document.body.append(script);
        }"""
    )
    assert page.evaluate("window.ran") is None
    assert page.evaluate("getComputedStyle(document.body).color") != "rgb(255, 0, 0)"
    assert len([each for each in complaints if "Content Security Policy" in each]) == 3
    complaints.clear()
