"""What a reader chose in the address of a list. Known parameters in their known form count; the rest is ignored."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from django.conf import settings
from django.http import QueryDict

from search.kinds import Kind

#: Parameters that may be repeated; within one, any value will do ("or").
GROUPS = ("kind", "topic", "country", "language", "programme", "year")
SORTS = ("soonest", "newest", "title")
#: A longer choice than this in one group is cut: nobody clicks it together.
MOST_VALUES = 20

_SLUG = re.compile(r"[a-z0-9_-]{1,100}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_YEAR = re.compile(r"(19|20)\d\d", re.ASCII)
_PAGE = re.compile(r"[1-9]\d{0,5}", re.ASCII)


def _slug(text: str) -> str | None:
    return text if _SLUG.fullmatch(text) else None


def _country(text: str) -> str | None:
    return text.upper() if _COUNTRY.fullmatch(text.upper()) else None


def _year(text: str) -> str | None:
    return text if _YEAR.fullmatch(text) else None


def _kind(text: str) -> str | None:
    return text if text in Kind.values else None


def _language(text: str) -> str | None:
    return text.lower() if text.lower() in dict(settings.LANGUAGES) else None


_READERS: dict[str, Callable[[str], str | None]] = {
    "kind": _kind,
    "topic": _slug,
    "country": _country,
    "language": _language,
    "programme": _slug,
    "year": _year,
}


@dataclass(frozen=True, slots=True)
class Choices:
    """The reader's choices. Topics and programmes are slugs, countries ISO 3166-1 codes, languages locale codes."""

    kind: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    country: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    programme: tuple[str, ...] = ()
    year: tuple[str, ...] = ()
    open: bool = False
    sort: str = ""
    page: int = 1

    def of(self, group: str) -> tuple[str, ...]:
        """The chosen values of a group."""
        return getattr(self, group)

    @property
    def any_filter(self) -> bool:
        return self.open or any(self.of(group) for group in GROUPS)

    def without(self, group: str, value: str = "") -> "Choices":
        """The same choices on the first page, less one value, or less the whole group where no value is named."""
        if group == "open":
            return replace(self, open=False, page=1)
        left = tuple(each for each in self.of(group) if value and each != value)
        return replace(self, **{group: left}, page=1)

    def cleared(self) -> "Choices":
        """Only the order is kept."""
        return Choices(sort=self.sort)

    def query_string(self, page: int | None = None) -> str:
        """The choices as an address: ``?kind=project&page=2``, or ``?`` alone where nothing is chosen."""
        query = QueryDict(mutable=True)
        for group in GROUPS:
            query.setlist(group, list(self.of(group)))
        if self.open:
            query["open"] = "1"
        if self.sort:
            query["sort"] = self.sort
        number = self.page if page is None else page
        if number > 1:
            query["page"] = str(number)
        return f"?{query.urlencode()}"


def read_choices(query: QueryDict) -> Choices:
    """The choices in an address; never fails, whatever is written there."""
    groups = {}
    for group, read in _READERS.items():
        known = (read(text) for text in query.getlist(group)[:MOST_VALUES])
        groups[group] = tuple(dict.fromkeys(value for value in known if value))
    sort, page = query.get("sort", ""), query.get("page", "")
    return Choices(
        **groups,
        open=query.get("open") == "1",
        sort=sort if sort in SORTS else "",
        page=int(page) if _PAGE.fullmatch(page) else 1,
    )
