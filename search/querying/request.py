"""What is asked of the search."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

#: Facets by which lists filter. ``open`` (applications can be sent) and ``online`` have the one value ``1``.
FACETS = ("kind", "topic", "country", "language", "programme", "year", "organisation", "paid", "online", "open")
SORTS = ("relevance", "deadline", "newest", "soonest", "title")


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A question, or a list where ``q`` is empty.

    ``language`` is the locale code of the reader's interface. ``filters`` holds chosen values by facet name: any of the
    values within a facet, all facets together; topics are slugs. Unknown facets and values are harmless. ``kinds``
    bounds the list itself (a calendar, a list of projects) without being a choice of the reader. ``sort`` is one of
    ``SORTS``; empty means by relevance for a question and newest first for a list. ``exact`` switches correction of
    spelling off. ``facets`` says whether values are counted, ``all_facets`` whether those of organisations are, too,
    where none is chosen. ``ids_only`` asks for the numbers of the pages instead of hits, in any order. ``at`` is the
    moment for which deadlines and dates are judged, the present one by default. ``when`` is ``upcoming`` or ``past``
    for dated pages, empty for all; ``first_day`` and ``last_day`` bound dated pages (both days count).
    """

    q: str = ""
    language: str = "en"
    filters: Mapping[str, Sequence[str]] = field(default_factory=dict)
    sort: str = ""
    page: int = 1
    page_size: int = 20
    exact: bool = False
    kinds: Sequence[str] = ()
    facets: bool = True
    all_facets: bool = False
    ids_only: bool = False
    at: datetime | None = None
    when: str = ""
    first_day: date | None = None
    last_day: date | None = None
