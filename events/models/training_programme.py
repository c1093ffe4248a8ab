from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.search import index

from pages.fields import ChoiceListField
from pages.models import BasePage, IndexPage, OfOrganisation, WithPicture
from pages.models.base import LIST_FEATURES, TEXT_FEATURES
from pages.translation import synchronised, translated
from projects.models.funded import FundedPage
from search.kinds import Kind
from search.searchable import SearchFacts

from ..panels import training_programme as panels

_MONTH = [MinValueValidator(1), MaxValueValidator(12)]


def delivery_choices() -> list[tuple[str, str]]:
    return [("contact", _("Face to face")), ("remote", _("Online")), ("hybrid", _("Both together"))]


class TrainingIndexPage(IndexPage):
    """Training programmes and the trainings that are open or coming."""

    listed_kinds = (Kind.TRAINING,)
    max_count_per_parent = 1
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("list of trainings")


class TrainingProgrammePage(FundedPage, OfOrganisation, WithPicture, BasePage):
    """A curriculum that is held again and again: what it holds, for whom, how often, and what it gives."""

    class Level(models.TextChoices):
        BASIC = "basic", _("Basic training")
        CONTINUING = "continuing", _("Continuing training")
        TRAINING_MODEL = "training-model", _("Training model")

    search_kind = Kind.TRAINING
    level = models.CharField(_("level"), max_length=20, choices=Level.choices, default=Level.BASIC)
    body = RichTextField(_("what it is about"), features=TEXT_FEATURES, blank=True)
    project = models.ForeignKey(
        "projects.ProjectPage", on_delete=models.SET_NULL, null=True, blank=True, related_name="+",
        verbose_name=_("project in which it was made"),
    )  # fmt: skip
    audience = RichTextField(_("who it is for"), features=LIST_FEATURES, blank=True)
    entry_conditions = RichTextField(_("entry conditions"), features=LIST_FEATURES, blank=True)
    participants = models.CharField(
        _("how many take part"), max_length=120, blank=True, help_text=_("For example: about 15 people.")
    )
    trainers = models.TextField(_("trainers"), blank=True, help_text=_("In general words or organisations, no names."))
    total_hours = models.PositiveSmallIntegerField(_("hours in all"), null=True, blank=True)
    hours_are_approximate = models.BooleanField(_("about this many hours"), default=False)
    duration = models.CharField(_("how long it takes"), max_length=120, blank=True)
    how_often = models.CharField(_("how often it is held"), max_length=120, blank=True)
    delivery = ChoiceListField(_("how people take part"), options=delivery_choices)
    applications_from_month = models.PositiveSmallIntegerField(
        _("from (month)"), null=True, blank=True, validators=_MONTH, help_text=_("1 for January, 12 for December.")
    )
    applications_to_month = models.PositiveSmallIntegerField(_("to (month)"), null=True, blank=True, validators=_MONTH)
    outcomes = RichTextField(_("what you can do afterwards"), features=LIST_FEATURES, blank=True)
    recognition = RichTextField(_("recognition"), features=LIST_FEATURES, blank=True)
    quality = RichTextField(_("how quality is kept"), features=LIST_FEATURES, blank=True)

    TEXTS: ClassVar[tuple[str, ...]] = ("body", "audience", "entry_conditions", "outcomes", "recognition", "quality")
    content_panels: ClassVar[list] = panels.content_panels
    search_fields: ClassVar[list] = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in (*TEXTS, "trainers")),
        index.RelatedFields("phases", [index.SearchField("title"), index.SearchField("text")]),
        index.RelatedFields("modules", [index.SearchField("title"), index.SearchField("text")]),
    ]
    translatable_fields: ClassVar[list] = [
        *BasePage.translatable_fields,
        *translated(*TEXTS, "participants", "trainers", "duration", "how_often", "workloads", "phases", "modules"),
        *synchronised(
            "level", "project", "total_hours", "hours_are_approximate", "delivery", "applications_from_month",
            "applications_to_month", "lead_picture",
        ),
    ]  # fmt: skip
    parent_page_types: ClassVar[list[str]] = ["pages.OrganisationPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("training programme")
        verbose_name_plural = _("training programmes")

    def clean(self) -> None:
        super().clean()
        if bool(self.applications_from_month) != bool(self.applications_to_month):
            raise ValidationError({"applications_to_month": _("Write both months, or neither.")})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from ..presentation import TrainingSheet  # presentation reads the models

        return super().get_context(request, *args, **kwargs) | {"sheet": TrainingSheet(self, request)}

    @property
    def is_example(self) -> bool:
        return self.organisation.is_example

    def get_search_facts(self) -> SearchFacts:
        programme = self.project.programme if self.project_id else None
        return SearchFacts(
            countries=(self.organisation.country,) if self.organisation.country else (),
            programmes=(programme.slug,) if programme else (),
            organisations=(str(self.organisation.translation_key),),
            is_online="remote" in self.delivery or "hybrid" in self.delivery,
            is_example=self.is_example,
            card={
                "organisation": self.organisation.title,
                "town": self.organisation.town,
                "country": self.organisation.country,
                "total_hours": self.total_hours,
                "level": self.level,
            },
        )
