"""Cutting text into words."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
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
