"""Letter by letter: the Serbian alphabet in both scripts, and the pairs of letters that are one letter or two.

Every Latin letter has one Cyrillic letter, and ``lj``, ``nj``, ``dž`` are one letter each (Pravopis srpskoga jezika,
Matica srpska 2010). Where a prefix or a foreign stem ends before the second letter, the two are two sounds and two
letters: ``in-jekcija``, ``nad-živeti``.
"""

import re
from functools import lru_cache

_SMALL = dict(zip("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж", strict=True))
_PAIRS = {"lj": "љ", "nj": "њ", "dž": "џ"}
# Unicode keeps single signs for the pairs, as old texts have them.
_SIGNS = {"ǉ": "lj", "ǌ": "nj", "ǆ": "dž", "ǈ": "Lj", "ǋ": "Nj", "ǅ": "Dž", "Ǉ": "LJ", "Ǌ": "NJ", "Ǆ": "DŽ"}
_TO_PAIRS = str.maketrans(_SIGNS)

#: The Latin letters that Serbian has.
SERBIAN_LETTERS = frozenset(_SMALL) | frozenset(letter.upper() for letter in _SMALL)

#: Prefixes that end in ``d``, and how stems in ``ž`` begin after them. ``odžak`` and ``nadžak`` begin with no prefix.
_D_BEFORE_Z = re.compile(
    r"^(?:ne|pre|po|ne?po|iz)?(?:"
    r"na(?=dž(?:iv|et|el|eo|anj|nj|nje|m[ei]|up|rel|dre))|"
    r"o(?=dž(?:al|ar|iv|ubor|vak|va[lć]|dr|up))|"
    r"po(?=dž(?:anr|e[gltćž]|ig|iz|il|nj|up|iv))|"
    r"pre(?=dž(?:elu|iv|et))|"
    r"fel(?=džandar)|iznena(?=dž)"
    r")"
)
#: Stems in which ``n`` ends the first part: Latin ``in-``, ``con-``, Greek ``an-``, Serbian ``van-`` and ``jedan-``.
_N_BEFORE_J = re.compile(
    r"(?:^|^ne|^re|^de|^samo|^auto|^bio)(?:"
    r"i(?=nj(?:ek[ct]|ic|uri|aric))|"
    r"ko(?=nj(?:ug|unk|ekt|icir))|"
    r"a(?=nj(?:on|ut))|"
    r"(?:iz)?va(?=njezič)|"
    r"ta(?=njug)|"
    r"pi(?=njin)|"
    r"su(?=njug)"
    r")"
)
_SEAMS = (_D_BEFORE_Z, _N_BEFORE_J)


@lru_cache(maxsize=32_768)
def word_in_cyrillic(word: str) -> str:
    """A Serbian word in Cyrillic letters; letters that Serbian does not have stay as they are.

    ``to_latin`` of the result is the word again, but for signs that Unicode keeps for pairs of letters (``ǉ``) and for
    small letters inside a pair of capitals (``LJubav``).
    """
    word = word.translate(_TO_PAIRS)
    seams = _seams(word.lower())
    written, place = [], 0
    while place < len(word):
        pair = word[place : place + 2]
        step = 2 if pair.lower() in _PAIRS and place not in seams else 1
        letters = word[place : place + step]
        small = letters.lower()
        cyrillic = _PAIRS.get(small) or _SMALL.get(small, letters)
        written.append(cyrillic.upper() if letters[0].isupper() else cyrillic)
        place += step
    return "".join(written)


def _seams(small: str) -> frozenset[int]:
    """The places of first letters that make no pair with the next one."""
    found = (pattern.search(small) for pattern in _SEAMS)
    return frozenset(match.end() for match in found if match)
