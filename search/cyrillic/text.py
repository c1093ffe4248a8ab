"""Running text in Serbian Latin, put into Cyrillic word by word."""

import re
import unicodedata
from functools import lru_cache

from .letters import word_in_cyrillic
from .names import NO_NAMES, Names
from .neighbours import kept_words
from .no_words import ADDRESS_OR_CODE

#: Unicode's marks of a run that stands for itself (first strong isolate, pop directional isolate; UAX #9, 2.4): text
#: between them, such as what a reader typed, stays as it is. For places that have no markup, such as a title.
ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
_TOKEN = re.compile(rf"{ISOLATE}[^{END_OF_ISOLATE}]*{END_OF_ISOLATE}|{ADDRESS_OR_CODE}|[^\W\d_]+", re.IGNORECASE)


@lru_cache(maxsize=8_192)
def to_cyrillic(text: str, names: Names = NO_NAMES) -> str:
    """The text in Serbian Cyrillic.

    Foreign words, Roman numerals, units after a number, codes, e-mail and web addresses and file names keep their
    letters, and so do ``names``. Cyrillic text comes back unchanged.
    """
    text = unicodedata.normalize("NFC", text)  # a letter with its mark is one letter
    tokens = list(_TOKEN.finditer(text))
    words = [token for token in tokens if token.group().isalpha()]
    kept = kept_words(text, words, names)
    written, place = [], 0
    for word in words:
        written.append(text[place : word.start()])
        written.append(word.group() if word.start() in kept else word_in_cyrillic(word.group()))
        place = word.end()
    return "".join([*written, text[place:]])
