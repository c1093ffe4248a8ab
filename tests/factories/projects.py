from datetime import date
from decimal import Decimal

import factory
from factory.django import DjangoModelFactory

from projects import models as projects

from .pages import BasePageFactory, BelowOrganisation


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
    programme = factory.SubFactory("tests.factories.projects.FundingProgrammeFactory", names=None)
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


class FundingNoteFactory(DjangoModelFactory):
    """Why a project went out without its authority."""

    page = factory.SubFactory("tests.factories.projects.ProjectPageFactory")
    note = "The agency names itself next week."
    lacks = ("authority",)

    class Meta:
        model = projects.FundingNote
