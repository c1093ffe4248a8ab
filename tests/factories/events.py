from datetime import date
from uuid import uuid4

import factory
from factory.django import DjangoModelFactory

from events import models as events

from .pages import BelowOrganisation


class EventPageFactory(BelowOrganisation):
    """An event without a date; add occurrences for its dates."""

    title = factory.Sequence(lambda n: f"Event {n}")
    country = "FI"

    class Meta:
        model = events.EventPage


class PartOfEvent(DjangoModelFactory):
    page = factory.SubFactory(EventPageFactory)

    class Meta:
        abstract = True


class OccurrenceFactory(PartOfEvent):
    starts_on = date(2030, 9, 20)

    class Meta:
        model = events.Occurrence


class CostFactory(PartOfEvent):
    what = "Travel"
    who_pays = "The project"

    class Meta:
        model = events.Cost


class CareFactFactory(PartOfEvent):
    need = events.CareFact.Need.QUIET_ROOM

    class Meta:
        model = events.CareFact


class SelectionStepFactory(PartOfEvent):
    title = "Fill in the form"

    class Meta:
        model = events.SelectionStep


class TrainingProgrammePageFactory(BelowOrganisation):
    title = factory.Sequence(lambda n: f"Training {n}")

    class Meta:
        model = events.TrainingProgrammePage


class PartOfTraining(DjangoModelFactory):
    page = factory.SubFactory(TrainingProgrammePageFactory)

    class Meta:
        abstract = True


class WorkloadFactory(PartOfTraining):
    kind = events.Workload.Kind.CONTACT
    amount = 10
    unit = events.Workload.Unit.DAYS

    class Meta:
        model = events.Workload


class PhaseFactory(PartOfTraining):
    title = factory.Sequence(lambda n: f"Phase {n}")

    class Meta:
        model = events.Phase


class ModuleFactory(PartOfTraining):
    number = factory.Sequence(lambda n: n + 1)
    title = factory.Sequence(lambda n: f"Module {n}")

    class Meta:
        model = events.Module


class ReminderFactory(DjangoModelFactory):
    """A reminder that went out, about a page of any kind."""

    kind = events.Reminder.Kind.values[0]
    translation_key = factory.LazyFunction(uuid4)
    due_on = date(2030, 9, 30)

    class Meta:
        model = events.Reminder


class ScheduledRunFactory(DjangoModelFactory):
    """A run of the scheduled work that begins now."""

    class Meta:
        model = events.ScheduledRun
