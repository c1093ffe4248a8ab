"""Whatever people type, as words that can be asked for."""

import re

from ..analysis.words import Word, composed, words_in

LONGEST_QUERY = 300
MOST_WORDS = 12
# Control characters, lone surrogates, and marks that only turn the direction of writing or join nothing.
_UNWRITABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]+")


def clean_query(text: object) -> str:
    """The question in one line of at most 300 characters, safe to store, to send and to show."""
    return " ".join(composed(_UNWRITABLE.sub(" ", str(text)[: LONGEST_QUERY * 4])).split())[:LONGEST_QUERY].strip()


def query_words(query: str) -> list[Word]:
    """The first distinct words of a cleaned question."""
    words: dict[str, Word] = {}
    for word in words_in(query):
        words.setdefault(word.text.lower(), word)
        if len(words) == MOST_WORDS:
            break
    return list(words.values())
