"""The list of what stands behind a number, page by page."""

from functools import cached_property
from typing import Self

from django.http import QueryDict
from django.utils.translation import gettext as _

from search.listing.choices import read_choices
from search.listing.pagination import PageLink, Pagination

from ..formatting import format_number
from .divisions import Name
from .number import SumOfPages
from .sheet import NumberSheet
from .sources import Part, Source, Sources

PAGE_SIZE = 50
#: What an address can ask for beside the number of a page: a part of a division, or the pages that tell no number.
PARAMETERS = ("by", "part", "without")


class SourceList:
    """What is behind a number, behind one of its parts, or the pages that tell none (``without``)."""

    def __init__(
        self, sheet: NumberSheet, query: QueryDict, part: Part | None = None, without: Sources | None = None
    ) -> None:
        self.sheet = sheet
        self.query = query
        self.part = part
        self.without = without
        self.sources = without or sheet.number.sources(sheet.language, part)

    @classmethod
    def asked(cls, sheet: NumberSheet, query: QueryDict) -> Self | None:
        """The list that an address asks for; none for a part that there is not."""
        number = sheet.number
        if query.get("without") == "1":
            return cls(sheet, query, without=number.without(sheet.language)) if isinstance(number, SumOfPages) else None
        if "by" not in query:
            return cls(sheet, query)
        division = next((each for each in number.divisions if each.key == query["by"]), None)
        value = query.get("part", "")
        if division is None or value not in dict(sheet.rows(division)):
            return None
        return cls(sheet, query, Part(division, value))

    @property
    def is_choice(self) -> bool:
        """Whether this is less than everything behind the number."""
        return self.part is not None or self.without is not None

    @property
    def total(self) -> int:
        return self.sources.total

    @cached_property
    def rows(self) -> list[Source]:
        return self.sources.rows(self.pagination.slice)

    @property
    def sum(self) -> str:
        """The number that they make, with its unit, where it is another one than how many they are."""
        if self.without:
            return ""
        if self.part is None:
            return self.sheet.name if self.sheet.tally.number != self.total else ""
        number = dict(self.sheet.rows(self.part.division))[self.part.value]
        if number == self.total:
            return ""
        unit = self.sheet.number.label(number)
        return _("%(number)s %(unit)s") % {"number": format_number(number, self.sheet.language), "unit": unit}

    @cached_property
    def name(self) -> Name:
        """What the chosen part is called."""
        if self.part is None:
            return Name(_("Without a number") if self.without else "")
        return self.part.division.names([self.part.value], self.sheet.language)[self.part.value]

    @cached_property
    def pagination(self) -> Pagination:
        return Pagination(self.total, read_choices(self.query).page, PAGE_SIZE)

    @property
    def page_links(self) -> list[PageLink]:
        current = self.pagination.current
        return [
            PageLink(number, self._url(number), number == current) if number else PageLink(0)
            for number in self.pagination.numbers()
        ]

    @property
    def previous_url(self) -> str:
        current = self.pagination.current
        return self._url(current - 1) if current > 1 else ""

    @property
    def next_url(self) -> str:
        current = self.pagination.current
        return self._url(current + 1) if current < self.pagination.last else ""

    def _url(self, page: int) -> str:
        query = QueryDict(mutable=True)
        for name in PARAMETERS:
            if name in self.query:
                query[name] = self.query[name]
        if page > 1:
            query["page"] = str(page)
        return f"{self.sheet.url}?{query.urlencode()}#pages"
