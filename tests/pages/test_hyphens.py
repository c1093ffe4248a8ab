"""Long words may be broken where a reader would break them."""

import pytest

from pages.formatting import hyphenated


def broken(text: str, language: str) -> str:
    return hyphenated(text, language).replace("\u00ad", "|")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "mielenterveyspalveluissa", "mielenterveys|palveluissa"),
        ("fi", "Recovery-toimintaorientaatio", "Recovery-toiminta|orientaatio"),
        ("fi", "kokemusasiantuntijuusosaamisen", "kokemus|asiantuntijuusosaamisen"),
        ("et", "ühendamiskeskus", "ühendamis|keskus"),
        ("nb", "brukermedvirkning", "bruker|medvirkning"),
    ],
)
def test_compounds_are_broken_between_their_parts(language: str, text: str, expected: str) -> None:
    assert set(places(expected)) <= set(places(broken(text, language)))


def places(text: str) -> list[int]:
    """Before which letters of the whole word a break may be."""
    ends, found = 0, []
    for part in text.split("|")[:-1]:
        ends += len(part)
        found.append(ends)
    return found


def test_a_word_that_is_no_compound_is_broken_between_syllables() -> None:
    assert broken("Rovaniemelläkin", "fi") == "Rova|nie|mel|läkin"


@pytest.mark.parametrize("language", ["en", "sr-latn", "sr-Cyrl", "de"])
def test_other_languages_are_left_to_the_browser(language: str) -> None:
    assert hyphenated("Interdisciplinarity", language) == "Interdisciplinarity"


def test_short_words_and_everything_else_stay_as_they_are() -> None:
    text = "Hyvä päivä, info@example.org & 12345678901234"

    assert hyphenated(text, "fi") == text


def test_letters_are_never_lost() -> None:
    text = "İİİİİİİİİİİİİİ Kokemusasiantuntijakoulutus"

    assert hyphenated(text, "fi").replace("\u00ad", "") == text
