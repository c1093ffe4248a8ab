"""Numbers, money, shares and names in a row are written as the reader's language does."""

from decimal import Decimal

import pytest

from pages.formatting import (
    format_money,
    format_number,
    format_percent,
    join_countries,
    join_languages,
    join_words,
    share_of,
)

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("language", "number", "money", "percent"),
    [
        ("en", "1,876,715", "€1,876,715", "61%"),
        ("fi", "1 876 715", "1 876 715 €", "61 %"),
        ("et", "1 876 715", "1 876 715 €", "61%"),
        ("sr-latn", "1.876.715", "1.876.715 €", "61%"),
        ("nb", "1 876 715", "1 876 715 €", "61 %"),
        ("sv", "1 876 715", "1 876 715 €", "61 %"),
    ],
)
def test_figures_are_written_as_the_language_does(language: str, number: str, money: str, percent: str) -> None:
    written = (
        format_number(1876715, language),
        format_money(Decimal("1876715.00"), "EUR", language),
        format_percent(Decimal("0.6103"), language),
    )
    assert tuple(text.replace(NBSP, " ") for text in written) == (number, money, percent)


def test_decimals_lose_needless_zeros_only() -> None:
    assert format_number(Decimal("4.640"), "en") == "4.64"
    assert format_number(Decimal("300.000"), "fi") == "300"
    assert format_number(4.5, "fi") == "4,5"


def test_cents_are_shown_where_there_are_any() -> None:
    assert format_money(Decimal("12.50"), "EUR", "en") == "€12.50"
    assert format_money(Decimal("-3"), "EUR", "en") == "-€3"


def test_a_small_share_is_not_rounded_to_nothing() -> None:
    assert format_percent(0.003, "en") == "0.3%"
    assert format_percent(0, "en") == "0%"


@pytest.mark.parametrize(
    ("value", "whole", "expected"), [(83, 136, "61.0"), (9, 5, "100.0"), (1, 0, "0"), (-1, 5, "0.0")]
)
def test_a_bar_stays_within_its_frame(value: int, whole: int, expected: str) -> None:
    assert share_of(value, whole) == Decimal(expected)


@pytest.mark.parametrize(
    ("language", "words", "countries", "languages"),
    [
        ("en", "a, b and c", "Finland and Serbia", "Finnish, Serbian and Norwegian"),
        ("fi", "a, b ja c", "Suomi ja Serbia", "suomi, serbia ja norja"),
        ("et", "a, b ja c", "Soome ja Serbia", "soome, serbia ja norra"),
        ("sr-latn", "a, b i c", "Finska i Srbija", "finski, srpski i norveški"),
        ("nb", "a, b og c", "Finland og Serbia", "finsk, serbisk og norsk"),
        ("sv", "a, b och c", "Finland och Serbien", "finska, serbiska och norska"),
    ],
)
def test_names_in_a_row_are_joined_as_the_language_does(
    language: str, words: str, countries: str, languages: str
) -> None:
    assert join_words("abc", language) == words
    assert join_countries(["FI", "RS"], language) == countries
    assert join_languages(["fi", "sr-latn", "nb"], language) == languages


def test_an_empty_row_is_empty() -> None:
    assert join_words([], "en") == ""
