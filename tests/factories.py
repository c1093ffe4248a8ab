"""Things to test with: one factory for each model. Pages are live at once; ``published`` sends them through publishing.

Pages find their parent by themselves: below the index page of their language (``ProjectPageFactory(language="fi")``),
or below an organisation (``EventPageFactory(parent=organisation)``, a new organisation where none is named).
The ``site`` fixture makes the tree they hang in.
"""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import uuid4

import factory
import wagtail_factories
from django.contrib.auth import get_user_model
from factory.django import DjangoModelFactory
from wagtail.models import Locale, Page, PageViewRestriction

from events import models as events
from pages import models as pages
from projects import models as projects
from search.models import Concept, ConceptGroup, ConceptLabel


def published(page: Page) -> Page:
    """The page after an editor pressed "Publish": signals have run, the search knows it."""
    page.save_revision().publish()
    return page


def restricted(page: Page) -> Page:
    """The page behind a login, with everything below it."""
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    return page


def translation_of(page: Page, language: str, **changes: Any) -> Page:
    """A live translation of the page with its children copied; its parent must have a translation already.

    ``changes`` are set on the translation before it is saved.
    """
    translation = page.copy_for_translation(Locale.objects.get(language_code=language))
    for name, value in {"live": True, **changes}.items():
        setattr(translation, name, value)
    translation.save()
    return translation


class UserFactory(DjangoModelFactory):
    username = factory.Sequence(lambda n: f"person-{n}")
    email = factory.LazyAttribute(lambda user: f"{user.username}@example.org")
    password = factory.django.Password("password")

    class Meta:
        model = get_user_model()


# Concepts


class ConceptGroupFactory(DjangoModelFactory):
    slug = factory.Sequence(lambda n: f"group-{n}")

    class Meta:
        model = ConceptGroup


class ConceptFactory(DjangoModelFactory):
    """A concept; ``labels={"en": "peer support", "fi": "vertaistuki"}`` gives it its preferred names."""

    slug = factory.Sequence(lambda n: f"concept-{n}")
    name = factory.LazyAttribute(lambda concept: concept.slug)

    class Meta:
        model = Concept
        skip_postgeneration_save = True

    @factory.post_generation
    def labels(self, create: bool, extracted: dict[str, str] | None, **kwargs: Any) -> None:
        for language, label in (extracted or {}).items():
            ConceptLabel.objects.create(concept=self, language=language, label=label, is_preferred=True)
        if extracted:
            self.refresh_name()
            self.save()


# Pages


class BasePageFactory(wagtail_factories.PageFactory):
    title = factory.Sequence(lambda n: f"Page {n}")
    slug = factory.Sequence(lambda n: f"page-{n}")
    summary = "A plain sentence."

    class Meta:
        abstract = True

    class Params:
        language = "en"


class StandardPageFactory(BasePageFactory):
    body = "<p>Text.</p>"
    parent = factory.LazyAttribute(lambda o: pages.HomePage.objects.get(locale__language_code=o.language))

    class Meta:
        model = pages.StandardPage


class OrganisationPageFactory(BasePageFactory):
    title = factory.Sequence(lambda n: f"Organisation {n}")
    legal_name = factory.LazyAttribute(lambda o: o.title)
    kind = pages.OrganisationPage.OrganisationKind.ASSOCIATION
    country = "FI"
    parent = factory.LazyAttribute(lambda o: pages.OrganisationIndexPage.objects.get(locale__language_code=o.language))

    class Meta:
        model = pages.OrganisationPage


class BelowOrganisation(BasePageFactory):
    """Pages that lie below an organisation; a new one in their language where none is given."""

    parent = factory.LazyAttribute(lambda o: OrganisationPageFactory(language=o.language))

    class Meta:
        abstract = True


class ContactFactory(DjangoModelFactory):
    page = factory.SubFactory(OrganisationPageFactory)
    role = "Training coordinator"
    mailbox = "info@example.org"

    class Meta:
        model = pages.Contact


