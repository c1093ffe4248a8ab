"""Searching with the keyboard alone: suggestions, filters, pages; and without any script."""

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.conftest import SiteTree
from tests.factories import ConceptFactory, EventPageFactory, OrganisationPageFactory, ProjectPageFactory, published


@pytest.fixture
def gardens(site: SiteTree) -> None:
    ConceptFactory(slug="gardening", labels={"en": "gardening", "fi": "puutarhanhoito"})
    published(OrganisationPageFactory(title="Garden friends", summary="A garden."))
    published(ProjectPageFactory(title="Garden of hope", summary="A garden."))
    published(EventPageFactory(title="Evening in the garden", summary="A garden."))


@pytest.fixture
def field(page: Page, gardens: None) -> Any:
    page.goto("/en/search/")
    field = page.locator("#q")
    field.focus()
    return field


def type_and_wait(page: Page, text: str) -> Locator:
    """The suggestions for the text, once they are there."""
    page.keyboard.type(text)
    options = page.locator("[role=listbox] [role=option]")
    options.first.wait_for()
    return options


def test_field_is_a_combobox_with_a_name(page: Page, field: Any) -> None:
    expect(page.get_by_role("combobox", name="Search in all languages")).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_attribute("aria-autocomplete", "list")
    expect(field).to_have_attribute("autocomplete", "off")


def test_typing_opens_a_list_and_says_how_long_it_is(page: Page, field: Any) -> None:
    type_and_wait(page, "gar")
    expect(field).to_have_attribute("aria-expanded", "true")
    listbox = page.get_by_role("listbox", name="Suggestions")
    assert field.get_attribute("aria-controls") == listbox.get_attribute("id")
    names = listbox.locator("[role=option] > span:first-child").all_inner_texts()
    assert names == ["Gardening", "Garden friends", "Garden of hope"]
    expect(page.locator("form#search [role=status]")).to_have_text("3 suggestions")


def test_arrows_walk_through_the_options_and_back_into_the_field(page: Page, field: Any) -> None:
    options = type_and_wait(page, "gar")
    page.keyboard.press("ArrowDown")
    expect(options.nth(0)).to_have_attribute("aria-selected", "true")
    assert field.get_attribute("aria-activedescendant") == options.nth(0).get_attribute("id")
    page.keyboard.press("ArrowUp")
    assert field.get_attribute("aria-activedescendant") is None
    page.keyboard.press("ArrowUp")
    expect(options.nth(2)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") is None
    expect(field).to_be_focused()
    expect(field).to_have_value("gar")


def test_enter_on_an_option_opens_it(page: Page, field: Any) -> None:
    type_and_wait(page, "gar")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/en/topics/gardening/$"))


def test_enter_in_the_field_searches_for_what_was_typed(page: Page, field: Any) -> None:
    type_and_wait(page, "garden")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"\?q=garden"))
    expect(page.locator("#count")).to_have_text("3 results")


def test_escape_closes_the_list_first_and_empties_the_field_then(page: Page, field: Any) -> None:
    type_and_wait(page, "gar")
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_value("gar")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(field).to_have_value("")


def test_tab_leaves_field_and_list(page: Page, field: Any) -> None:
    type_and_wait(page, "gar")
    page.keyboard.press("Tab")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(page.get_by_role("main").get_by_role("button", name="Search")).to_be_focused()


def test_nothing_moves_while_the_list_opens(page: Page, field: Any) -> None:
    heading = page.locator("#count")
    before = heading.bounding_box()
    type_and_wait(page, "gar")
    assert heading.bounding_box() == before


def test_name_in_another_language_is_told_with_its_language(page: Page, field: Any) -> None:
    option = type_and_wait(page, "puutar")
    expect(option).to_contain_text("Gardening")
    expect(option.locator("small")).to_have_attribute("lang", "fi")


def test_pointer_chooses_as_well(page: Page, field: Any) -> None:
    type_and_wait(page, "garden of").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Garden of hope")


@pytest.mark.usefixtures("gardens")
def test_header_on_every_page_suggests_too(page: Page) -> None:
    page.goto("/en/topics/")
    page.get_by_role("combobox", name="Search this site").focus()
    type_and_wait(page, "garden of")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Garden of hope")


@pytest.mark.usefixtures("gardens")
def test_filters_are_set_and_taken_off_by_keyboard(page: Page) -> None:
    page.goto("/en/search/?q=garden")
    page.get_by_role("checkbox", name="Project").focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Show results").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#count")).to_have_text("1 result")
    assert "q=garden" in page.url
    assert page.url.endswith("#count"), "the next Tab should go on from the results, not from the top of the page"
    page.get_by_role("link", name="Remove filter: Project").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#count")).to_have_text("3 results")


@pytest.mark.usefixtures("gardens")
def test_everything_works_without_script(page_without_script: Page) -> None:
    page = page_without_script
    page.goto("/en/topics/")
    page.get_by_label("Search this site").fill("garden")
    page.keyboard.press("Enter")
    expect(page.locator("#count")).to_have_text("3 results")
    page.get_by_label("Project").check()
    page.get_by_role("button", name="Show results").click()
    expect(page.locator("#count")).to_have_text("1 result")
    page.get_by_label("Order").select_option("title")
    page.get_by_role("button", name="Apply").click()
    assert "kind=project" in page.url
    assert "sort=title" in page.url


@pytest.mark.usefixtures("gardens")
@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("query", ["", "?q=garden&kind=project", "?q=nothing-like-this"])
def test_no_width_scrolls_sideways(page: Page, width: int, query: str) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"/en/search/{query}")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
