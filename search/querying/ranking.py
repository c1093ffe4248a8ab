"""The final order of the best hits, worked out from their words: the same whichever engine found them."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..analysis.document_terms import DocumentTerms
from ..analysis.tokens import concept_token
from ..engines.answer import Answer, Candidate
from ..engines.expression import AllOf, AnyOf, Expression
from ..models import SearchDocument
from .plan import Plan, Slot

# How much one sight of a word is worth by where it stands; as BM25, more sights are worth less and less.
_TITLE, _TEXT, _NAMED, _PARTIAL, _MENTION, _SIBLING, _WEAK = 4.0, 1.0, 3.0, 1.5, 1.5, 0.7, 0.4
_SATURATION, _LENGTH_SHARE, _USUAL_LENGTH = 1.2, 0.3, 250


@dataclass(frozen=True, slots=True)
class Ranked:
    """A hit in its final place. ``through`` are the concepts that stand for words which the page does not hold."""

    page_id: int
    is_own_language: bool
    through: tuple[int, ...] = ()


def rank(answer: Answer, plan: Plan) -> list[Ranked]:
    """The candidates by tier, own language first inside a tier, then by how well their words fit."""
    terms = _terms(candidate.page_id for candidate in answer.candidates)
    weights = [_rarity(frequency, answer.documents) for frequency in answer.frequencies]
    scored = []
    for place, candidate in enumerate(answer.candidates):
        if candidate.page_id in terms:
            score = _score(terms[candidate.page_id], plan, weights)
            scored.append(((candidate.tier, not candidate.is_own_language, -score, place), candidate))
    return [
        _ranked(candidate, terms[candidate.page_id], plan) for _, candidate in sorted(scored, key=lambda pair: pair[0])
    ]


def _terms(page_ids: Iterable[int]) -> Mapping[int, DocumentTerms]:
    rows = SearchDocument.objects.filter(pk__in=list(page_ids)).values_list("pk", "terms")
    return {pk: DocumentTerms.unpack(bytes(packed)) for pk, packed in rows}


def _rarity(frequency: int, documents: int) -> float:
    return math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5)) if documents >= frequency else 0.1


def _score(terms: DocumentTerms, plan: Plan, weights: list[float]) -> float:
    longer = 1 - _LENGTH_SHARE + _LENGTH_SHARE * terms.length / _USUAL_LENGTH
    total = 0.0
    for slot, weight in zip(plan.slots, weights, strict=True):
        worth = _worth(slot, terms, longer)
        total += weight * worth / (worth + _SATURATION) * (0.2 if slot.is_optional else 1)
    return total


def _worth(slot: Slot, terms: DocumentTerms, longer: float) -> float:
    in_title, in_text = 0, 0
    for token in slot.tokens & terms.own.keys():
        title, text = terms.own[token]
        in_title, in_text = max(in_title, title), max(in_text, text)
    worth = _TITLE * in_title + _TEXT * in_text / longer
    if any(concept_token(concept) in terms.concepts for concept in slot.named):
        worth += _NAMED
    shares = [share for concept, share in slot.partial.items() if concept_token(concept) in terms.concepts]
    worth += _PARTIAL * max(shares, default=0)
    if not in_title and not in_text:
        if any(_holds(mention, terms) for mention in slot.mentions):
            worth += _MENTION
        elif slot.tokens & terms.siblings:
            worth += _SIBLING
        if slot.weak & terms.parts or slot.weak & terms.own.keys():
            worth += _WEAK
    return worth


def _holds(expression: Expression, terms: DocumentTerms) -> bool:
    match expression:
        case AnyOf(members):
            return any(_holds(member, terms) for member in members)
        case AllOf(members):
            return all(_holds(member, terms) for member in members)
        case token:
            return token in terms.own


def _ranked(candidate: Candidate, terms: DocumentTerms, plan: Plan) -> Ranked:
    through = [
        concept
        for slot in plan.required
        if not slot.tokens & terms.own.keys()
        for concept in sorted(slot.named or slot.partial)
        if concept_token(concept) in terms.concepts
    ]
    return Ranked(candidate.page_id, candidate.is_own_language, tuple(dict.fromkeys(through)))
