"""Events, and mobilities that were announced."""

from django.db.models import F
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from pages.choices import country_name
from pages.numbers.counted import each_once
from pages.numbers.divisions import ByColumn, Name, named_by
from pages.numbers.number import NetworkNumber, path
from search.kinds import Kind
from search.models.document_queryset import SearchDocumentQuerySet

from ..models import EventKind, EventPage

_JOURNEYS = [kind for kind in EventKind if kind.is_journey]


def _by_country(column: Promise) -> ByColumn:
    """Where it happens. The search also knows from where people can come, which is another question."""
    return ByColumn(
        key="country",
        title=_("By country"),
        heading=_("Country"),
        column=column,
        expression=path("eventpage__country"),
        naming=lambda codes, language: {code: Name(country_name(code, language)) for code in codes},
        nothing=_("Country not known"),
    )


def _by_year(column: Promise) -> ByColumn:
    return ByColumn(
        key="year",
        title=_("By year"),
        heading=_("Year"),
        column=column,
        expression=F("starts_on__year"),
        nothing=_("Dates not known"),
        by_value=True,
    )


def _by_kind(column: Promise) -> ByColumn:
    return ByColumn(
        key="kind",
        title=_("By kind"),
        heading=_("Kind"),
        column=column,
        expression=path("eventpage__kind"),
        naming=named_by(lambda: EventKind.choices),
    )


class _FromTheCalendar(NetworkNumber):
    """What was cancelled does not count."""

    notes = (_("What was cancelled does not count."),)
    kind: Kind

    def pages(self) -> SearchDocumentQuerySet:
        return each_once(self.kind).exclude(page__eventpage__status=EventPage.Status.CANCELLED)


class Mobilities(_FromTheCalendar):
    key, place, kind = "mobilities", 35, Kind.CALL
    title = _("Mobilities announced")
    counts = _("Learning mobilities and expert visits announced on this site, over or still to come.")
    divisions = (_by_kind(_("Mobilities")), _by_country(_("Mobilities")), _by_year(_("Mobilities")))

    def label(self, number: int) -> str:
        return ngettext("mobility announced", "mobilities announced", number)

    def pages(self) -> SearchDocumentQuerySet:
        return super().pages().filter(page__eventpage__kind__in=_JOURNEYS)


class Events(_FromTheCalendar):
    key, place, kind = "events", 100, Kind.EVENT
    title = _("Events")
    counts = _("Events and webinars announced on this site, over or still to come.")
    divisions = (_by_country(_("Events")), _by_year(_("Events")))

    def label(self, number: int) -> str:
        return ngettext("event", "events", number)
