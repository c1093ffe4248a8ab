from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Orderable, TranslatableMixin
from wagtail.search import index

from search.kinds import Kind
from search.searchable import SearchFacts

from ..months import months_after
from ..panels.answers import AnswersPanel, SelfAssessmentInterface
from ..translation import synchronised, translated
from .base import BasePage
from .of_organisation import OfOrganisation


class SelfAssessmentPage(OfOrganisation, BasePage):
    """An organisation's answers to a questionnaire. Every option is shown, whether ticked or not."""

    search_kind = Kind.ASSESSMENT
    questionnaire = models.ForeignKey(
        "pages.Questionnaire", on_delete=models.PROTECT, related_name="+", verbose_name=_("questionnaire")
    )
    answered_on = models.DateField(_("answered on"))
    valid_until = models.DateField(
        _("valid until"), null=True, blank=True, help_text=_("Left empty, the answers are valid for a year.")
    )

    content_panels: ClassVar[list] = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [FieldPanel("questionnaire"), FieldRowPanel([FieldPanel("answered_on"), FieldPanel("valid_until")])],
            heading=_("Which questions, and when"),
        ),
        AnswersPanel(heading=_("Answers")),
        *BasePage.topic_panels,
    ]
    search_fields: ClassVar[list] = [
        *BasePage.search_fields,
        index.RelatedFields("answers", [index.SearchField("text")]),
    ]
    translatable_fields: ClassVar[list] = [
        *BasePage.translatable_fields,
        *translated("questionnaire", "answers"),
        *synchronised("answered_on", "valid_until"),
    ]
    edit_handler = SelfAssessmentInterface(content_panels, BasePage.promote_panels)
    parent_page_types: ClassVar[list[str]] = ["pages.OrganisationPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("self-assessment")

    def clean(self) -> None:
        super().clean()
        if self.answered_on and self.valid_until and self.valid_until < self.answered_on:
            raise ValidationError({"valid_until": _("The answers cannot end before they were given.")})

    def full_clean(self, *args, **kwargs) -> None:
        if self.answered_on and not self.valid_until:
            self.valid_until = months_after(self.answered_on, 12)
        super().full_clean(*args, **kwargs)

    @property
    def is_valid(self) -> bool:
        return self.valid_until is None or timezone.localdate() <= self.valid_until

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from ..presentation import SelfAssessmentSheet  # presentation reads the models

        return super().get_context(request, *args, **kwargs) | {"sheet": SelfAssessmentSheet(self, request)}

    @property
    def is_example(self) -> bool:
        return self.organisation.is_example

    def get_search_facts(self) -> SearchFacts:
        return SearchFacts(
            countries=(self.organisation.country,) if self.organisation.country else (),
            organisations=(str(self.organisation.translation_key),),
            years=(self.answered_on.year,),
            starts_on=self.answered_on,
            ends_on=self.valid_until,
            is_example=self.is_example,
            card={"organisation": self.organisation.title, "country": self.organisation.country},
        )


class Answer(TranslatableMixin, Orderable):
    """The answer to one question: the ids of ticked options, and words."""

    page = ParentalKey(SelfAssessmentPage, on_delete=models.CASCADE, related_name="answers")
    question_id = models.UUIDField(_("question"))
    chosen = models.JSONField(_("ticked options"), default=list, blank=True)
    text = models.TextField(_("answer in words"), blank=True)

    translatable_fields: ClassVar[list] = [*translated("text"), *synchronised("question_id", "chosen")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("answer")
