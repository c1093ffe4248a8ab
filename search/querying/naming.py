"""Recognising the concepts that a question names, in any language and any inflection."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from ..analysis.keys import keys_of
from ..analysis.languages import AnalysisLanguage
from ..analysis.tokens import key_token
from .lexicon import Lexicon

_SHORTEST_COMPOUND = 8
_SHORTEST_NAME = 4
_WORDS_BETWEEN = 1


@dataclass(frozen=True, slots=True)
class Naming:
    """A concept named by the words at these places of the question; ``label`` is a place in the lexicon's labels."""

    concept_id: int
    places: frozenset[int]
    label: int


def namings_in(words: Sequence[frozenset[str]], lexicon: Lexicon) -> tuple[list[Naming], dict[int, dict[int, float]]]:
    """Concepts named in full by a question given as the tokens of its words, and concepts of which a word is a part.

    A name inside a longer one counts as a part of the question, not as named. The second result tells for each word's
    place the concepts with how much of their label the word is (up to 1).
    """
    found: dict[int, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
    for place, tokens in enumerate(words):
        for token in tokens:
            for label, position in lexicon.by_token.get(token, ()):
                found[label][position].add(place)
    complete = [
        Naming(lexicon.labels[label].concept_id, places, label)
        for label, positions in found.items()
        if len(positions) == len(lexicon.labels[label].words) and (places := _close_together(positions))
    ]
    named = [one for one in complete if not any(one.places < other.places for other in complete)]
    parts: dict[int, dict[int, float]] = defaultdict(dict)
    for label, positions in found.items():
        share = len(positions) / len(lexicon.labels[label].words)
        concept_id = lexicon.labels[label].concept_id
        for places in positions.values():
            for place in places:
                parts[place][concept_id] = max(share, parts[place].get(concept_id, 0))
    return named, parts


def _close_together(positions: dict[int, set[int]]) -> frozenset[int]:
    """One place for each word of a label, in any order but near each other; empty where there are none."""
    taken: set[int] = set()
    for places in sorted(positions.values(), key=len):
        if not (free := sorted(places - taken)):
            return frozenset()
        near = min(free, key=lambda place: min((abs(place - other) for other in taken), default=0))
        taken.add(near)
    return frozenset(taken) if max(taken) - min(taken) < len(positions) + _WORDS_BETWEEN else frozenset()


def concepts_inside(word: str, language: AnalysisLanguage | None, lexicon: Lexicon) -> set[int]:
    """Concepts whose one-word name begins or ends a compound: ``vertaistukiryhmä`` holds ``vertaistuki``."""
    if language is None or not language.linking or len(word) < _SHORTEST_COMPOUND:
        return set()
    halves = set()
    for cut in range(_SHORTEST_NAME, len(word) - _SHORTEST_NAME + 1):
        halves.add(word[cut:])
        halves.update(word[:cut].removesuffix(linking) for linking in language.linking if word[:cut].endswith(linking))
    concepts = set()
    for half in halves:
        if len(half) < _SHORTEST_NAME:
            continue
        understood = keys_of(half, language.code)
        for token in (key_token(language.code, key) for key in understood.keys):
            for label, _position in lexicon.by_token.get(token, ()):
                if len(lexicon.labels[label].words) == 1:
                    concepts.add(lexicon.labels[label].concept_id)
    return concepts
