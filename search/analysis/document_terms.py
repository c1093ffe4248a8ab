"""All that a document's words come to: the tokens that engines hold for it."""

from collections.abc import Iterable
from dataclasses import dataclass

from .keys import keys_of
from .tokens import DENSITIES, concept_token, dense_token, title_token
from .words import count_words

_USUAL_LENGTH = 250
_LENGTH_SHARE = 0.3

Tokens = frozenset[str]


@dataclass(frozen=True, slots=True)
class DocumentTerms:
    """The tokens of one document by what they come from.

    ``own`` are its words and their keys, ``titles`` those in its title, ``dense`` those that stand in it often for its
    length; ``parts`` are parts of its compounds, ``concepts`` what it is about.
    """

    own: Tokens
    titles: Tokens
    dense: Tokens
    parts: Tokens
    concepts: Tokens

    def token_text(self, siblings: Iterable[Tokens] = ()) -> str:
        """What the engines hold, together with the words of the other language versions of the page.

        One text in alphabetical order, with a space between tokens: a tenth of the memory of a set of strings.
        """
        return " ".join(sorted(self.own.union(self.titles, self.dense, self.parts, self.concepts, *siblings)))


def analyse_document(
    title: str, texts: Iterable[str], concepts: Iterable[int | str], language_code: str
) -> DocumentTerms:
    """The terms of a page in the language it is written in (a locale code)."""
    parts: set[str] = set()
    in_title = _count([title], language_code, parts)
    in_text = _count(texts, language_code, parts)
    longer = 1 - _LENGTH_SHARE + _LENGTH_SHARE * sum(in_text.values()) / _USUAL_LENGTH / 2
    dense = {
        dense_token(level, token)
        for token, times in in_text.items()
        if times > 1
        for level in DENSITIES
        if times >= level * longer
    }
    return DocumentTerms(
        frozenset(in_title.keys() | in_text.keys()),
        frozenset(map(title_token, in_title)),
        frozenset(dense),
        frozenset(parts),
        frozenset(map(concept_token, concepts)),
    )


def _count(texts: Iterable[str], language_code: str, parts: set[str]) -> dict[str, int]:
    """How often each word and key stands in the texts; parts of compounds are added to ``parts``."""
    counts: dict[str, int] = {}
    for word, times in count_words(texts).items():
        understood = keys_of(word, language_code)
        for token in understood.tokens:
            counts[token] = counts.get(token, 0) + times
        parts.update(understood.part_tokens)
    return counts
