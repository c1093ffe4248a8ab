"""Whether a word is Serbian: told by its letters and by the word lists of the search."""

import re
from enum import Enum
from functools import lru_cache

from ..analysis.languages import LANGUAGES
from ..analysis.word_lists import word_list
from .letters import SERBIAN_LETTERS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SERBIAN_ONLY = re.compile(r"[čćđšž]")
_CAPITAL_INSIDE = re.compile(r"[a-zčćđšž][A-ZČĆĐŠŽ]")  # JavaScript, iCalendar
#: Spellings that Serbian does not have inside one part of a word.
_FOREIGN_SPELLING = re.compile(r"([bcdfghklmnprstvz])\1|aa|ee|ch|ph|th|sch")
#: Prefixes that end in the letter with which the next part begins: ``poddirektor``, ``reedukacija``, ``pothranjen``.
_SEAM = re.compile(
    r"^(?:ne)?(?:(?:po|na|o|pre)dd|(?:be|i|ra)zz|vann|transs|interr|superr|hiperr|postt|(?:po|pre)th|"
    r"(?:ne|re|pre|de)e|(?:za|na)a|(?:dvadese|tridese|četrdese)tt)"
)
#: Acronyms that are read as Serbian words or made from them.
_SERBIAN_ACRONYMS = _words("EU UN NVO OCD SZO SAD PIO RFZO SFRJ AIDS SIDA NATO UNICEF UNESCO BIH BiH RS")
#: Loan words that English has as well and the word list does not.
_SERBIAN_WORDS = _words("event kombi minus pilot plus portal taster")
#: A word of English that both of these have as well is an international one: ``vitamin``, ``mentor``.
_NEIGHBOURS = ("nb", "sv")


class Script(Enum):
    """What a word by itself tells; ``EITHER`` is a word of both languages, or a name that may be of either."""

    SERBIAN = "Serbian"
    FOREIGN = "foreign"
    ACRONYM = "acronym"
    EITHER = "either"


@lru_cache(maxsize=65_536)
def script_of(word: str) -> Script:
    """What a word of letters alone is by itself."""
    small = word.lower()
    if not SERBIAN_LETTERS.issuperset(word) or (_CAPITAL_INSIDE.search(word) and word not in _SERBIAN_ACRONYMS):
        return Script.FOREIGN
    if len(word) == 1 or _SERBIAN_ONLY.search(small):
        return Script.SERBIAN
    is_serbian = small in _SERBIAN_WORDS or _knows("sr", small)
    if word.isupper():
        return Script.SERBIAN if is_serbian or word in _SERBIAN_ACRONYMS else Script.ACRONYM
    is_english = _knows("en", small)
    is_spelled_foreign = bool(_FOREIGN_SPELLING.search(small)) and not _SEAM.search(small)
    if is_spelled_foreign and (is_english or not is_serbian):
        return Script.FOREIGN
    if not is_english:
        return Script.EITHER if word[0].isupper() and not is_serbian else Script.SERBIAN
    is_international = is_serbian or all(_knows(language, small) for language in _NEIGHBOURS)
    return Script.EITHER if is_international else Script.FOREIGN


def _knows(language: str, small: str) -> bool:
    return bool(word_list(LANGUAGES[language]).bases(small))
