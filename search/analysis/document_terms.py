"""All that a document's words come to, in a form that is kept, matched and ranked."""

import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from .keys import keys_of
from .languages import analysis_language
from .tokens import concept_token, key_token, part_token, title_token
from .words import composed, words_in

_MOST_COUNTED = 9
_OWN, _LENGTH = ":", "#"


@dataclass(slots=True)
class DocumentTerms:
    """The tokens of one document.

    ``own`` counts the document's own words and keys in its title and elsewhere (each up to 9), ``length`` is their
    number. ``parts`` are parts of its compounds, ``concepts`` what it is about, ``siblings`` words and keys of the
    other language versions of the same page.
    """

    own: dict[str, tuple[int, int]] = field(default_factory=dict)
    length: int = 0
    parts: frozenset[str] = frozenset()
    concepts: frozenset[str] = frozenset()
    siblings: frozenset[str] = frozenset()

    def tokens(self) -> frozenset[str]:
        """What the engines hold."""
        titles = {title_token(token) for token, (in_title, _) in self.own.items() if in_title}
        return frozenset(self.own) | titles | self.parts | self.concepts | self.siblings

    def words(self) -> frozenset[str]:
        """The folded words themselves, as people may type them."""
        return frozenset(token for token in self.own if "_" not in token)

    def pack(self) -> bytes:
        """A compact form; equal terms have equal forms."""
        own = [f"{token}{_OWN}{title}{body}" for token, (title, body) in sorted(self.own.items())]
        rest = sorted((*self.parts, *self.concepts, *(f"~{token}" for token in self.siblings - self.own.keys())))
        return zlib.compress(f" {_LENGTH}{self.length} {' '.join((*own, *rest))} ".encode(), 6)

    @classmethod
    def unpack(cls, packed: bytes) -> "DocumentTerms":
        """The terms again; empty for empty bytes."""
        terms = cls()
        parts, concepts, siblings = set(), set(), set()
        for item in zlib.decompress(packed).decode().split() if packed else ():
            token, own, counts = item.rpartition(_OWN)
            if own:
                terms.own[token] = (int(counts[0]), int(counts[1]))
            elif item.startswith("w_"):
                parts.add(item)
            elif item.startswith("zc_"):
                concepts.add(item)
            elif item.startswith("~"):
                siblings.add(item[1:])
            else:
                terms.length = int(item.removeprefix(_LENGTH))
        terms.parts, terms.concepts, terms.siblings = frozenset(parts), frozenset(concepts), frozenset(siblings)
        return terms


def analyse_document(
    title: str, texts: Iterable[str], concepts: Iterable[int | str], language_code: str
) -> DocumentTerms:
    """The terms of a page in the language it is written in (a locale code), without its siblings."""
    in_title, in_body, parts = Counter(), Counter(), set()
    for text in texts:
        _count(text, language_code, in_body, parts)
    length = in_body.total()
    _count(title, language_code, in_title, parts)
    own = {
        token: (min(in_title[token], _MOST_COUNTED), min(in_body[token], _MOST_COUNTED))
        for token in in_title.keys() | in_body.keys()
    }
    return DocumentTerms(own, length, frozenset(parts), frozenset(map(concept_token, concepts)))


def _count(text: str, language_code: str, counts: Counter[str], parts: set[str]) -> None:
    language = analysis_language(language_code)
    spelled = Counter(word.text.lower() for word in words_in(composed(text)))
    for word, times in spelled.items():
        understood = keys_of(word, language_code)
        counts[understood.folded] += times
        if language is None:
            continue
        for key in understood.keys:
            counts[key_token(language.code, key)] += times
        parts.update(part_token(language.code, key) for key in understood.parts)
