"""Asking every question of a collection the way a reader does."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from ..querying import SearchRequest, run_search
from .collection import Collection, Question
from .loading import load_collection, site_language
from .metrics import DEPTH, Measures, Outcome, measure
from .throwaway import throwaway_index, throwaway_remote_index


@dataclass(frozen=True, slots=True)
class Report:
    """Measures in total and by language of the question; ``engine`` is who answered."""

    engine: str
    total: Measures
    languages: dict[str, Measures]
    outcomes: list[Outcome]

    def as_dict(self) -> dict:
        languages = {language: measures.as_dict() for language, measures in self.languages.items()}
        return {"engine": self.engine, "total": self.total.as_dict(), "languages": languages}


def evaluate(collection: Collection, database: dict[str, Any] | None = None) -> Report:
    """Load the collection into a throw-away index and measure the answers to its questions.

    The index lies beside the site's own, or in the database whose settings are given.
    """
    with throwaway_index(database):
        ids = load_collection(collection)
        engines: set[str] = set()
        with throwaway_remote_index():
            outcomes = [_outcome(question, ids, engines) for question in collection.questions]
    by_language = defaultdict(list)
    for outcome in outcomes:
        by_language[outcome.question.language].append(outcome)
    languages = {language: measure(group) for language, group in sorted(by_language.items())}
    return Report(", ".join(sorted(engines)), measure(outcomes), languages, outcomes)


def _outcome(question: Question, ids: dict[int, str], engines: set[str]) -> Outcome:
    request = SearchRequest(q=question.query, language=site_language(question.language), page_size=2 * DEPTH)
    response = run_search(request)
    engines.add(response.engine)
    return Outcome(question, [ids[document.pk] for document in response.documents])
