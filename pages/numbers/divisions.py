"""How a number is divided: by country, by year, by programme …"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Aggregate, F, FilteredRelation, Q
from django.db.models.expressions import Combinable
from django.utils.functional import Promise

from search.facet_labels import labels_of
from search.models.document_queryset import SearchDocumentQuerySet

#: What stands in addresses for the part of the pages that name no value.
NOTHING = "-"


@dataclass(frozen=True, slots=True)
class Name:
    """What a part is called; ``tag`` (BCP 47) names the language of the words where it is not the reader's."""

    text: str
    tag: str = ""


Naming = Callable[[Iterable[str], str], Mapping[str, Name]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """One way to divide a number.

    ``title`` stands above the table, ``heading`` above its parts, ``column`` above their numbers. ``nothing`` is what
    the part of the pages without a value is called; where it is empty they are left out. ``by_value`` puts the last
    value first (years) instead of the largest number. ``is_share`` tells whether a part may be shown as a share of the
    whole. ``number`` counts otherwise than the number itself does, ``adds`` says what a page adds to one part only.
    """

    key: str
    title: Promise | str
    heading: Promise | str
    column: Promise | str
    naming: Naming | None = None
    nothing: Promise | str = ""
    note: Promise | str = ""
    by_value: bool = False
    is_share: bool = True
    number: Aggregate | None = None
    adds: Callable[[str], Combinable] | None = None

    def valued(self, pages: SearchDocumentQuerySet) -> SearchDocumentQuerySet:
        """The pages with ``value``, once for each value that they have."""
        raise NotImplementedError

    def rows(self, pages: SearchDocumentQuerySet, number: Aggregate) -> list[tuple[str, Any]]:
        """Values (as text, ``NOTHING`` for none) with their numbers, in the order they are shown in. One query."""
        counted = self.valued(pages).values("value").annotate(number=self.number or number)
        found: dict[str, Any] = {}
        for value, amount in counted.values_list("value", "number"):
            key = NOTHING if value in (None, "") else str(value)
            if amount and (key != NOTHING or self.nothing):
                found[key] = found.get(key, 0) + amount
        if self.by_value:
            return sorted(found.items(), key=lambda row: (row[0] != NOTHING, row[0]), reverse=True)
        return sorted(found.items(), key=lambda row: (row[0] == NOTHING, -row[1], row[0]))

    def within(self, pages: SearchDocumentQuerySet, value: str) -> SearchDocumentQuerySet:
        """The pages of one part; ``value`` must be one that ``rows`` gave."""
        if value == NOTHING:
            return self.valued(pages).filter(Q(value=None) | self._empty)
        return self.valued(pages).filter(value=value)

    @property
    def _empty(self) -> Q:
        return Q(pk__in=()) if self.by_value else Q(value="")

    def names(self, values: Iterable[str], language: str) -> dict[str, Name]:
        """What the parts are called in a language."""
        wanted = [value for value in values if value != NOTHING]
        known = self.naming(wanted, language) if self.naming else {}
        names = {value: known.get(value, Name(value)) for value in wanted}
        return names | {NOTHING: Name(str(self.nothing))}


@dataclass(frozen=True, slots=True, kw_only=True)
class ByFacet(Division):
    """By a facet of the search (:class:`search.models.SearchFacet`); a page may have several values."""

    facet: str

    def valued(self, pages: SearchDocumentQuerySet) -> SearchDocumentQuerySet:
        # Asked for the very name, SQLite reads all facets of that name again for each page; so it looks up the page's.
        carried = FilteredRelation("facets", condition=Q(facets__name__iexact=self.facet))
        return pages.annotate(**{f"of_{self.facet}": carried}).annotate(value=F(f"of_{self.facet}__value"))

    def names(self, values: Iterable[str], language: str) -> dict[str, Name]:
        values = list(values)
        # ``super()`` without arguments does not know a dataclass with slots.
        names = Division.names(self, values, language)
        if self.naming is None:
            labels = labels_of(self.facet, [value for value in values if value != NOTHING], language)
            names |= {value: Name(label) for value, label in labels.items()}
        return names


@dataclass(frozen=True, slots=True, kw_only=True)
class ByColumn(Division):
    """By a column of the search document or of the page's own model."""

    expression: Combinable

    def valued(self, pages: SearchDocumentQuerySet) -> SearchDocumentQuerySet:
        return pages.annotate(value=self.expression)


def named_by(choices: Callable[[], Iterable[tuple[str, Any]]]) -> Naming:
    """Names from the choices of a field, in the active language."""

    def naming(values: Iterable[str], language: str) -> dict[str, Name]:
        labels = dict(choices())
        return {value: Name(str(labels[value])) for value in values if value in labels}

    return naming
