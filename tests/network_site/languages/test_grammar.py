"""What the search makes of a language that nobody described: what the libraries offer, else the words as they are."""

import pytest
from pytest_django import Settings

from search.analysis.keys import keys_of
from search.analysis.languages import LANGUAGES, active_codes, analysis_language
from search.analysis.version import analysis_version

from .conftest import speak


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("pl", "stowarzyszenie", "stowarzyszeniami"),
        ("de", "Selbsthilfegruppe", "Selbsthilfegruppen"),
        ("is", "samtök", "samtökunum"),  # a word list and no stemmer
        ("eu", "laguntza", "laguntzak"),  # a stemmer and no word list
    ],
)
def test_forms_of_a_word_share_a_key(with_polish: Settings, code: str, one: str, other: str) -> None:
    speak(with_polish, "en", code)
    assert set(keys_of(one, code).tokens[1:]) & set(keys_of(other, code).tokens[1:])


@pytest.mark.parametrize(("code", "word"), [("uk", "громади"), ("so", "bulsho"), ("mt", "komunità")])
def test_language_that_no_library_knows_has_words_without_keys(with_polish: Settings, code: str, word: str) -> None:
    speak(with_polish, "en", code)
    assert analysis_language(code) is None
    assert len(keys_of(word, code).tokens) == 1


def test_languages_described_by_hand_stay_in_use(with_polish: Settings) -> None:
    assert active_codes() == (*LANGUAGES, "pl")


def test_another_language_is_another_set_of_rules(with_polish: Settings) -> None:
    with_polish_version = analysis_version()
    speak(with_polish, "en", "fi", "et")
    assert analysis_version() != with_polish_version
