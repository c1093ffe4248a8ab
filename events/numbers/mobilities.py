"""Events, and mobilities that were announced."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from pages.numbers.counted import each_once
from pages.numbers.divisions import ByColumn, named_by
from pages.numbers.number import NetworkNumber, path
from pages.numbers.usual_divisions import by_country, by_year
from search.kinds import Kind
from search.models.document_queryset import SearchDocumentQuerySet

from ..models import EventKind, EventPage

_JOURNEYS = [kind for kind in EventKind if kind.is_journey]


def _by_country(column: Promise) -> ByColumn:
    """Where it happens. The search also knows from where people can come, which is another question."""
    return by_country(path("eventpage__country"), column)


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
    divisions = (_by_kind(_("Mobilities")), _by_country(_("Mobilities")), by_year(_("Mobilities")))

    def label(self, number: int) -> str:
        return ngettext("mobility announced", "mobilities announced", number)

    def pages(self) -> SearchDocumentQuerySet:
        return super().pages().filter(page__eventpage__kind__in=_JOURNEYS)


class Events(_FromTheCalendar):
    key, place, kind = "events", 100, Kind.EVENT
    title = _("Events")
    counts = _("Events and webinars announced on this site, over or still to come.")
    divisions = (_by_country(_("Events")), by_year(_("Events")))

    def label(self, number: int) -> str:
        return ngettext("event", "events", number)
