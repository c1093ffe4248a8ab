"""Cutting text into words."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from .folding import to_latin

# A word is a run of letters and digits. What follows an apostrophe or a colon inside a word is an ending
# (community's, CHIME:n): it is part of what a reader sees, not of what the word is.
_WORD = re.compile(r"([^\W_]+)(?:['’ʼ:][^\W\d_]{1,4}(?![^\W_]))?")
LONGEST_WORD = 40


@dataclass(frozen=True, slots=True)
class Word:
    """A word in a text: ``text`` in Latin script, without such an ending; ``start`` and ``end`` where it stands."""

    text: str
    start: int
    end: int


def words_in(text: str) -> Iterator[Word]:
    """The words of a text in order. Positions are those of the text as given."""
    for match in _WORD.finditer(text):
        yield Word(to_latin(match[1])[:LONGEST_WORD], match.start(), match.end())


def words_where(text: str, wanted: Callable[[str], bool]) -> list[Word]:
    """Those words of a text of which ``wanted`` says so, given their small letters in Latin script.

    Looks at each spelling once: of a long text few words are wanted, and most stand in it several times.
    """
    chosen = {word for word in set(_WORD.findall(text.lower())) if wanted(to_latin(word)[:LONGEST_WORD])}
    if not chosen:
        return []
    return [
        Word(to_latin(match[1])[:LONGEST_WORD], match.start(), match.end())
        for match in _WORD.finditer(text)
        if match[1].lower() in chosen
    ]


def count_words(texts: Iterable[str]) -> Counter[str]:
    """How often each word, in small letters and Latin script, stands in the texts."""
    spelled: Counter[str] = Counter()
    for text in texts:
        spelled.update(_WORD.findall(composed(text.lower())))
    counts: Counter[str] = Counter()
    for word, times in spelled.items():
        counts[to_latin(word)[:LONGEST_WORD]] += times
    return counts


def composed(text: str) -> str:
    """The text with letters and their marks as one character (NFC), which ``words_in`` expects."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)
