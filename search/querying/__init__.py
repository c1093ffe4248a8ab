"""Questions and lists: ``run_search(SearchRequest(...))`` answers both."""

from .request import FACETS, SORTS, SearchRequest
from .response import Correction, Hit, NamedConcept, OtherVersion, Reason, SearchResponse, Segment
from .run import run_search

__all__ = [
    "FACETS",
    "SORTS",
    "Correction",
    "Hit",
    "NamedConcept",
    "OtherVersion",
    "Reason",
    "SearchRequest",
    "SearchResponse",
    "Segment",
    "run_search",
]
