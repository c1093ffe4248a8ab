"""Which words of a text keep their letters: by themselves, by what stands beside them, or by an agreed name."""

import re
from collections.abc import Sequence
from itertools import pairwise

from .names import Names
from .no_words import is_lone_numeral, is_roman, is_unit
from .words import Script, script_of

_LONGEST_UNIT, _NEAR = 4, 8
_ONE_PHRASE = re.compile(r"[ \u00a0'’&-]{1,3}")


def kept_words(text: str, words: Sequence[re.Match], names: Names) -> set[int]:
    """The places at which those of the words begin that stay as they are."""
    kept = names.places(text, words)
    scripts = [script_of(word.group()) for word in words]
    phrases = _foreign_phrases(text, words, scripts)
    for number, word in enumerate(words):
        letters, script = word.group(), scripts[number]
        is_sign = script is Script.ACRONYM or is_roman(letters) or _is_lone_numeral(text, word)
        is_sign = is_sign and not _is_in_capitals(words, scripts, number)
        if script is Script.FOREIGN or number in phrases or is_sign or _is_unit(text, word):
            kept.add(word.start())
    return kept


def _is_unit(text: str, word: re.Match) -> bool:
    return is_unit(word.group(), *_around(text, word)) if len(word.group()) <= _LONGEST_UNIT else False


def _is_lone_numeral(text: str, word: re.Match) -> bool:
    return len(word.group()) == 1 and is_lone_numeral(word.group(), *_around(text, word))


def _around(text: str, word: re.Match) -> tuple[str, str]:
    return text[max(0, word.start() - _NEAR) : word.start()], text[word.end() : word.end() + _NEAR]


def _is_in_capitals(words: Sequence[re.Match], scripts: Sequence[Script], number: int) -> bool:
    """A neighbour is a Serbian word in capitals: the whole line is."""
    return any(
        0 <= other < len(words)
        and scripts[other] is Script.SERBIAN
        and len(words[other].group()) > 3
        and words[other].group().isupper()
        for other in (number - 1, number + 1)
    )


def _foreign_phrases(text: str, words: Sequence[re.Match], scripts: Sequence[Script]) -> set[int]:
    """The places in the list of words that may be of either language and stand in a foreign phrase.

    A name beside a foreign word belongs to it, and so on along a row of names; a small word does between two foreign
    words, or where a hyphen joins it to one.
    """
    foreign = {number for number, script in enumerate(scripts) if script is Script.FOREIGN}
    if not foreign:
        return set()
    joints = [_joint(text, first, second) for first, second in pairwise(words)]
    either = [number for number, script in enumerate(scripts) if script is Script.EITHER]
    added: set[int] = set()
    for number in (*either, *reversed(either)):
        before = number > 0 and bool(joints[number - 1]) and number - 1 in foreign
        after = number < len(joints) and bool(joints[number]) and number + 1 in foreign
        hyphen = (before and joints[number - 1] == "-") or (after and joints[number] == "-")
        is_name = words[number].group()[0].isupper()
        if (before and after) or hyphen or (is_name and (before or after)):
            foreign.add(number)
            added.add(number)
    return added


def _joint(text: str, first: re.Match, second: re.Match) -> str:
    """What joins two words of one phrase; empty where they are of two."""
    between = text[first.end() : second.start()]
    return between if _ONE_PHRASE.fullmatch(between) else ""
