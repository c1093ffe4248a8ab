"""What a reader chose in the address of a list. Known parameters in their known form count; the rest is ignored."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from django.conf import settings
from django.http import QueryDict

from ..kinds import Kind
from ..querying.cleaning import clean_query
from ..querying.request import SORTS
from ..topics import present_slugs

#: Parameters that may be repeated; within one, any value will do ("or").
GROUPS = ("kind", "topic", "country", "language", "programme", "year", "organisation", "paid")
#: Parameters that are there or not.
SWITCHES = ("open", "online")
#: Parameters that bound the dates: a month (``2027-05``) and a day (``2027-05-28``).
SPANS = ("month", "day")
#: A longer choice than this in one group is cut: nobody clicks it together.
MOST_VALUES = 20
#: No list is longer than this many pages; a higher number in an address means the last page there is.
HIGHEST_PAGE = 1_000_000

_SLUG = re.compile(r"[a-z0-9_-]{1,100}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_YEAR = re.compile(r"(19|20)\d\d", re.ASCII)
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MONTH = re.compile(r"\d{4}-\d\d", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_YEARS = range(1900, 2200)
_NUMBER = re.compile(r"\d{1,20}", re.ASCII)

Reader = Callable[[str], str | None]


def _matching(pattern: re.Pattern[str]) -> Reader:
    return lambda text: text if pattern.fullmatch(text) else None


def _kind(text: str) -> str | None:
    return text if text in Kind.values else None


def _country(text: str) -> str | None:
    return text.upper() if _COUNTRY.fullmatch(text.upper()) else None


def _language(text: str) -> str | None:
    return text.lower() if text.lower() in dict(settings.LANGUAGES) else None


_READERS: dict[str, Reader] = {
    "kind": _kind,
    "topic": _matching(_SLUG),
    "country": _country,
    "language": _language,
    "programme": _matching(_SLUG),
    "year": _matching(_YEAR),
    "organisation": _matching(_UUID),
    "paid": _matching(_SLUG),
}


@dataclass(frozen=True, slots=True)
class Choices:
    """The reader's choices.

    Topics and programmes are slugs, countries ISO 3166-1 codes, languages locale codes, organisations translation keys.
    ``month`` (``2027-05``) and ``day`` (``2027-05-28``) leave dated pages that are on then; the day goes before.
    ``sort`` is empty where the reader left the order to the list; ``exact`` looks for the very words that were typed.
    """

    q: str = ""
    kind: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    country: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    programme: tuple[str, ...] = ()
    year: tuple[str, ...] = ()
    organisation: tuple[str, ...] = ()
    paid: tuple[str, ...] = ()
    open: bool = False
    online: bool = False
    month: str = ""
    day: str = ""
    exact: bool = False
    sort: str = ""
    page: int = 1

    def of(self, group: str) -> tuple[str, ...]:
        """The chosen values of a group."""
        return getattr(self, group)

    @property
    def filters(self) -> dict[str, tuple[str, ...]]:
        """The chosen values by facet, without facets in which nothing is chosen, as a search request wants them."""
        chosen = {group: values for group in GROUPS if (values := self.of(group))}
        return chosen | {name: ("1",) for name in SWITCHES if getattr(self, name)}

    @property
    def first_day(self) -> date | None:
        """The first day that counts; none where dates do not matter."""
        return date.fromisoformat(self.day or f"{self.month}-01") if self.day or self.month else None

    @property
    def last_day(self) -> date | None:
        """The last day that counts, itself included."""
        first = self.first_day
        if not first or self.day:
            return first
        return first.replace(day=monthrange(first.year, first.month)[1])

    @property
    def filter_count(self) -> int:
        """How many filters are on."""
        single = sum(bool(getattr(self, name)) for name in (*SWITCHES, *SPANS))
        return sum(len(self.of(group)) for group in GROUPS) + single

    @property
    def any_filter(self) -> bool:
        return self.filter_count > 0

    def without(self, group: str, value: str = "") -> "Choices":
        """The same choices on the first page, less one value, or less the whole group where no value is named."""
        if group in SWITCHES:
            return replace(self, **{group: False}, page=1)
        if group in SPANS:
            return replace(self, **{group: ""}, page=1)
        left = tuple(each for each in self.of(group) if value and each != value)
        return replace(self, **{group: left}, page=1)

    def without_filters(self) -> "Choices":
        """The same question and order with no filter on."""
        return Choices(q=self.q, exact=self.exact, sort=self.sort)

    def on_any_day(self) -> "Choices":
        """The same choices whatever the date."""
        return replace(self, month="", day="", page=1)

    def in_month(self, month: str) -> "Choices":
        """The same choices in a month (``2027-05``)."""
        return replace(self, month=month, day="", page=1)

    def on_day(self, day: date) -> "Choices":
        """The same choices on a day."""
        return replace(self, month="", day=day.isoformat(), page=1)

    def of_kinds(self, kinds: tuple[str, ...]) -> "Choices":
        """The same choices where a list that holds these kinds only says so in its address as well."""
        if not kinds:
            return self
        return replace(self, kind=tuple(kind for kind in self.kind if kind in kinds) or kinds)

    def asking(self, q: str, exact: bool = False) -> "Choices":
        """Another question with the same filters and order, on the first page."""
        return replace(self, q=q, exact=exact, page=1)

    def query_string(self, page: int | None = None) -> str:
        """The choices as an address: ``?q=hope&kind=project&page=2``, or ``?`` alone where nothing is chosen."""
        query = QueryDict(mutable=True)
        if self.q:
            query["q"] = self.q
        for group in GROUPS:
            query.setlist(group, list(self.of(group)))
        for name in (*SWITCHES, "exact"):
            if getattr(self, name):
                query[name] = "1"
        for name in (*SPANS, "sort"):
            if getattr(self, name):
                query[name] = getattr(self, name)
        number = self.page if page is None else page
        if number > 1:
            query["page"] = str(number)
        return f"?{query.urlencode()}"


def read_choices(query: QueryDict) -> Choices:
    """The choices in an address; never fails, whatever is written there. Old slugs of topics become present ones."""
    groups = {}
    for group, read in _READERS.items():
        known = (read(text) for text in query.getlist(group)[:MOST_VALUES])
        groups[group] = tuple(dict.fromkeys(value for value in known if value))
    groups["topic"] = present_slugs(groups["topic"])
    sort = query.get("sort", "")
    return Choices(
        q=clean_query(query.get("q", "")),
        **groups,
        open=query.get("open") == "1",
        online=query.get("online") == "1",
        month=read_month(query),
        day=_date(query.get("day", ""), _DAY),
        exact=query.get("exact") == "1",
        sort=sort if sort in SORTS else "",
        page=_page(query.get("page", "")),
    )


def read_month(query: QueryDict) -> str:
    """The month that an address asks for, empty where it asks for none; reads no database."""
    return _date(query.get("month", ""), _MONTH, "-01")


def _date(text: str, pattern: re.Pattern[str], end: str = "") -> str:
    """The text where it is a date of our times, else nothing."""
    if not pattern.fullmatch(text):
        return ""
    try:
        return text if date.fromisoformat(text + end).year in _YEARS else ""
    except ValueError:
        return ""


def _page(text: str) -> int:
    if not _NUMBER.fullmatch(text):
        return 1
    return min(max(int(text), 1), HIGHEST_PAGE)
