"""A legal name stays in its own language on a translated page, and says so."""

import pytest

from pages.presentation.name_language import name_in_its_language


@pytest.mark.parametrize(
    ("country", "page_language", "marked"),
    [
        ("EE", "en", '<span lang="et">Kodu</span>'),
        ("RS", "fi", '<span lang="sr-Latn">Kodu</span>'),
        ("NO", "sv", '<span lang="nb">Kodu</span>'),
        ("FI", "en", '<span lang="">Kodu</span>'),  # Finnish or Swedish: the country does not tell
        ("FI", "sv", "Kodu"),
        ("NO", "nb", "Kodu"),
        ("RS", "sr-Latn", "Kodu"),
        ("", "en", "Kodu"),
        ("ZZ", "en", "Kodu"),
    ],
)
def test_name_is_marked_with_the_language_of_its_country(country: str, page_language: str, marked: str) -> None:
    assert name_in_its_language("Kodu", country, page_language) == marked


def test_organisation_without_a_legal_name_has_nothing_to_mark() -> None:
    assert name_in_its_language("", "EE", "en") == ""


def test_name_is_no_markup() -> None:
    assert "&lt;b&gt;" in name_in_its_language("<b>", "EE", "en")
