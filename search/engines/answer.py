"""What every engine gives back, and how far."""

from dataclasses import dataclass, field

#: From so many best hits the final order is worked out from their words; those behind keep the engine's order.
RANKED = 200
#: Weaker kinds of hits are added while there are fewer hits than this.
ENOUGH = 20
#: Words of the index that only begin like a word of the question are tried below so many hits.
FEW = 3

EVERY_WORD, EVERY_CONCEPT, ANY_CONCEPT, ANY_WORD, RESEMBLING = TIERS = tuple(range(5))
"""The tiers, best first."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A hit in the engine's order. ``aspects`` says for each word of the question how the document satisfies it."""

    page_id: int
    tier: int
    is_own_language: bool
    aspects: tuple[frozenset[str], ...] = ()


@dataclass(slots=True)
class Answer:
    """``candidates`` is the asked-for part of the ``total`` hits.

    ``found`` counts documents before the reader's filters, ``frequencies`` those that satisfy each slot, ``documents``
    all that this reader can find.
    """

    candidates: list[Candidate]
    total: int
    found: int
    frequencies: list[int] = field(default_factory=list)
    documents: int = 0
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    engine: str = ""
