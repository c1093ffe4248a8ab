"""Projects, the people they reached, and what they made."""

from django.db.models import Count, Max, OuterRef, Subquery, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from pages.numbers.counted import each_once
from pages.numbers.divisions import ByColumn, ByFacet, named_by
from pages.numbers.number import NetworkNumber, SumOfPages, path
from search.kinds import Kind
from search.models.document_queryset import SearchDocumentQuerySet

from ..models import Indicator, Output

_BY_PROGRAMME = {
    "key": "programme",
    "facet": "programme",
    "title": _("By funding programme"),
    "heading": _("Funding programme"),
    "nothing": _("Programme not known"),
}


class Projects(NetworkNumber):
    key, place, is_main = "projects", 30, True
    title = _("Projects")
    counts = _("Projects of the partners that have a page on this site.")
    divisions = (
        ByFacet(**_BY_PROGRAMME, column=_("Projects")),
        ByFacet(
            key="country",
            facet="country",
            title=_("By country"),
            heading=_("Country"),
            column=_("Projects"),
            nothing=_("Country not known"),
            note=_("A project counts for every country from which somebody takes part."),
        ),
        ByFacet(
            key="year",
            facet="year",
            title=_("By year"),
            heading=_("Year"),
            column=_("Projects"),
            nothing=_("Years not known"),
            by_value=True,
            note=_("A project counts for every year in which it went on."),
        ),
    )

    def label(self, number: int) -> str:
        return ngettext("project", "projects", number)

    def pages(self) -> SearchDocumentQuerySet:
        return each_once(Kind.PROJECT)


class PeopleReached(SumOfPages):
    """The figure by which a project itself says how many people it reached. Other figures are never added to it.

    Where a project marks several, the largest counts: they may be the same people.
    """

    key, place, is_main = "people-reached", 60, True
    title = _("People reached by projects")
    counts = _("What projects tell of the people they reached, added up.")
    notes = (
        _("Within a project nobody counts twice. Somebody who took part in two projects counts in both."),
        _("Other figures of a project are not added: they may count the same people again."),
    )
    divisions = (ByFacet(**_BY_PROGRAMME, column=_("People")),)

    def label(self, number: int) -> str:
        return ngettext("person reached", "people reached", int(number))

    def pages(self) -> SearchDocumentQuerySet:
        return each_once(Kind.PROJECT)

    def amount(self) -> Combinable:
        told = Indicator.objects.filter(page=OuterRef("page_id"), counts_as=Indicator.CountsAs.PEOPLE_REACHED)
        return Subquery(told.order_by().values("page").annotate(most=Max("value")).values("most"))


class Outputs(SumOfPages):
    key, place = "outputs", 70
    title = _("Things to read, watch or use")
    counts = _("Publications, tools, videos and services that projects made and list on their pages.")
    divisions = (
        ByColumn(
            key="kind",
            title=_("By kind"),
            heading=_("Kind of output"),
            column=_("Things"),
            expression=path("projectpage__outputs__kind"),
            naming=named_by(lambda: Output.Kind.choices),
            number=Count("page__projectpage__outputs"),
            adds=lambda kind: _how_many(kind=kind),
        ),
    )

    def label(self, number: int) -> str:
        return ngettext("thing to read, watch or use", "things to read, watch and use", int(number))

    def pages(self) -> SearchDocumentQuerySet:
        """Only projects that list something: most are not meant to."""
        return each_once(Kind.PROJECT).annotate(listed=_how_many()).filter(listed__gt=0)

    def amount(self) -> Combinable:
        return _how_many()


def _how_many(**which: str) -> Combinable:
    """How many outputs a project lists; none instead of zero."""
    listed = Output.objects.filter(page=OuterRef("page_id"), **which).order_by().values("page")
    return NullIf(Coalesce(Subquery(listed.annotate(count=Count("pk")).values("count")), Value(0)), Value(0))
