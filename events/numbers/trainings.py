"""Trainings, and the hours that they take."""

from django.db.models import Q
from django.db.models.expressions import Combinable
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from pages.numbers.counted import each_once
from pages.numbers.divisions import ByColumn, ByFacet, named_by
from pages.numbers.number import NetworkNumber, SumOfPages, path
from search.kinds import Kind
from search.models.document_queryset import SearchDocumentQuerySet

from ..models import EventPage, TrainingProgrammePage


class Trainings(NetworkNumber):
    key, place, is_main = "trainings", 80, True
    title = _("Trainings")
    counts = _("Training programmes of the partners, and single trainings in the calendar.")
    notes = (_("What was cancelled does not count."),)
    divisions = (
        ByFacet(
            key="country",
            facet="country",
            title=_("By country"),
            heading=_("Country"),
            column=_("Trainings"),
            nothing=_("Country not known"),
        ),
    )

    def label(self, number: int) -> str:
        return ngettext("training", "trainings", number)

    def pages(self) -> SearchDocumentQuerySet:
        return each_once(Kind.TRAINING).exclude(page__eventpage__status=EventPage.Status.CANCELLED)


class TrainingHours(SumOfPages):
    key, place, is_main = "training-hours", 90, True
    title = _("Hours of training")
    counts = _("Hours that somebody learns who goes through every training programme once.")
    notes = (_("Training that is told in days or times is not turned into hours."),)
    divisions = (
        ByColumn(
            key="level",
            title=_("By level"),
            heading=_("Level"),
            column=_("Hours"),
            expression=path("trainingprogrammepage__level"),
            naming=named_by(lambda: TrainingProgrammePage.Level.choices),
        ),
    )
    rough = Q(page__trainingprogrammepage__hours_are_approximate=True)

    def label(self, number: int) -> str:
        return ngettext("hour of training", "hours of training", number)

    def pages(self) -> SearchDocumentQuerySet:
        return each_once(Kind.TRAINING).filter(page__trainingprogrammepage__isnull=False)

    def amount(self) -> Combinable:
        return path("trainingprogrammepage__total_hours")
