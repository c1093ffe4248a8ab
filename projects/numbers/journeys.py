"""Journeys that people told about, and how many travelled."""

from django.db.models import Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from pages.numbers.counted import each_once
from pages.numbers.divisions import ByColumn, named_by
from pages.numbers.number import NetworkNumber, SumOfPages, path
from pages.numbers.usual_divisions import by_country, by_year
from search.kinds import Kind
from search.models.document_queryset import SearchDocumentQuerySet

from ..models import MobilityReportPage


def _country(side: str) -> Combinable:
    """The country written in the report, else that of the organisation. ``side`` is "sending" or "host"."""
    written = NullIf(path(f"mobilityreportpage__{side}_country"), Value(""))
    return Coalesce(written, path(f"mobilityreportpage__{side}_organisation__country"), Value(""))


class Journeys(NetworkNumber):
    key, place, is_main = "journeys", 40, True
    title = _("Journeys")
    counts = _("Learning journeys about which the travellers told in a report on this site.")
    divisions = (
        by_country(_country("host"), _("Journeys"), key="host", title=_("Where to")),
        ByColumn(
            key="kind",
            title=_("By kind of learning"),
            heading=_("Kind of learning"),
            column=_("Journeys"),
            expression=path("mobilityreportpage__activity_type"),
            naming=named_by(lambda: MobilityReportPage.ActivityType.choices),
        ),
        by_year(_("Journeys")),
    )

    def label(self, number: int) -> str:
        return ngettext("journey", "journeys", number)

    def pages(self) -> SearchDocumentQuerySet:
        return each_once(Kind.REPORT)


class Travellers(SumOfPages):
    key, place, is_main = "travellers", 50, True
    title = _("People who travelled")
    counts = _("People on these journeys, counted as participations.")
    notes = (_("One person can travel twice, and then counts twice."),)
    divisions = (
        by_country(_country("sending"), _("People"), key="sending", title=_("Where from")),
        by_year(_("People")),
    )

    def label(self, number: int) -> str:
        return ngettext("participation in a journey", "participations in journeys", number)

    def pages(self) -> SearchDocumentQuerySet:
        return each_once(Kind.REPORT)

    def amount(self) -> Combinable:
        return path("mobilityreportpage__people_count")
