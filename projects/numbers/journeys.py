"""Journeys that people told about, and how many travelled."""

from django.db.models import F, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from pages.choices import country_name
from pages.numbers.counted import each_once
from pages.numbers.divisions import ByColumn, Name, named_by
from pages.numbers.number import NetworkNumber, SumOfPages, path
from search.kinds import Kind
from search.models.document_queryset import SearchDocumentQuerySet

from ..models import MobilityReportPage


def _country_names(codes, language: str) -> dict[str, Name]:
    return {code: Name(country_name(code, language)) for code in codes}


def _country(side: str) -> Combinable:
    """The country written in the report, else that of the organisation. ``side`` is "sending" or "host"."""
    written = NullIf(path(f"mobilityreportpage__{side}_country"), Value(""))
    return Coalesce(written, path(f"mobilityreportpage__{side}_organisation__country"), Value(""))


def _by_country(side: str, **words) -> ByColumn:
    return ByColumn(key=side, expression=_country(side), naming=_country_names, nothing=_("Country not known"), **words)


def _by_year(column) -> ByColumn:
    return ByColumn(
        key="year",
        title=_("By year"),
        heading=_("Year"),
        column=column,
        expression=F("starts_on__year"),
        nothing=_("Years not known"),
        by_value=True,
    )


class Journeys(NetworkNumber):
    key, place, is_main = "journeys", 40, True
    title = _("Journeys")
    counts = _("Learning journeys about which the travellers told in a report on this site.")
    divisions = (
        _by_country("host", title=_("Where to"), heading=_("Country"), column=_("Journeys")),
        ByColumn(
            key="kind",
            title=_("By kind of learning"),
            heading=_("Kind of learning"),
            column=_("Journeys"),
            expression=path("mobilityreportpage__activity_type"),
            naming=named_by(lambda: MobilityReportPage.ActivityType.choices),
        ),
        _by_year(_("Journeys")),
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
        _by_country("sending", title=_("Where from"), heading=_("Country"), column=_("People")),
        _by_year(_("People")),
    )

    def label(self, number: int) -> str:
        return ngettext("participation in a journey", "participations in journeys", number)

    def pages(self) -> SearchDocumentQuerySet:
        return each_once(Kind.REPORT)

    def amount(self) -> Combinable:
        return path("mobilityreportpage__people_count")
