"""Taking compounds apart by the word list: ``vertaistuki`` is ``vertais`` and ``tuki``."""

from dataclasses import dataclass

from .folding import fold
from .languages import EXTRA_PARTS, AnalysisLanguage
from .word_lists import WordList, word_list

SHORTEST_COMPOUND = 7
SHORTEST_PART = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a compound: ``text`` as it stands there, from letter ``start``; ``word`` as the word list has it."""

    text: str
    start: int
    word: str


def parts_of(lowered: str, language: AnalysisLanguage) -> tuple[Part, ...]:
    """The parts of a compound in small letters, the fewest and the most even ones; empty when it is none."""
    if not language.linking or len(lowered) < SHORTEST_COMPOUND:
        return ()
    words = word_list(language)
    best: tuple[Part, ...] = ()
    best_rank = (99, 0)
    for cut in range(len(lowered) - 3, 2, -1):
        last = lowered[cut:]
        if not _is_part(last, language, words):
            continue
        for first in _first_parts(lowered[:cut], language, words):
            parts = (*first, Part(last, cut, last))
            rank = (len(parts), -min(len(part.text) for part in parts))
            if rank < best_rank:
                best, best_rank = parts, rank
    return best


def _first_parts(text: str, language: AnalysisLanguage, words: WordList) -> list[tuple[Part, ...]]:
    """Ways to read the text before the last part: as one word, or as two."""
    if (word := _as_first(text, language, words)) is not None:
        return [(Part(text, 0, word),)]
    found = []
    for cut in range(3, len(text) - 2):
        first = _as_first(text[:cut], language, words)
        second = _as_first(text[cut:], language, words) if first is not None else None
        if first is not None and second is not None:
            found.append((Part(text[:cut], 0, first), Part(text[cut:], cut, second)))
    return found


def _as_first(text: str, language: AnalysisLanguage, words: WordList) -> str | None:
    """The word that stands as a part before another, without the letters that link the two; None when it is none."""
    if language.ending_of_part and len(text) > 4 and text.endswith(language.ending_of_part[0]):
        word = text.removesuffix(language.ending_of_part[0]) + language.ending_of_part[1]
        if _is_part(word, language, words):
            return word
    for linking in language.linking:
        word = text.removesuffix(linking)
        if text.endswith(linking) and _is_part(word, language, words):
            return word
    return None


def _is_part(text: str, language: AnalysisLanguage, words: WordList) -> bool:
    """A part with diacritics must be exactly such a word; one without may be one typed without them."""
    if text in EXTRA_PARTS[language.code]:
        return True
    if len(text) < SHORTEST_PART:
        return False
    return text in words if text.isascii() else fold(text) in words and bool(words.bases(text))
