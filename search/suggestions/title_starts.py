"""Titles of search documents as people begin to type them."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ..analysis.folding import fold
from ..kinds import Kind
from ..models.title_start import LONGEST_START, TitleStart

#: Kinds of which people know single pages by name.
SUGGESTED_KINDS = (Kind.ORGANISATION, Kind.PROJECT)
#: Words of one name from which a start is made; the end of a longer name is found by searching.
MOST_STARTS = 12
#: Facts of a card that are names as well.
_OTHER_NAMES = ("short_name", "acronym", "code")

_BETWEEN_WORDS = re.compile(r"[\W_]+")


def spelling(text: str) -> str:
    """The spelling in which titles and what people type are compared: folded words with single spaces."""
    return _BETWEEN_WORDS.sub(" ", fold(text)).strip()


def starts_of(title: str, card: dict[str, Any]) -> set[str]:
    """Every start of the names that a document of a suggested kind goes by."""
    names = [title, *(card.get(name) or "" for name in _OTHER_NAMES)]
    return {start for name in names for start in _starts(spelling(name))}


def title_starts(documents: Iterable[tuple[int, str, str, dict[str, Any]]]) -> Iterator[TitleStart]:
    """The rows, not yet saved, for documents given as page id, kind, title and card."""
    for page_id, kind, title, card in documents:
        if kind in SUGGESTED_KINDS:
            for text in starts_of(title, card):
                yield TitleStart(document_id=page_id, kind=kind, text=text)


def _starts(name: str) -> Iterator[str]:
    words = name.split()
    for number in range(min(len(words), MOST_STARTS)):
        yield " ".join(words[number:])[:LONGEST_START].rstrip()
