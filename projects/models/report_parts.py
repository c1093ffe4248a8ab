from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable, TranslatableMixin

from pages.translation import synchronised, translated


class FollowUp(TranslatableMixin, Orderable):
    """What changed since the journey, told again after some months."""

    page = ParentalKey("projects.MobilityReportPage", on_delete=models.CASCADE, related_name="follow_ups")
    told_on = models.DateField(_("told on"))
    text = models.TextField(_("what changed since then"))

    panels: ClassVar[list] = [FieldPanel("told_on"), FieldPanel("text")]
    translatable_fields: ClassVar[list] = [*translated("text"), *synchronised("told_on")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("change since then")


class Material(TranslatableMixin, Orderable):
    """Something brought home that others can use: a document of this site or a link."""

    page = ParentalKey("projects.MobilityReportPage", on_delete=models.CASCADE, related_name="materials")
    title = models.CharField(_("title"), max_length=200)
    explanation = models.CharField(_("what it is"), max_length=300, blank=True)
    document = models.ForeignKey(
        "wagtaildocs.Document", on_delete=models.SET_NULL, null=True, blank=True, related_name="+",
        verbose_name=_("document"),
    )  # fmt: skip
    link = models.URLField(_("or a link"), blank=True)

    panels: ClassVar[list] = [
        FieldPanel("title"),
        FieldPanel("explanation"),
        FieldRowPanel([FieldPanel("document"), FieldPanel("link")]),
    ]
    translatable_fields: ClassVar[list] = [*translated("title", "explanation"), *synchronised("document", "link")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("material")

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if self.document_id and self.link:
            raise ValidationError({"link": _("Choose a document or write a link, not both.")})
