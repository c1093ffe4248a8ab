"""What the map shows as a table for spreadsheet programs: a row for each organisation, and for each project a row a
country, so that counting the rows gives the numbers beside the map."""

from collections.abc import Callable, Iterable, Iterator

from django.utils.translation import gettext as _

from search.feeds.table import Cell, csv_of
from search.kinds import Kind
from search.models import SearchDocument
from search.models.document_queryset import SearchDocumentQuerySet
from search.models.language import language_tag

from ..choices import country_name
from .drawing import Stand, Whereabouts
from .outline import outlines

FullUrl = Callable[[str], str]


def csv_of_map(documents: SearchDocumentQuerySet, language: str, full_url: FullUrl) -> str:
    """The organisations and projects among these documents. ``full_url`` makes a full address of a path. One query."""
    headings = (
        _("Kind"),
        _("Title"),
        _("Address"),
        _("Language"),
        _("Country"),
        _("Country code"),
        _("Town"),
        _("Latitude"),
        _("Longitude"),
        _("On the map"),
    )
    return csv_of(headings, _rows(documents.select_related("page__organisationpage"), language, full_url))


def on_the_map(whereabouts: Whereabouts) -> str:
    """How a map shows something, in words."""
    return {
        Whereabouts.POINT: _("at its place"),
        Whereabouts.COUNTRY: _("by its country"),
        Whereabouts.OUTSIDE: _("not shown"),
    }[whereabouts]


def _rows(documents: Iterable[SearchDocument], language: str, full_url: FullUrl) -> Iterator[tuple[Cell, ...]]:
    for document in documents:
        head = (
            str(document.get_kind_display()),
            document.title,
            full_url(document.url_for(language)),
            language_tag(document.language),
        )
        if document.kind == Kind.ORGANISATION:
            page = document.page.organisationpage
            stand = Stand(page.country, page.latitude, page.longitude)
            place = (page.town, page.latitude, page.longitude, on_the_map(stand.whereabouts))
            yield (*head, *_country(page.country, language), *place)
        else:
            for code in document.card.get("countries", ()):
                shown = Whereabouts.COUNTRY if code in outlines() else Whereabouts.OUTSIDE
                yield (*head, *_country(code, language), "", None, None, on_the_map(shown))


def _country(code: str, language: str) -> tuple[str, str]:
    return (country_name(code, language) if code else "", code)
