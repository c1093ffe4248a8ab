"""One list of pages as a template shows it: what was chosen, what answers, and what else can be chosen."""

from collections.abc import Iterable
from functools import cached_property

from django.utils.translation import gettext_lazy as _

from ..kinds import DATED_KINDS, Kind
from ..models import SearchDocument
from ..querying import SearchRequest, SearchResponse, run_search
from ..topics import Topic, topics_by_key
from .best_topics import BestTopic, best_topics
from .choices import Choices
from .filters import MOST_OPTIONS, Chip, FilterGroup, chips, filter_groups
from .pagination import PAGE_SIZE, PageLink, Pagination
from .results import Result, result_of
from .titles import list_title

SORT_LABELS = {
    "relevance": _("Best match first"),
    "deadline": _("Last day to apply first"),
    "soonest": _("Soonest first"),
    "newest": _("Newest first"),
    "title": _("By name"),
}


#: Topics named above the results, and those offered where nobody has asked for anything yet.
MOST_BEST, MOST_FREQUENT = 3, 8


class Listing:
    """One page of a list with its filters, for readers of a language.

    ``kinds`` are those that the list holds at all, every kind where none is named; ``offers_organisations`` adds the
    filter by organisation; ``ids_only`` reads the numbers of the pages alone, in no order that matters. Everything is
    read once and only when somebody asks for it: beside what the search itself reads, the names of topics and those of
    programmes and organisations, and the chosen topics where there are any.
    """

    def __init__(
        self,
        choices: Choices,
        language: str,
        kinds: Iterable[str] = (),
        *,
        page_size: int = PAGE_SIZE,
        with_counts: bool = True,
        offers_organisations: bool = False,
        ids_only: bool = False,
    ) -> None:
        self.choices = choices
        self.language = language
        self.kinds = tuple(sorted(str(kind) for kind in kinds))
        self.page_size = page_size
        self.with_counts = with_counts
        self.offers_organisations = offers_organisations
        self.ids_only = ids_only

    @cached_property
    def answer(self) -> SearchResponse:
        return run_search(
            SearchRequest(
                q=self.choices.q,
                language=self.language,
                filters=self.choices.filters,
                sort=self.sort,
                page=self.choices.page,
                page_size=self.page_size,
                exact=self.choices.exact,
                kinds=self.kinds,
                facets=self.with_counts,
                all_facets=self.offers_organisations,
                ids_only=self.ids_only,
                first_day=self.choices.first_day,
                last_day=self.choices.last_day,
            )
        )

    @property
    def total(self) -> int:
        return self.answer.total

    @property
    def sort(self) -> str:
        """The reader's order, else the one that suits.

        Best match, what closes first, dates by time, organisations by name, newest.
        """
        if self.choices.sort in dict(self.sorts):
            return self.choices.sort
        if self.choices.q:
            return "relevance"
        if self.choices.open:
            return "deadline"
        if DATED_KINDS & set(self.kinds):
            return "soonest"
        return "title" if self.kinds == (Kind.ORGANISATION,) else "newest"

    @property
    def sorts(self) -> list[tuple[str, str]]:
        """The orders to choose from."""
        has_dates = not self.kinds or bool(DATED_KINDS & set(self.kinds))
        offered = {"relevance": bool(self.choices.q), "deadline": self.choices.open, "soonest": has_dates}
        return [(name, str(label)) for name, label in SORT_LABELS.items() if offered.get(name, True)]

    @cached_property
    def pagination(self) -> Pagination:
        return Pagination(self.total, self.answer.page, self.page_size)

    @property
    def documents(self) -> list[SearchDocument]:
        return self.answer.documents

    @cached_property
    def results(self) -> list[Result]:
        return [result_of(hit) for hit in self.answer.hits]

    @cached_property
    def groups(self) -> list[FilterGroup]:
        return filter_groups(
            self.choices,
            self.answer.facets,
            self.topics,
            self.language,
            self.kinds,
            offers_organisations=self.offers_organisations,
        )

    @cached_property
    def chips(self) -> list[Chip]:
        return chips(self.choices, self.groups)

    @property
    def title(self) -> str:
        """What the list is called where nothing else names it."""
        return list_title(self.choices, self.chips)

    @property
    def clear_url(self) -> str:
        return self.choices.without_filters().query_string()

    @property
    def feed_query(self) -> str:
        """The query string under which feeds and tables hold this very list."""
        query = self.choices.of_kinds(self.kinds).on_any_day().query_string(page=1)
        return "" if query == "?" else query

    @property
    def has_dates(self) -> bool:
        """Whether the list can hold pages of which a calendar tells."""
        asked = set(self.choices.kind or self.kinds)
        return not asked or bool(DATED_KINDS & asked)

    @property
    def exact_url(self) -> str:
        """The list for the very words that were typed."""
        return self.choices.asking(self.choices.q, exact=True).query_string()

    @property
    def inexact_url(self) -> str:
        """The list for similar words as well."""
        return self.choices.asking(self.choices.q).query_string()

    @cached_property
    def page_links(self) -> list[PageLink]:
        return [
            PageLink(number, self.choices.query_string(page=number), number == self.pagination.current)
            if number
            else PageLink(0)
            for number in self.pagination.numbers()
        ]

    @property
    def next_url(self) -> str:
        pages = self.pagination
        return self.choices.query_string(page=pages.current + 1) if pages.current < pages.last else ""

    @property
    def previous_url(self) -> str:
        pages = self.pagination
        return self.choices.query_string(page=pages.current - 1) if pages.current > 1 else ""

    @cached_property
    def frequent_topics(self) -> list[Topic]:
        """The topics that most pages of the list are about."""
        counts = self.answer.facets.get("topic", {})
        by_use = sorted(self.topics.items(), key=lambda pair: (-counts.get(pair[0], 0), pair[1].label))
        return [topic for _key, topic in by_use[:MOST_FREQUENT]]

    @cached_property
    def best_topics(self) -> list[BestTopic]:
        """The topics that the question names, unless only the very words were asked for."""
        return best_topics(self.answer.concepts[:MOST_BEST], self.language)

    @cached_property
    def topics(self) -> dict[str, Topic]:
        """The most frequent and the chosen concepts, named in the reader's language, by primary key as text."""
        counts = self.answer.facets.get("topic", {})
        frequent = sorted(counts, key=lambda key: (-counts[key], key))[:MOST_OPTIONS]
        chosen = self.choices.topic
        return topics_by_key(frequent, self.language, chosen) if frequent or chosen else {}
