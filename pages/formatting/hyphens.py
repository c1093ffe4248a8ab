"""Where a long word may be broken at the end of a line.

Browsers break words by themselves where they know the language, but few know Finnish or Estonian, and on a narrow
screen a title would be cut between any two letters. A soft hyphen shows only where the line ends at it (Unicode
Standard Annex 14, class BA).
"""

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from search.analysis.compounds import SHORTEST_PART, Part, parts_of
from search.analysis.languages import AnalysisLanguage, analysis_language

SOFT_HYPHEN = "\u00ad"
#: Shorter words find room on any line, also in large type on a narrow screen.
LONG_WORD = 12
#: A part of a compound that is longer is broken between syllables as well,
LONG_PART = 9
#: and one that is longer than this may be a compound again; a shorter one seldom is, though it can look like one.
LONG_COMPOUND = 15
#: So many letters stand at least on either side of a break between syllables.
FEWEST_LETTERS = 4

_LONG = re.compile(rf"[^\W\d_]{{{LONG_WORD},}}")
#: Finnish and Estonian: a syllable begins with the last consonant before a vowel.
_SYLLABLE = re.compile(r"(?=[bcdfghjklmnpqrsšzžtvwx][aeiouyõäöü])")
_BY_SYLLABLES = ("fi", "et")


def hyphenated(text: str, language_code: str) -> str:
    """The text with soft hyphens in its long words: between the parts of compounds, in Finnish and Estonian between
    syllables too. Other languages, which browsers break well or which have no long words, stay as they are.
    """
    language = analysis_language(language_code)
    if language is None or not language.linking:
        return text
    return _LONG.sub(lambda found: _broken(found[0], language), text)


@lru_cache(maxsize=4096)
def _broken(word: str, language: AnalysisLanguage) -> str:
    lowered = word.lower()
    if len(lowered) != len(word):  # a letter whose small form is two letters: places would not agree
        return word
    ends = sorted({0, *_places(lowered, language), len(word)})
    return SOFT_HYPHEN.join(word[start:end] for start, end in pairwise(ends))


def _places(lowered: str, language: AnalysisLanguage) -> set[int]:
    """Before which letters the word may be broken."""
    if parts := parts_of(lowered, language) or _parts_of_longer(lowered, language):
        found = {part.start for part in parts[1:]}
        for part in parts:
            if len(part.text) > LONG_PART:
                inside = _places if len(part.text) > LONG_COMPOUND else _syllables
                found |= {part.start + place for place in inside(part.text, language)}
        return found
    return _syllables(lowered, language)


def _parts_of_longer(lowered: str, language: AnalysisLanguage) -> tuple[Part, ...]:
    """The parts of a compound of more words than the search takes apart: two compounds that share a part."""
    for start in range(SHORTEST_PART, len(lowered) - 2 * SHORTEST_PART):
        if last := parts_of(lowered[start:], language):
            first = parts_of(lowered[: start + len(last[0].text)], language)
            if first and first[-1].start == start:
                return (*first[:-1], *(replace(part, start=part.start + start) for part in last))
    return ()


def _syllables(lowered: str, language: AnalysisLanguage) -> set[int]:
    if language.code not in _BY_SYLLABLES:
        return set()
    last = len(lowered) - FEWEST_LETTERS
    return {place for found in _SYLLABLE.finditer(lowered) if FEWEST_LETTERS <= (place := found.start()) <= last}
