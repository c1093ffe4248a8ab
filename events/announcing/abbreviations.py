"""Abbreviations that a text uses and nobody explained."""

import re
from collections.abc import Iterable

_EVERYBODY_KNOWS = """
    AIDS CD COVID CV DJ DVD ESF ESR EU FAQ GPS HIV ID NGO OK PC PDF SMS TV UK UN USA USB WC WHO WIFI
    EUR NOK SEK RSD GBP CHF DKK PLN AM PM CET CEST EET EEST GMT UTC
    II III IV VI VII VIII IX XI XII XIV XV XVI XIX XX XXI
"""
#: What every reader knows, and what is no abbreviation though it is written in capitals.
KNOWN = frozenset(_EVERYBODY_KNOWS.split())
LENGTHS = range(2, 7)
_WORD = re.compile(r"[^\W\d_]+")
#: Before the word a bracket that something explains: "peer support (PS)".
_OPENS = re.compile(r"\w\W*\(\W*$")
#: After it a bracket with an explanation: "PS (peer support)".
_EXPLAINS = re.compile(r"^[\"”’»]?\s*\(\s*\w{2}")
_CLOSES = re.compile(r"^[^\w(]*\)")


def unexplained_abbreviations(texts: Iterable[str], known: Iterable[str] = ()) -> list[str]:
    """Words of two to six capitals that no text explains in brackets, in the order of reading, each once.

    ``known`` are words that readers of this page know from elsewhere, such as the organisation's own short name.
    A text that is written in capitals from end to end is passed over: its words are no abbreviations.
    """
    familiar = KNOWN | set(known)
    found: dict[str, None] = {}
    explained: set[str] = set()
    for text in texts:
        if text == text.upper():
            continue
        for match in _WORD.finditer(text):
            word = match.group()
            if not word.isupper() or len(word) not in LENGTHS or word in familiar or _is_part(text, match):
                continue
            found.setdefault(word)
            before, after = text[: match.start()], text[match.end() :]
            if _EXPLAINS.match(after) or (_OPENS.search(before) and _CLOSES.match(after)):
                explained.add(word)
    return [word for word in found if word not in explained]


def _is_part(text: str, match: re.Match) -> bool:
    """Whether digits or an address go on where the word ends: KA122, www.EXAMPLE.org."""
    before, after = text[max(match.start() - 1, 0) : match.start()], text[match.end() : match.end() + 2]
    return before in set("0123456789_/@.") - {""} or after[:1].isdigit() or bool(re.match(r"[._/@]\w", after))
