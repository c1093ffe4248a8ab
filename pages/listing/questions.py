"""Which documents answer a reader's choices, and how many each further choice would leave."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import BooleanField, Case, Count, F, Q, QuerySet, Value, When
from django.db.models.functions import Lower
from django.utils import timezone

from search.models import Concept
from search.models.document import SearchDocument, SearchFacet
from search.models.document_queryset import SearchDocumentQuerySet

from .choices import GROUPS, Choices

_COLUMNS = ("kind", "language")
_FACETS = tuple(group for group in GROUPS if group not in _COLUMNS)

#: Counts by group, then by value.
Counts = dict[str, dict[str, int]]


@dataclass(slots=True)
class Answer:
    """Documents of one list. ``topics`` are the chosen concepts; a slug that no concept has finds nothing."""

    total: int
    documents: SearchDocumentQuerySet
    counts: Counts = field(default_factory=dict)
    topics: list[Concept] = field(default_factory=list)


class Question:
    """A reader's choices among the documents of some kinds, one row for each translation group.

    Asks the database three times, and once more where topics are chosen.
    """

    def __init__(self, choices: Choices, kinds: tuple[str, ...], language: str) -> None:
        self.choices = choices
        self.everything = SearchDocument.objects.for_reader(language).of_kind(*kinds)
        self.topics = list(Concept.objects.filter(slug__in=choices.topic)) if choices.topic else []

    def answer(self) -> Answer:
        """How many documents there are, the documents themselves (not yet read), and the counts of further choices."""
        open_now = Q(pk__in=SearchDocument.objects.open_for_applications().order_by().values("pk"))
        sums = self._filtered("open").aggregate(everything=Count("pk"), open=Count("pk", filter=open_now))
        counts = self._counts()
        counts["open"] = {"1": sums["open"]}
        total = sums["open"] if self.choices.open else sums["everything"]
        return Answer(total, self._filtered(), counts, self.topics)

    def _filtered(self, without: str = "") -> SearchDocumentQuerySet:
        """Documents that fit every group of choices except the named one."""
        found = self.everything
        for group in GROUPS:
            values = self.choices.of(group)
            if not values or group == without:
                continue
            if group in _COLUMNS:
                found = found.filter(**{f"{group}__in": values})
            else:
                stored = [concept.pk for concept in self.topics] if group == "topic" else values
                found = found.with_facet(group, *stored)
        if self.choices.open and without != "open":
            found = found.open_for_applications().order_by()
        return found

    def _counts(self) -> Counts:
        """Counts of every value in one query. A group's own choice does not shrink its own counts."""
        chosen = [group for group in _FACETS if self.choices.of(group)]
        free = [group for group in _FACETS if group not in chosen]
        parts = [
            _facet_counts(self._filtered(), free),
            *(_facet_counts(self._filtered(group), [group]) for group in chosen),
            *(_column_counts(self._filtered(group), group) for group in _COLUMNS),
        ]
        rows = [part.values_list("facet", "choice", "count") for part in parts]
        counts: Counts = defaultdict(dict)
        for facet, choice, count in rows[0].union(*rows[1:], all=True):
            counts[facet][choice] = count
        return counts


def _facet_counts(documents: SearchDocumentQuerySet, names: list[str]) -> QuerySet:
    facets = SearchFacet.objects.filter(document__in=documents.order_by().values("pk"), name__in=names)
    return facets.values(facet=F("name"), choice=F("value")).annotate(count=Count("pk"))


def _column_counts(documents: SearchDocumentQuerySet, column: str) -> QuerySet:
    rows = documents.order_by().annotate(facet=Value(column), choice=F(column))
    return rows.values("facet", "choice").annotate(count=Count("pk"))


def in_order(documents: SearchDocumentQuerySet, sort: str) -> SearchDocumentQuerySet:
    """``soonest``: what is on or to come by date, then what has no date, then what is over; ``newest``; ``title``."""
    if sort == "title":
        return documents.order_by(Lower("title"), "page_id")
    if sort == "newest":
        return documents.newest_first()
    over = SearchDocument.objects.past(timezone.now()).order_by().values("pk")
    return documents.annotate(
        is_over=Case(When(pk__in=over, then=Value(True)), default=Value(False), output_field=BooleanField()),
        to_come=Case(When(is_over=False, then=F("starts_on"))),
    ).order_by("is_over", F("to_come").asc(nulls_last=True), F("starts_on").desc(nulls_last=True), "page_id")
