"""The keys of a word: what all its inflected forms have in common."""

from collections.abc import Set
from dataclasses import dataclass
from functools import lru_cache

import Stemmer
from simplemma.strategies import DefaultStrategy

from .compounds import parts_of
from .folding import fold
from .languages import AnalysisLanguage, analysis_language
from .tokens import key_token, part_token
from .word_lists import WordLists, word_list

_UNKNOWN_WORDS = DefaultStrategy(dictionary_factory=WordLists())
_WITHOUT_DIACRITICS = "0"


@dataclass(frozen=True, slots=True)
class WordKeys:
    """A word as one language understands it.

    ``folded`` is its spelling without diacritics; ``keys`` what its inflected forms share; ``parts`` the keys of the
    words it is compounded of. ``known``: the word list has it. ``tokens`` and ``part_tokens`` are the same as engines
    hold them.
    """

    folded: str
    keys: tuple[str, ...]
    parts: tuple[str, ...]
    known: bool
    tokens: tuple[str, ...]
    part_tokens: tuple[str, ...]


_WORDS_REMEMBERED, _WORDS_REMEMBERED_IN_BULK = 20_000, 80_000


def keys_of(word: str, language_code: str, *, typed: bool = False) -> WordKeys:
    """The keys of a word in Latin script, in a language.

    ``typed`` words come from people in a hurry: written without diacritics they also stand for words that have them.
    Words with digits, single letters and words in languages without grammar have no keys.
    """
    return _remembered(word, language_code, typed)


def may_begin_with(word: str, language_code: str, initials: Set[str]) -> bool:
    """Whether a key of the word can begin with one of these letters, which have no diacritics.

    Far cheaper than the keys themselves: most words of a text can be passed over. A form whose word begins otherwise
    (Serbian *ljudi* of *čovek*) is known by the word list.
    """
    lowered = word.lower()
    if fold(lowered[:1])[:1] in initials:
        return True
    language = analysis_language(language_code)
    if language is None or not language.word_list:
        return False
    return any(fold(base[:1])[:1] in initials for base in word_list(language).bases(lowered))


def remember_more_words() -> None:
    """For a process that reads every page: remember more words than one that answers readers."""
    global _remembered
    _remembered = lru_cache(maxsize=_WORDS_REMEMBERED_IN_BULK)(_understand)


def _understand(word: str, language_code: str, typed: bool) -> WordKeys:
    lowered = word.lower()
    folded = fold(lowered)
    language = analysis_language(language_code)
    if language is None or len(folded) < 2 or not folded.isalpha():
        return WordKeys(folded, (), (), False, (folded,), ())
    bases, known = base_forms(lowered, language, typed)
    compound = parts_of(lowered, language)
    keys = {_key(each, language) for each in (lowered, *bases)}
    part_keys: set[str] = set()
    if compound:
        part_keys = {_key(base, language) for part in compound for base in base_forms(part.word, language, True)[0]}
        if not known:
            # The list does not know the compound, but it knows how its last part is inflected.
            first, last = lowered[: compound[-1].start], lowered[compound[-1].start :]
            keys |= {first + _key(base, language) for base in base_forms(last, language, typed)[0]}
    if not known:
        # Only the word list leads from a spelling without diacritics to the word; words outside it get a key without.
        keys |= {_WITHOUT_DIACRITICS + fold(key) for key in keys if typed or not key.isascii()}
    own, parts = tuple(sorted(keys)), tuple(sorted(part_keys - keys))
    tokens = (folded, *(key_token(language.code, key) for key in own))
    return WordKeys(folded, own, parts, known, tokens, tuple(part_token(language.code, key) for key in parts))


_remembered = lru_cache(maxsize=_WORDS_REMEMBERED)(_understand)


def base_forms(lowered: str, language: AnalysisLanguage, typed: bool) -> tuple[list[str], bool]:
    """The base forms of a word in small letters, and whether the word list itself has the word.

    For a word outside the list simplemma tries what it knows of endings and prefixes; there may be none.
    """
    if not language.word_list:
        return [], False
    if bases := word_list(language).bases(lowered, tolerant=typed):
        return bases, True
    if language.genitive_s and (bases := word_list(language).bases(lowered.removesuffix("s"), tolerant=typed)):
        return bases, True
    base = _UNKNOWN_WORDS.get_lemma(lowered, language.word_list)
    return ([base.lower()] if base else []), False


def _key(lowered: str, language: AnalysisLanguage) -> str:
    if language.respell:
        lowered = language.respell(lowered)
    return _stemmer(language.stemmer).stemWord(lowered) if language.stemmer else lowered


@lru_cache(maxsize=16)
def _stemmer(name: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(name, 1000)
