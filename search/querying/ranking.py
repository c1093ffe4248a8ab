"""The final order of the best hits: the same whichever engine found them."""

import math
from collections.abc import Set
from dataclasses import dataclass

from ..engines.answer import Answer, Candidate
from .plan import Plan

# What one way of satisfying a word is worth; as in BM25, more of it is worth less and less.
_WORTH = {"text": 1.0, "dense2": 0.6, "dense4": 0.9, "title": 4.0, "named": 3.0, "mention": 1.5, "weak": 0.4}
_PART = 1.5
#: Count only where the word itself is not there.
_SUBSTITUTES = ("mention", "weak")
_SATURATION, _STOP_WORD = 1.2, 0.2


@dataclass(frozen=True, slots=True)
class Ranked:
    """A hit in its final place. ``lacking`` are the places of words that neither its title nor its text holds."""

    page_id: int
    is_own_language: bool
    lacking: tuple[int, ...] = ()


def rank(answer: Answer, plan: Plan) -> list[Ranked]:
    """The candidates by tier, own language first inside a tier, then by how well and how rare their words fit."""
    weights = [
        _rarity(frequency, answer.documents) * (_STOP_WORD if slot.is_optional else 1)
        for slot, frequency in zip(plan.slots, answer.frequencies, strict=True)
    ]
    order = sorted(
        range(len(answer.candidates)),
        key=lambda place: (*_standing(answer.candidates[place]), -_score(answer.candidates[place], weights), place),
    )
    return [_ranked(answer.candidates[place], plan) for place in order]


def _standing(candidate: Candidate) -> tuple[int, bool]:
    return candidate.tier, not candidate.is_own_language


def _rarity(frequency: int, documents: int) -> float:
    return math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5))


def _score(candidate: Candidate, weights: list[float]) -> float:
    worths = map(_worth, candidate.aspects)
    return sum(weight * worth / (worth + _SATURATION) for weight, worth in zip(weights, worths, strict=True))


def _worth(aspects: Set[str]) -> float:
    is_there = "text" in aspects
    worth = sum(_WORTH[name] for name in aspects if name in _WORTH and not (is_there and name in _SUBSTITUTES))
    shares = [float(name.removeprefix("part")) for name in aspects if name.startswith("part")]
    return worth + _PART * max(shares, default=0.0)


def _ranked(candidate: Candidate, plan: Plan) -> Ranked:
    lacking = [
        place
        for place, (slot, aspects) in enumerate(zip(plan.slots, candidate.aspects, strict=True))
        if slot in plan.required and "text" not in aspects
    ]
    return Ranked(candidate.page_id, candidate.is_own_language, tuple(lacking))
