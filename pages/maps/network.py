"""Where the network is: organisations and projects by country, for readers of one language."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import parse_qsl, urlencode

from django.db.models import Count
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from search.kinds import Kind
from search.models.document import SearchFacet
from search.models.document_queryset import SearchDocumentQuerySet

from ..choices import country_name
from ..formatting import format_number, join_words
from .drawing import Drawing, Stand, Tone, Whereabouts, drawing_of
from .outline import outlines

#: So many towns of a country are named.
MOST_TOWNS = 6
#: A table of more countries than this is folded, and so many of them stand beside the map.
MOST_ROWS, FIRST_ROWS = 8, 5
#: Where a search document finds the columns of an organisation's page.
ORGANISATION = "page__organisationpage__"


@dataclass(slots=True)
class CountryRow:
    """A country in the table behind the map; ``code`` is empty for organisations that belong to no single country.

    ``outside`` counts the organisations that the map cannot show. The addresses lead to the pages that were counted.
    """

    code: str
    name: str
    organisations: int = 0
    projects: int = 0
    outside: int = 0
    towns: Counter = field(default_factory=Counter)
    organisations_url: str = ""
    projects_url: str = ""

    @property
    def is_off_map(self) -> bool:
        """Whether the map lacks the country or somebody in it."""
        return self.outside > 0 or self.code not in outlines()

    @property
    def places(self) -> str:
        """The towns, and how many organisations are there: Oulu, Rovaniemi (2)."""
        named = sorted(self.towns.items(), key=lambda row: (-row[1], row[0]))
        words = [f"{town} ({count})" if count > 1 else town for town, count in named[:MOST_TOWNS]]
        left = len(named) - MOST_TOWNS
        if left > 0:
            words.append(ngettext("%(count)s more place", "%(count)s more places", left) % {"count": left})
        return ", ".join(words)


class NetworkMap:
    """The map with the table behind it; both tell the same.

    ``rows`` are the countries, the most frequent first; ``query`` is the query string of the list that the map shows,
    ``is_whole`` whether that list leaves nobody out.
    """

    def __init__(
        self, rows: list[CountryRow], stands: list[Stand], language: str, query: str = "", *, is_whole: bool = True
    ) -> None:
        self.rows = rows
        self.stands = stands
        self.language = language
        self.query = query
        for row in rows if is_whole else ():
            row.organisations_url = _counted_url("countries", row.code)
            row.projects_url = _counted_url("projects", row.code)
        for row in () if is_whole else rows:
            row.organisations_url = _narrowed_url(query, row.code)

    def __bool__(self) -> bool:
        return bool(self.rows)

    @property
    def title(self) -> str:
        return _("Map: where the organisations are")

    @property
    def description(self) -> str:
        """What the map shows, in sentences, for whoever hears it."""
        shown = [(row.name, row.organisations - row.outside) for row in self.rows]
        counts = [f"{name} {format_number(count, self.language)}" for name, count in shown if count]
        projects = [row.name for row in self.rows if row.projects and row.code in outlines()]
        told = []
        if counts:
            told.append(_("Organisations by country: %(list)s.") % {"list": ", ".join(counts)})
        if projects:
            told.append(_("Projects work in %(countries)s.") % {"countries": join_words(projects, self.language)})
        return " ".join(told)

    @property
    def outside(self) -> str:
        """The names of the countries that the map lacks, or somebody in them."""
        return join_words([row.name for row in self.rows if row.code and row.is_off_map], self.language)

    @property
    def is_long(self) -> bool:
        """Whether the whole table is too long to stand beside the map."""
        return len(self.rows) > MOST_ROWS

    @property
    def first_rows(self) -> list[CountryRow]:
        return self.rows[:FIRST_ROWS] if self.is_long else self.rows

    @property
    def has_projects(self) -> bool:
        return any(row.projects for row in self.rows)

    @property
    def csv_url(self) -> str:
        return reverse("map_csv") + self.query

    @cached_property
    def drawing(self) -> Drawing | None:
        tones = {row.code: Tone.ORGANISATIONS if row.organisations else Tone.PROJECTS for row in self.rows}
        return drawing_of(self.stands, tones, self.language)


def _counted_url(number: str, country: str) -> str:
    """The pages behind a country's part of a number of the network: the map counts as those numbers do."""
    if not country:
        return ""
    return f"{reverse('network_number', args=[number])}?{urlencode({'by': 'country', 'part': country})}#pages"


def _narrowed_url(query: str, country: str) -> str:
    """The same list with this country only."""
    if not country:
        return ""
    chosen = [(name, value) for name, value in parse_qsl(query.removeprefix("?")) if name != "country"]
    return f"{reverse('search')}?{urlencode([*chosen, ('country', country)])}"


def network_map(
    documents: SearchDocumentQuerySet,
    language: str,
    *,
    query: str = "",
    with_projects: bool = True,
    is_whole: bool = True,
) -> NetworkMap:
    """The map of the organisations, and of the projects unless left out, among these documents.

    Invented examples are on no map. Asks the database twice, once without projects, however much there is.
    """
    real = documents.filter(is_example=False).order_by()
    columns = [ORGANISATION + name for name in ("country", "latitude", "longitude", "town")]
    found = list(real.of_kind(Kind.ORGANISATION).values_list(*columns))
    stands = [Stand(country, latitude, longitude) for country, latitude, longitude, _town in found]
    rows: dict[str, CountryRow] = {}
    for stand, (*_place, town) in zip(stands, found, strict=True):
        row = _row(rows, stand.country, language)
        row.organisations += 1
        row.outside += stand.whereabouts == Whereabouts.OUTSIDE
        if town:
            row.towns[town] += 1
    for code, count in _projects_by_country(real) if with_projects else ():
        _row(rows, code, language).projects += count
    ordered = sorted(rows.values(), key=lambda row: (not row.code, -row.organisations, -row.projects, row.name))
    return NetworkMap(ordered, stands, language, query, is_whole=is_whole)


def _row(rows: dict[str, CountryRow], code: str, language: str) -> CountryRow:
    if code not in rows:
        rows[code] = CountryRow(code, country_name(code, language) if code else _("No single country"))
    return rows[code]


def _projects_by_country(documents: SearchDocumentQuerySet) -> Iterable[tuple[str, int]]:
    projects = documents.of_kind(Kind.PROJECT).values("pk")
    facets = SearchFacet.objects.filter(name="country", document__in=projects)
    return facets.values_list("value").annotate(count=Count("pk"))
