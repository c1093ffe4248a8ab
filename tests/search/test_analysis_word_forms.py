"""The analysis against word lists: forms that must meet, compounds that should, and words that must not."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from search.analysis.folding import fold
from search.analysis.keys import keys_of

FORMS = Path(__file__).parent / "word_forms"

# Shares of inflected forms that are found from their base form, and of compounds found from their part; the most
# unrelated pairs that may meet. As measured, less one in a hundred.
EXPECTED = {
    "en": (0.95, 0.0, 6),
    "fi": (0.98, 0.90, 2),
    "et": (0.95, 0.80, 1),
    "sr": (0.95, 0.0, 0),
    "nb": (0.96, 0.90, 2),
    "sv": (0.99, 0.90, 3),
}
# Shares of forms found although they were typed without diacritics.
WITHOUT_DIACRITICS = {"fi": 0.95, "et": 0.90, "sr": 0.80, "nb": 0.95, "sv": 0.95}


@dataclass
class Forms:
    inflected: list[tuple[str, str]] = field(default_factory=list)
    compounds: list[tuple[str, str]] = field(default_factory=list)
    unrelated: list[tuple[str, str]] = field(default_factory=list)


def read_forms(language: str) -> Forms:
    forms = Forms()
    for line in (FORMS / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if "~" in line:
            one, other = line.split("~")
            forms.unrelated.append((one.strip(), other.strip()))
        elif ":" in line and not line.startswith("#"):
            base, _, rest = line.partition(":")
            inflected, _, compounds = rest.partition("|")
            forms.inflected.extend((base, form.replace("’", "'").split("'")[0]) for form in inflected.split())
            forms.compounds.extend((base, compound) for compound in compounds.split() if "-" not in compound)
    return forms


def meet(typed: str, written: str, language: str) -> bool:
    """Whether somebody who types one word finds a page that holds the other."""
    question, page = keys_of(typed, language, typed=True), keys_of(written, language)
    return bool(set(question.keys) & set(page.keys))


def is_part(typed: str, compound: str, language: str) -> bool:
    question, page = keys_of(typed, language, typed=True), keys_of(compound, language)
    return bool(set(question.keys) & {*page.keys, *page.parts})


@pytest.mark.parametrize("language", EXPECTED)
def test_base_form_finds_inflected_forms(language: str) -> None:
    pairs = read_forms(language).inflected
    missed = [pair for pair in pairs if not meet(*pair, language)]
    assert 1 - len(missed) / len(pairs) >= EXPECTED[language][0], missed


@pytest.mark.parametrize("language", EXPECTED)
def test_part_finds_compounds(language: str) -> None:
    pairs = read_forms(language).compounds
    missed = [pair for pair in pairs if not is_part(*pair, language)]
    assert not pairs or 1 - len(missed) / len(pairs) >= EXPECTED[language][1], missed


@pytest.mark.parametrize("language", EXPECTED)
def test_unrelated_words_do_not_meet(language: str) -> None:
    met = [
        pair for pair in read_forms(language).unrelated if set(keys(pair[0], language)) & set(keys(pair[1], language))
    ]
    assert len(met) <= EXPECTED[language][2], met


@pytest.mark.parametrize("language", WITHOUT_DIACRITICS)
def test_forms_are_found_without_diacritics(language: str) -> None:
    pairs = [(fold(form), base) for base, form in read_forms(language).inflected if fold(form) != form]
    missed = [pair for pair in pairs if not meet(*pair, language)]
    assert 1 - len(missed) / len(pairs) >= WITHOUT_DIACRITICS[language], missed


def keys(word: str, language: str) -> tuple[str, ...]:
    return keys_of(word, language).keys
