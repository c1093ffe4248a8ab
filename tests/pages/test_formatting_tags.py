"""The tag library ``formats`` in templates."""

from datetime import date
from typing import Any

import pytest
from django.template import Context, Template
from django.utils.translation import override

from pages.formatting import in_language, own_language_name, page_is_in, translated_from


def rendered(source: str, **context: Any) -> str:
    with override("en"):
        return Template("{% load formats %}" + source).render(Context(context))


def test_a_date_stands_inside_time() -> None:
    assert rendered("{% date_time '2014-06' %}") == '<time datetime="2014-06">June 2014</time>'


def test_both_ends_of_a_range_stand_inside_time() -> None:
    assert rendered("{% date_range start end %}", start=date(2027, 9, 20), end=date(2027, 9, 24)) == (
        '<time datetime="2027-09-20">20</time>–<time datetime="2027-09-24">24 September 2027</time>'
    )


def test_a_missing_date_shows_nothing() -> None:
    assert rendered("{% date_time value %}{% date_range value value %}{{ value|date_words }}", value=None) == ""


def test_text_of_an_editor_cannot_become_markup() -> None:
    assert "<b>" not in rendered("{{ codes|countries }}", codes=["<b>", "FI"])


@pytest.mark.parametrize(
    ("code", "badge", "sentence"),
    [
        ("fi", "In Finnish", "This page is in Finnish."),
        ("sr-latn", "In Serbian", "This page is in Serbian."),
        ("sr-Latn", "In Serbian", "This page is in Serbian."),
        ("de", "Language: German", "This page is in another language: German."),
    ],
)
def test_the_language_of_a_text_is_told_in_whole_sentences(code: str, badge: str, sentence: str) -> None:
    with override("en"):
        assert (in_language(code), page_is_in(code)) == (badge, sentence)


def test_the_original_language_is_told() -> None:
    with override("en"):
        assert translated_from("nb") == "Translated from Norwegian"


def test_a_language_is_called_as_it_calls_itself() -> None:
    assert [own_language_name(code) for code in ("sr-latn", "nb", "de")] == ["Srpski", "Norsk", "Deutsch"]
