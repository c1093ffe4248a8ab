"""Choosing a language in the menu: it is remembered for the bare address, and nobody else gets a cookie."""

from playwright.sync_api import Page, expect

from tests.conftest import SiteTree


def remembered(page: Page) -> list[dict]:
    return page.context.cookies()


def choose(page: Page, name: str) -> None:
    page.locator(".menu--lang a", has_text=name).click()


def test_choice_is_remembered_for_a_year(page: Page, site: SiteTree) -> None:
    page.goto("/en/")
    choose(page, "Suomi")
    expect(page.locator("html")).to_have_attribute("lang", "fi")
    [cookie] = remembered(page)
    assert (cookie["name"], cookie["value"], cookie["path"], cookie["sameSite"]) == ("language", "fi", "/", "Lax")
    days = (cookie["expires"] - page.evaluate("Date.now() / 1000")) / 86400
    assert 364 < days <= 365.1


def test_reader_who_never_chose_gets_no_cookie(page: Page, site: SiteTree) -> None:
    page.goto("/en/")
    page.locator(".brand").click()
    page.goto("/fi/organisations/")
    assert remembered(page) == []


def test_last_choice_counts(page: Page, site: SiteTree) -> None:
    page.goto("/en/")
    choose(page, "Suomi")
    expect(page.locator("html")).to_have_attribute("lang", "fi")
    choose(page, "Eesti")
    expect(page.locator("html")).to_have_attribute("lang", "et")
    assert [cookie["value"] for cookie in remembered(page)] == ["et"]


def test_menu_works_without_script(page_without_script: Page, site: SiteTree) -> None:
    page_without_script.goto("/en/")
    choose(page_without_script, "Suomi")
    expect(page_without_script.locator("html")).to_have_attribute("lang", "fi")
    assert remembered(page_without_script) == []
