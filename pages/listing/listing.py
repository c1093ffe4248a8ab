"""A list of pages as a template shows it."""

from functools import cached_property

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from search.kinds import Kind
from search.models.document import SearchDocument

from ..topics import Topic, topics_by_key
from .choices import Choices, read_choices
from .filters import Chip, FilterGroup, chips, filter_groups
from .pagination import PageLink, Pagination
from .questions import Answer, Question, in_order

SORT_LABELS = {"soonest": _("Soonest first"), "newest": _("Newest first"), "title": _("By name")}
_DATED = {Kind.EVENT, Kind.CALL, Kind.TRAINING}


class Listing:
    """One page of a list with its filters.

    Reads five queries, however long the list is: totals, counts, rows, names of topics, names of programmes (and the
    chosen topics, where there are any).
    """

    def __init__(self, request: HttpRequest, kinds: tuple[Kind, ...], language: str) -> None:
        self.kinds = tuple(str(kind) for kind in kinds)
        self.language = language
        self.choices: Choices = read_choices(request.GET)

    @cached_property
    def answer(self) -> Answer:
        return Question(self.choices, self.kinds, self.language).answer()

    @property
    def total(self) -> int:
        return self.answer.total

    @property
    def sort(self) -> str:
        """The reader's order, else the one that suits the kinds: dates by time, organisations by name."""
        if self.choices.sort:
            return self.choices.sort
        if _DATED & set(self.kinds):
            return "soonest"
        return "title" if self.kinds == (Kind.ORGANISATION,) else "newest"

    @property
    def sorts(self) -> list[tuple[str, str]]:
        """The orders to choose from."""
        dated = bool(_DATED & set(self.kinds))
        return [(name, str(label)) for name, label in SORT_LABELS.items() if dated or name != "soonest"]

    @cached_property
    def pagination(self) -> Pagination:
        return Pagination(self.total, self.choices.page)

    @cached_property
    def documents(self) -> list[SearchDocument]:
        return list(in_order(self.answer.documents, self.sort)[self.pagination.slice])

    @cached_property
    def groups(self) -> list[FilterGroup]:
        return filter_groups(self.choices, self.answer.counts, self._topics, self.language, self.kinds)

    @cached_property
    def chips(self) -> list[Chip]:
        return chips(self.choices, self.groups)

    @property
    def clear_url(self) -> str:
        return self.choices.cleared().query_string()

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
    def _topics(self) -> dict[str, Topic]:
        """The counted and the chosen concepts, named in the reader's language, by primary key as text."""
        keys = {int(key) for key in self.answer.counts.get("topic", {})} | {topic.pk for topic in self.answer.topics}
        return topics_by_key(keys, self.language)
