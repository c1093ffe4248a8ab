"""Wagtail's checker runs in an editor's preview, under the policy that the admin has, with the rules of this hub."""

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Browser, Page, expect

from pages.models import StandardPage
from tests.browser.admin import HOST, answering_forms
from tests.conftest import SiteTree
from tests.factories import StandardPageFactory, UserFactory

FAULTY = '<h3>Staff</h3><p>Read it <a href="https://example.org/">here</a>.</p>'


@pytest.fixture
def editor(browser: Browser, client: Client, site: SiteTree) -> Iterator[Page]:
    client.force_login(UserFactory(is_superuser=True))
    context = browser.new_context(base_url=HOST, viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    context.route("**/*", answering_forms(client))
    page = context.new_page()
    page.set_default_timeout(30_000)
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    # Wagtail writes what its checker found into the console as an error.
    assert [line for line in complaints if not line.startswith("axe.run results")] == []


def draft(body: str) -> StandardPage:
    page = StandardPageFactory(title="About", summary="About us.", live=False, body=body)
    page.save_revision()
    return page


def preview(page: StandardPage) -> str:
    return reverse("wagtailadmin_pages:view_draft", args=[page.pk])


def test_preview_tells_of_link_words_and_headings(editor: Page) -> None:
    editor.goto(preview(draft(FAULTY)))
    count = editor.locator("#checker-trigger [data-content-checker-count]")
    expect(count).to_have_text("2")
    editor.locator("[data-wagtail-userbar-trigger]").click()
    editor.locator("#checker-trigger").click()
    names = editor.locator("#checker-results [data-content-checker-name]")
    expect(names).to_have_text(["Incorrect heading hierarchy", "Link text does not say where it leads"])


def test_preview_of_a_good_page_tells_nothing(editor: Page) -> None:
    editor.goto(preview(draft('<h2>Staff</h2><p>Read <a href="https://example.org/">the report</a>.</p>')))
    expect(editor.locator("#checker-trigger [data-content-checker-count]")).to_have_text("0")


def test_panel_beside_the_form_tells_the_same(editor: Page) -> None:
    editor.goto(reverse("wagtailadmin_pages:edit", args=[draft(FAULTY).pk]))
    editor.get_by_role("button", name="Toggle checks").click()
    expect(editor.get_by_text("Link text does not say where it leads").first).to_be_visible()
