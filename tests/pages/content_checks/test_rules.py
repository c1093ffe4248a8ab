"""What is said about texts and pictures that some readers could not use."""

import pytest
from wagtail.blocks import CharBlock, ListBlock, RichTextBlock, StreamBlock, StructBlock

from pages.content_checks.link_words import is_vague
from pages.content_checks.rules import content_warnings
from pages.content_checks.texts import rich_texts_in
from pages.models import OrganisationPage, StandardPage
from tests.conftest import SiteTree
from tests.factories import HubImageFactory, OrganisationPageFactory, StandardPageFactory, translation_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(site: SiteTree) -> StandardPage:
    return StandardPageFactory(title="About us")


def codes(page: StandardPage | OrganisationPage, html: str = "<p>Plain words.</p>") -> list[str]:
    if isinstance(page, StandardPage):
        page.body = html
    else:
        page.description = html
    return [warning.code for warning in content_warnings(page)]


@pytest.mark.parametrize(
    "html",
    [
        "<h2>Who</h2><h3>Staff</h3><h2>Where</h2><p>In <b>Tartu</b>.</p>",
        '<p>Read <a href="https://example.org/">the report of 2027</a>.</p>',
        '<p><a href="https://example.org/">Report</a> and <a href="https://example.org/">report</a></p>',
        "<p><b>Bring a friend!</b></p>",
        "<table><tr><th>Year</th></tr><tr><td>2027</td></tr></table>",
    ],
)
def test_nothing_is_said_about_good_text(page: StandardPage, html: str) -> None:
    assert codes(page, html) == []


@pytest.mark.parametrize(
    ("html", "code"),
    [
        ("<h2> <br/></h2>", "empty-heading"),
        ("<h3>Staff</h3>", "heading-order"),
        ("<p><b>Our staff</b></p>", "bold-heading"),
        ('<p><a href="https://example.org/"> </a></p>', "empty-link"),
        ('<p>Cats. <a linktype="page" id="3"><b>Read more</b></a></p>', "link-text"),
        ('<p><a href="https://example.org/">www.example.org</a></p>', "bare-address"),
        ('<p><a href="https://a.example/">Form</a> <a linktype="page" id="3">form</a></p>', "same-link-text"),
        ("<table><tr><td>2027</td></tr></table>", "table-headers"),
    ],
)
def test_fault_is_told(page: StandardPage, html: str, code: str) -> None:
    assert codes(page, html) == [code]


@pytest.mark.parametrize(
    "words",
    ["click here", "Read more…", "Täältä", "lue lisää »", "siit", "Loe edasi", "ovde", "Saznajte više", "овде", "her",
     "Les mer", "här", "Läs mer →"],
)  # fmt: skip
def test_vague_link_words_are_known_in_every_language(words: str) -> None:
    assert is_vague(words)


@pytest.mark.parametrize(
    "words", ["hereditary", "Read more about peers", "Täältä apua", "Siitis", "Ovdešnji", "Herberge"]
)
def test_words_that_say_something_are_not_vague(words: str) -> None:
    assert not is_vague(words)


def test_text_below_a_heading_of_the_page_may_begin_with_a_smaller_one(site: SiteTree) -> None:
    assert codes(OrganisationPageFactory(), "<h3>Staff</h3>") == []


def test_warning_names_the_field_and_says_why(page: StandardPage) -> None:
    page.body = '<p><a href="https://example.org/">Here</a></p>'
    [warning] = content_warnings(page)
    assert warning.text == "In “Text” a link does not say where it leads: “Here”."
    assert "name of what opens" in warning.reason


def test_picture_is_described_in_the_page_s_language_and_not_with_its_title(page: StandardPage) -> None:
    page.lead_picture = HubImageFactory(description="A path through a forest")
    assert codes(page) == []
    page.lead_picture.description = "About us."
    assert codes(page) == ["picture-says-title"]
    page.lead_picture.description, page.lead_picture.language = "Tie metsässä", "fi"
    assert codes(page) == ["picture-language"]


@pytest.mark.parametrize("fields", [{"description": "", "is_decorative": True}, {"people_consent": ""}])
def test_nothing_is_said_of_a_picture_without_words_or_readers(page: StandardPage, fields: dict) -> None:
    page.lead_picture = HubImageFactory(**({"language": "fi"} | fields))
    assert codes(page) == []


def test_translation_is_checked_in_its_own_language(page: StandardPage) -> None:
    finnish = translation_of(page, "fi")
    finnish.lead_picture = HubImageFactory(description="A path", descriptions={"fi": "Tie metsässä"})
    assert codes(finnish) == []
    finnish.lead_picture.descriptions = {}
    assert codes(finnish, "<p><a href='/'>tästä</a></p>") == ["link-text", "picture-language"]


def test_rich_text_is_found_in_blocks_however_deep() -> None:
    struct = StructBlock([("title", CharBlock()), ("text", RichTextBlock())])
    stream = StreamBlock([("text", RichTextBlock()), ("rows", ListBlock(struct))])
    value = stream.to_python(
        [
            {"type": "text", "value": "<p>One</p>"},
            {"type": "rows", "value": [{"title": "A title", "text": "<p>Two</p>"}]},
        ]
    )
    assert list(rich_texts_in(value)) == ["<p>One</p>", "<p>Two</p>"]
