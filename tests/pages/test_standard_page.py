"""A page of text: what it says, in its language, and to nobody while it is hidden."""

import pytest
from django.core.exceptions import ValidationError

from tests import factories as make
from tests.pages.hiding import HIDDEN_STATES, assert_cannot_be_read, hide
from tests.pages.reading import queries_of, read, text_of


@pytest.fixture
def text_page(site):
    return make.published(
        make.StandardPageFactory(
            title="About the network",
            slug="about",
            summary="Who we are and why.",
            body="<h2>How it began</h2><p>Four communities met.</p><ul><li>A list</li></ul>",
        )
    )


def test_title_summary_and_text_are_there(client, text_page):
    main = read(client, text_page).main
    assert text_of(main.h1) == "About the network"
    assert "Who we are and why." in text_of(main)
    assert text_of(main.h2) == "How it began"
    assert text_of(main.find("li", string="A list")) == "A list"


def test_page_below_a_page_is_reached_through_it(client, text_page):
    below = make.published(make.StandardPageFactory(title="Our rules", parent=text_page))
    trail = read(client, below).select_one(".crumbs")
    assert trail.find("a", string="About the network")["href"] == text_page.get_url()


def test_translation_stands_at_its_own_address_in_its_own_language(client, text_page):
    translation = make.translation_of(text_page, "fi", title="Tietoa verkostosta", slug="tietoa")
    soup = read(client, translation)
    assert soup.html["lang"] == "fi"
    assert text_of(soup.main.h1) == "Tietoa verkostosta"
    assert translation.get_url().startswith("/fi/")


def test_required_words_are_asked_for(text_page):
    text_page.summary = text_page.body = ""
    with pytest.raises(ValidationError) as caught:
        text_page.full_clean()
    assert {"summary", "body"} <= set(caught.value.message_dict)


@pytest.mark.parametrize("state", HIDDEN_STATES)
def test_hidden_page_cannot_be_read(client, text_page, state):
    hide(text_page, state)
    assert_cannot_be_read(client, text_page, "Four communities")


def test_number_of_queries_does_not_grow_with_the_text(client, text_page):
    """What every page asks for (Wagtail's way to it, and the frame) and its topics; the text itself is one column."""
    before = queries_of(client, text_page)
    text_page.body = text_page.body * 50
    make.published(text_page)
    assert queries_of(client, text_page) == before <= 20
