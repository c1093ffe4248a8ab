"""Serbian Latin to Cyrillic and back: which pairs of letters are one letter, and that nothing is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis.folding import to_latin
from search.analysis.word_lists import _forms
from search.cyrillic import word_in_cyrillic

LETTERS = "abcčćdđefghijklmnoprsštuvzž"
#: What simplemma's list has with the wrong letter: in ињекција and преџивот the two letters belong to two parts.
WRONG_IN_THE_LIST = {"ињекција", "Пенсилванјема", "ЛЈ"} | {
    f"преџивот{ending}" for ending in ("", "а", "е", "и", "има", "ом", "у")
}


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("ljubav", "љубав"),
        ("Ljubav", "Љубав"),
        ("LJUBAV", "ЉУБАВ"),
        ("Njegoš", "Његош"),
        ("NJEGOŠ", "ЊЕГОШ"),
        ("džep", "џеп"),
        ("DŽEP", "ЏЕП"),
        ("budžet", "буџет"),
        ("menadžer", "менаџер"),
        ("odžak", "оџак"),
        ("nadžak", "наџак"),
        ("kanjon", "кањон"),
        ("konj", "коњ"),
        ("konji", "коњи"),
        ("ǉubav", "љубав"),
        ("đak", "ђак"),
        ("odjek", "одјек"),
    ],
)
def test_a_pair_of_letters_is_one_letter(latin: str, cyrillic: str) -> None:
    assert word_in_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("injekcija", "инјекција"),
        ("Injekcija", "Инјекција"),
        ("INJEKCIJA", "ИНЈЕКЦИЈА"),
        ("injektirati", "инјектирати"),
        ("reinjekcija", "реинјекција"),
        ("konjugacija", "конјугација"),
        ("konjunktura", "конјунктура"),
        ("konjunktivitis", "конјунктивитис"),
        ("nekonjunkturan", "неконјунктуран"),
        ("anjon", "анјон"),
        ("Tanjug", "Танјуг"),
        ("vanjezički", "ванјезички"),
        ("izvanjezički", "изванјезички"),
        ("nadživeti", "надживети"),
        ("nadživljavanje", "надживљавање"),
        ("nadžnjevati", "наджњевати"),
        ("nadžeti", "наджети"),
        ("odžaliti", "оджалити"),
        ("odživeti", "одживети"),
        ("odžvakati", "оджвакати"),
        ("podžanr", "поджанр"),
        ("podžeći", "поджећи"),
        ("predživot", "предживот"),
    ],
)
def test_between_two_parts_of_a_word_two_letters_stay_two(latin: str, cyrillic: str) -> None:
    assert word_in_cyrillic(latin) == cyrillic


def test_every_form_of_the_word_list_that_is_known_in_cyrillic_comes_out_right() -> None:
    """Some 298,000 forms that people wrote in Cyrillic, each from its Latin spelling."""
    known = {form for form, _base in _forms("hbs") if re.fullmatch("[а-шђјљњћџ]+", form, re.IGNORECASE)}
    assert len(known) > 290_000
    assert {form for form in known if word_in_cyrillic(to_latin(form)) != form} <= WRONG_IN_THE_LIST


def _back(cyrillic: str) -> str:
    """As people write it: a word in capitals has pairs in capitals."""
    latin = to_latin(cyrillic)
    return latin.upper() if cyrillic.isupper() and len(cyrillic) > 1 else latin


@given(st.text(LETTERS, min_size=1), st.sampled_from([str.lower, str.capitalize]))
def test_nothing_is_lost(word: str, written: str) -> None:
    word = written(word)
    assert _back(word_in_cyrillic(word)) == word


@given(st.text(LETTERS, min_size=3))
def test_nothing_is_lost_in_capitals(word: str) -> None:
    assert _back(word_in_cyrillic(word.upper())) == word.upper()


@given(st.text())
def test_any_text_has_an_answer_and_no_latin_serbian_letter_is_left(text: str) -> None:
    assert not re.search(r"[a-zčćđšž]", word_in_cyrillic("".join(filter(str.isalpha, text))).lower().translate({
        ord(letter): None for letter in "qwxy"
    }))  # fmt: skip
