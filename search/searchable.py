"""What a page model tells the search about itself.

``search`` knows no page class of the site. A page model joins the search by inheriting :class:`Searchable`, naming its
kind, and listing in Wagtail's ``search_fields`` which text counts. A system check refuses a page model that declares
neither a kind nor ``search_kind = None`` (which keeps it out of the search on purpose).
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, ClassVar

from .kinds import Kind


@dataclass(frozen=True, slots=True)
class SearchFacts:
    """The facts of one page by which lists filter, sort and draw cards.

    ``countries`` are ISO 3166-1 alpha-2 codes in upper case; ``programmes`` slugs of funding programmes;
    ``organisations`` translation keys (as text) of organisation pages; ``paid`` what nobody who takes part has to pay
    (``travel``, ``stay``, ``food``, ``fee``). ``starts_on``/``ends_on`` are the first and last calendar day in the
    event's own time zone; ``starts_at``/``ends_at`` the same as moments where a time is known.
    ``opens_at``/``closes_at`` bound the application window; ``takes_applications`` is false where nobody can apply.
    ``card`` holds what a list shows beside title and summary, as JSON-ready values.
    """

    countries: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    paid: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    starts_on: date | None = None
    ends_on: date | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    takes_applications: bool = False
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    is_online: bool = False
    is_example: bool = False
    card: dict[str, Any] = field(default_factory=dict)


class Searchable:
    """Mixin of every page model of the site."""

    #: The kind of this page model; ``None`` keeps the model out of search and lists.
    search_kind: ClassVar[Kind | None]

    def get_search_kind(self) -> Kind | None:
        """The kind of this very page; override where one model serves several kinds."""
        return self.search_kind

    def get_search_summary(self) -> str:
        """One or two plain sentences shown under the title in lists."""
        return getattr(self, "summary", "")

    def get_search_facts(self) -> SearchFacts:
        """Facts for filters, order and cards; the default has none."""
        return SearchFacts()
