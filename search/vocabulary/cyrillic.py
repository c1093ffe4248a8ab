"""Serbian words in Cyrillic letters, from their Latin spelling."""

import re

_DIGRAPHS = {"lj": "љ", "nj": "њ", "dž": "џ"}
_LETTERS = dict(
    zip("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж", strict=True),
)
# Here the two letters belong to two parts of the word and are two sounds.
_NO_DIGRAPH = re.compile(r"(in)(?=jekc)|(kon)(?=jug|junk)|(na?d)(?=živ|žnj)|(od)(?=žal)|(pod)(?=žanr)", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_FOREIGN = re.compile(r"[qwxyQWXY]")


def to_cyrillic(text: str) -> str:
    """Serbian Latin text in Cyrillic. Foreign words and abbreviations in capitals keep their letters, as is usual.

    Latin to Cyrillic needs a list of exceptions (``injekcija`` has no њ); rare words outside it come out wrong.
    """
    return _WORD.sub(lambda match: _word(match.group()), text)


def _word(word: str) -> str:
    if _FOREIGN.search(word) or (len(word) > 1 and word.isupper()):
        return word
    parts = [part for part in _NO_DIGRAPH.split(word) if part]
    return "".join(map(_letters, parts))


def _letters(part: str) -> str:
    written, place = [], 0
    while place < len(part):
        pair = part[place : place + 2]
        step = 2 if pair.lower() in _DIGRAPHS else 1
        letters = part[place : place + step]
        cyrillic = _DIGRAPHS.get(letters.lower()) or _LETTERS.get(letters.lower(), letters)
        written.append(cyrillic.upper() if letters[0].isupper() else cyrillic)
        place += step
    return "".join(written)
