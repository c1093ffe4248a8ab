"""What reaches somebody is found in any text, hidden and put back."""

import re

import pytest

from pages.translating.machine.contact_data import Marks, mask, pattern_of_names

MARKS = Marks("[[{}]]", re.compile(r"\[\[(\d+)\]\]"))


@pytest.mark.parametrize(
    "text",
    [
        "info@example.org", "first.last+news@mail.example.co.uk", "info (at) example.org", "info[at]example.org",
        "https://example.org/apply?id=1", "http://example.org", "www.example.org/a", "example.fi", "a.example.rs/sr",
        "+358 40 123 4567", "0401234567", "(+381) 11 123-456", "00372 5123 4567", "040/123 45 67", "@recoverycollege",
    ],
)  # fmt: skip
def test_addresses_and_numbers_are_hidden(text: str) -> None:
    masked = mask(f"Write to {text}, please.", None, MARKS)
    assert text not in masked.text
    assert masked.text.startswith("Write to [[1]]")
    assert masked.restore(masked.text) == f"Write to {text}, please."


@pytest.mark.parametrize(
    "text", ["Come on 12 May", "83 of 136 people", "Call 112", "and/or", "e.g. a walk", "KA210-ADU"]
)
def test_ordinary_text_is_sent_as_it_is(text: str) -> None:
    assert mask(text, None, MARKS).text == text


@pytest.mark.parametrize(
    "text", ["info@example.org", '<a id="a1">+358 40 123 4567</a>', "<b>www.example.org</b> / 040 123 4567", "2026", ""]
)
def test_nothing_but_contact_data_says_nothing(text: str) -> None:
    assert not mask(text, None, MARKS).says_something


def test_part_of_an_address_on_this_site_says_nothing() -> None:
    assert not mask("open-call-2026", None, MARKS).says_something
    assert mask("well-being", None, MARKS).text == "well-being"


def test_names_are_hidden_with_their_endings() -> None:
    names = pattern_of_names(["Mari Virtanen", "Anna Lind"])
    masked = mask("Ask Mari Virtanen, Virtasen Maria or Anna; not Marion's rose.", names, MARKS)
    for name in ("Virtanen", "Virtasen", "Anna"):
        assert name not in masked.text
    assert masked.restore(masked.text) == "Ask Mari Virtanen, Virtasen Maria or Anna; not Marion's rose."


def test_nobody_named_hides_nothing() -> None:
    assert pattern_of_names([]) is None
    assert pattern_of_names(["B. A."]) is None


def test_tags_stay() -> None:
    masked = mask('See <a id="a1">our page www.example.org</a>.', None, MARKS)
    assert masked.text == 'See <a id="a1">our page [[1]]</a>.'


def test_order_may_change_but_nothing_may_be_lost_doubled_or_invented() -> None:
    masked = mask("Write a@example.org or b@example.org", None, MARKS)
    assert masked.restore("[[2]] tai [[1]]") == "b@example.org tai a@example.org"
    for wrong in ("[[1]]", "[[1]] [[1]] [[2]]", "[[1]] [[2]] [[3]]", "kirjoita"):
        assert masked.restore(wrong) is None
