"""What a number of the network is made of."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from django.db.models import Aggregate, Count, F, Sum
from django.db.models.expressions import Combinable
from django.utils.functional import Promise

from search.models.document_queryset import SearchDocumentQuerySet

from .divisions import Division
from .sources import PagesBehind, Part, Sources


@dataclass(frozen=True, slots=True)
class Tally:
    """What was counted. ``number`` is ``None`` where no page gives one.

    ``pages`` are those behind the number, ``without`` those that could have given a number and did not, ``rough`` those
    that say "about".
    """

    number: int | Decimal | None
    pages: int
    without: int = 0
    rough: int = 0


class NetworkNumber:
    """Something that the pages of the site add up to. Each page adds one, unless ``amount`` says otherwise."""

    #: Short name in addresses, and the order in which numbers stand.
    key: ClassVar[str]
    place: ClassVar[int]
    #: What is counted, in a word or two, and in a whole sentence.
    title: ClassVar[Promise | str]
    counts: ClassVar[Promise | str]
    #: What readers must know about the way of counting.
    notes: ClassVar[tuple[Promise | str, ...]] = ()
    divisions: ClassVar[tuple[Division, ...]] = ()
    #: The few that the home page shows.
    is_main: ClassVar[bool] = False
    #: Whether every language version is a page of its own here.
    counts_versions: ClassVar[bool] = False

    def label(self, number: int | Decimal) -> str:
        """The unit after the number, in its plural: "organisations"."""
        raise NotImplementedError

    def pages(self) -> SearchDocumentQuerySet:
        """The pages that may count."""
        raise NotImplementedError

    @property
    def adder(self) -> Aggregate:
        """How the numbers of several pages become one."""
        return Count("pk")

    def counted(self) -> SearchDocumentQuerySet:
        """The pages behind the number."""
        return self.pages()

    def tally(self) -> Tally:
        """One query."""
        number = self.counted().count()
        return Tally(number or None, number)

    def sources(self, language: str, part: Part | None = None) -> Sources:
        """The pages behind the number, or behind one part of it, for readers of a language."""
        pages = part.division.within(self.counted(), part.value) if part else self.counted()
        return PagesBehind(pages, language, each_version=self.counts_versions)


class SumOfPages(NetworkNumber):
    """A number to which each page adds an amount of its own; pages that tell none are not taken for zero."""

    #: True where the amount of a page is known only roughly.
    rough: ClassVar[Combinable | None] = None

    def amount(self) -> Combinable:
        """What one page adds."""
        raise NotImplementedError

    def amounts(self) -> SearchDocumentQuerySet:
        """All pages that may count, with their ``amount`` or none."""
        return self.pages().annotate(amount=self.amount())

    @property
    def adder(self) -> Aggregate:
        return Sum("amount")

    def counted(self) -> SearchDocumentQuerySet:
        return self.amounts().filter(amount__isnull=False)

    def sources(self, language: str, part: Part | None = None) -> Sources:
        """The pages with what each adds."""
        pages = part.division.within(self.counted(), part.value) if part else self.counted()
        if part and part.division.adds:
            pages = pages.annotate(amount_here=part.division.adds(part.value))
            return PagesBehind(pages, language, amount="amount_here", label=self.label)
        return PagesBehind(pages, language, amount="amount", label=self.label)

    def without(self, language: str) -> Sources:
        """The pages that tell no amount."""
        return PagesBehind(self.amounts().filter(amount__isnull=True), language)

    def tally(self) -> Tally:
        asked = {"number": Sum("amount"), "known": Count("amount"), "asked": Count("pk")}
        if self.rough is not None:
            asked["rough_ones"] = Count("amount", filter=self.rough)
        found = self.amounts().aggregate(**asked)
        without = found["asked"] - found["known"]
        return Tally(found["number"], found["known"], without, found.get("rough_ones", 0))


class DifferentValues(NetworkNumber):
    """How many different values the first division has: countries, languages, topics."""

    def tally(self) -> Tally:
        pages = self.divisions[0].valued(self.counted()).exclude(value=None)
        found = pages.aggregate(number=Count("value", distinct=True), known=Count("pk", distinct=True))
        return Tally(found["number"] or None, found["known"])


def path(name: str) -> F:
    """A column of a page's own model, from its search document: ``path("projectpage__code")``."""
    return F(f"page__{name}")
