"""Measures of one list of answers, and their means."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from statistics import fmean

from .collection import Question

DEPTH = 10


@dataclass(frozen=True, slots=True)
class Measures:
    """All between 0 and 1. ``own_language_first`` is None where no question has answers in the asker's language.

    Precision at 5: how many of the first five are right. Recall at 10: how many of the right ones are among the first
    ten. MRR: one over the place of the first right one. Own language first: how often the first right one is in the
    asker's language. Zero results: how often nothing came.
    """

    questions: int
    precision_at_5: float
    recall_at_10: float
    mrr: float
    own_language_first: float | None
    zero_results: float

    def as_dict(self) -> dict[str, float | int | None]:
        return {name: round(value, 4) if isinstance(value, float) else value for name, value in asdict(self).items()}


@dataclass(frozen=True, slots=True)
class Outcome:
    """A question and the ids that were answered, best first."""

    question: Question
    answered: Sequence[str]

    @property
    def right(self) -> set[str]:
        return set(self.question.relevant)

    @property
    def precision_at_5(self) -> float:
        return sum(answer in self.right for answer in self.answered[:5]) / 5

    @property
    def recall_at_10(self) -> float:
        found = sum(answer in self.right for answer in self.answered[:DEPTH])
        return found / len(self.right) if self.right else 1.0

    @property
    def reciprocal_rank(self) -> float:
        return next((1 / place for place, answer in enumerate(self.answered, 1) if answer in self.right), 0.0)

    @property
    def own_language_first(self) -> bool | None:
        if not self.question.own_language:
            return None
        first = next((answer for answer in self.answered if answer in self.right), None)
        return first in self.question.own_language


def measure(outcomes: Iterable[Outcome]) -> Measures:
    """The means over these outcomes (at least one)."""
    outcomes = list(outcomes)
    own = [each.own_language_first for each in outcomes if each.own_language_first is not None]
    return Measures(
        questions=len(outcomes),
        precision_at_5=fmean(each.precision_at_5 for each in outcomes),
        recall_at_10=fmean(each.recall_at_10 for each in outcomes),
        mrr=fmean(each.reciprocal_rank for each in outcomes),
        own_language_first=fmean(own) if own else None,
        zero_results=fmean(not each.answered for each in outcomes),
    )
