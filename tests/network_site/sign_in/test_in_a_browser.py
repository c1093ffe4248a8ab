"""Setting up a phone and signing in with it in Chromium, by the keyboard alone."""

import re
from base64 import b32decode
from collections.abc import Iterator

import pytest
from django.contrib.auth.models import AbstractBaseUser
from django.test import Client
from django.urls import reverse
from django_otp.oath import totp
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from tests.browser.admin import answering_forms
from tests.browser.conftest import browser, page_that_complains

from .conftest import PASSWORD

__all__ = ["browser"]


@pytest.fixture
def page(browser: Browser, client: Client) -> Iterator[Page]:
    """320 pixels wide, as where 1280 are enlarged four times. A violated policy of content fails the test."""
    with page_that_complains(browser, answering_forms(client), 320, 640, is_violation) as (page, _complaints):
        yield page


def is_violation(message: ConsoleMessage) -> bool:
    return "Security Policy" in message.text


def tab_to(page: Page, name: str) -> None:
    """Goes on with the tabulator until the focus is on what has the name."""
    wanted = page.get_by_label(name).or_(page.get_by_role("button", name=name)).or_(page.get_by_role("link", name=name))
    for _ in range(40):
        if wanted.first.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{name} cannot be reached by the keyboard")


def fits(page: Page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def sign_in(page: Page, person: AbstractBaseUser) -> None:
    page.goto(reverse("wagtailadmin_login"))
    assert fits(page)
    tab_to(page, "Mail address or login name")
    page.keyboard.type(person.get_username())
    tab_to(page, "Password")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")


def test_setting_up_a_phone_and_signing_in_with_it(editor: AbstractBaseUser, page: Page, client: Client) -> None:
    sign_in(page, editor)
    page.wait_for_url("**/admin/")
    page.goto(reverse("second_step_mine"))
    tab_to(page, "Set up the second step")
    page.keyboard.press("Enter")
    page.wait_for_url("**/set-up/")
    assert fits(page)
    expect(page.get_by_role("img", name="A code for the camera of your phone")).to_be_visible()
    key = b32decode(re.sub(r"\s", "", page.locator(".sign-in-key").inner_text()))
    tab_to(page, "Code from the app")
    page.keyboard.type(f"{totp(key):06d}")
    tab_to(page, "Your password")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/mine/")
    expect(page.get_by_text("It is set up since")).to_be_visible()

    client.logout()
    sign_in(page, editor)
    page.wait_for_url("**/second-step/**")
    assert fits(page)
    expect(page.get_by_label("Code from the app")).to_be_focused()
    page.keyboard.type(f"{totp(key, drift=1):06d}")  # the next one: each works once
    page.keyboard.press("Enter")
    page.wait_for_url("**/admin/")
    expect(page.get_by_role("heading", level=1)).not_to_contain_text("Second step")