def question(text: str, answer_kind: str = "text", options: tuple[str, ...] = (), **value: Any) -> dict:
    """A question as a questionnaire stores it, with new ids for itself and its options."""
    rows = [{"type": "item", "value": option, "id": str(uuid4())} for option in options]
    value = {"text": text, "help_text": "", "answer_kind": answer_kind, "options": rows, **value}
    return {"type": "question", "value": value, "id": str(uuid4())}


class QuestionnaireFactory(DjangoModelFactory):
    title = "Looking at our own work"
    locale = factory.LazyFunction(lambda: Locale.objects.get(language_code="en"))
    questions = factory.LazyFunction(lambda: [question("How do you keep quality?")])

    class Meta:
        model = pages.Questionnaire


class SelfAssessmentPageFactory(BelowOrganisation):
    questionnaire = factory.SubFactory(QuestionnaireFactory)
    answered_on = date(2024, 8, 7)
    valid_until = date(2025, 8, 7)

    class Meta:
        model = pages.SelfAssessmentPage


class AnswerFactory(DjangoModelFactory):
    page = factory.SubFactory(SelfAssessmentPageFactory)
    question_id = factory.LazyAttribute(lambda o: o.page.questionnaire.questions[0].id)
    text = "We ask people how they are."

    class Meta:
        model = pages.Answer


# Projects


class EUStatementFactory(DjangoModelFactory):
    language = "en"
    funded = "Funded by the European Union"
    co_funded = "Co-funded by the European Union"
    union = "European Union"
    disclaimer = "Only the authors are responsible, not the European Union or {authority}."

    class Meta:
        model = projects.EUStatement
        django_get_or_create = ("language",)


class ProgrammeNameFactory(DjangoModelFactory):
    programme = factory.SubFactory("tests.factories.FundingProgrammeFactory", names=None)
    language = "en"
    name = "Erasmus+"

    class Meta:
        model = projects.ProgrammeName


class FundingProgrammeFactory(DjangoModelFactory):
    slug = factory.Sequence(lambda n: f"programme-{n}")
    names = factory.RelatedFactory(ProgrammeNameFactory, "programme")

    class Meta:
        model = projects.FundingProgramme
        skip_postgeneration_save = True


class ProjectPageFactory(BasePageFactory):
    title = factory.Sequence(lambda n: f"Project {n}")
    parent = factory.LazyAttribute(lambda o: projects.ProjectIndexPage.objects.get(locale__language_code=o.language))

    class Meta:
        model = projects.ProjectPage


class PartOfProject(DjangoModelFactory):
    page = factory.SubFactory(ProjectPageFactory)

    class Meta:
        abstract = True


class ParticipationFactory(PartOfProject):
    name = factory.Maybe("organisation", "", factory.Sequence(lambda n: f"Partner {n}"))
    organisation = None

    class Meta:
        model = projects.Participation


class IndicatorFactory(PartOfProject):
    label = factory.Sequence(lambda n: f"Self-help group {n}")
    value = Decimal(83)
    denominator = Decimal(136)
    unit = "people"

    class Meta:
        model = projects.Indicator


class OutputFactory(PartOfProject):
    title = factory.Sequence(lambda n: f"Publication {n}")

    class Meta:
        model = projects.Output


class WorkPackageFactory(PartOfProject):
    title = factory.Sequence(lambda n: f"Work package {n}")

    class Meta:
        model = projects.WorkPackage


class MobilityReportPageFactory(BelowOrganisation):
    title = factory.Sequence(lambda n: f"Report {n}")
    activity_type = projects.MobilityReportPage.ActivityType.JOB_SHADOWING

    class Meta:
        model = projects.MobilityReportPage


class FollowUpFactory(DjangoModelFactory):
    page = factory.SubFactory(MobilityReportPageFactory)
    told_on = date(2026, 5, 1)
    text = "A group meets every week."

    class Meta:
        model = projects.FollowUp


class MaterialFactory(DjangoModelFactory):
    page = factory.SubFactory(MobilityReportPageFactory)
    title = "One-page agreement"
    link = "https://example.org/agreement"

    class Meta:
        model = projects.Material


# Events


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
