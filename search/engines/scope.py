"""Which documents a question may find at all: the reader's versions, the chosen filters, the dates asked for."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db.models import QuerySet

from ..models import SearchDocument


@dataclass(frozen=True, slots=True)
class Scope:
    """``facets`` holds the chosen values by facet name, as documents store them (topics by primary key)."""

    language: str
    at: datetime
    kinds: frozenset[str] = frozenset()
    facets: tuple[tuple[str, frozenset[str]], ...] = ()
    is_open: bool = False
    when: str = ""
    first_day: date | None = None
    last_day: date | None = None

    @property
    def is_dated(self) -> bool:
        """Whether dates bound the scope."""
        return bool(self.when or self.first_day or self.last_day)

    def without(self, name: str) -> "Scope":
        """The scope without the choices in one facet."""
        if name == "open":
            return replace(self, is_open=False)
        return replace(self, facets=tuple(pair for pair in self.facets if pair[0] != name))

    def dated_documents(self) -> QuerySet[SearchDocument]:
        """The documents within the dates."""
        documents = SearchDocument.objects.all()
        if self.when == "upcoming":
            documents = documents.upcoming(self.at)
        elif self.when == "past":
            documents = documents.past(self.at)
        if self.first_day or self.last_day:
            documents = documents.between(self.first_day or date.min, self.last_day or date.max)
        return documents
