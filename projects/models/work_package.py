from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable, TranslatableMixin

from pages.translation import translated


class WorkPackage(TranslatableMixin, Orderable):
    """One of the parts a project's work was divided into; their order is their number."""

    page = ParentalKey("projects.ProjectPage", on_delete=models.CASCADE, related_name="work_packages")
    title = models.CharField(_("title"), max_length=200)
    text = models.TextField(_("what was done"), blank=True)

    panels: ClassVar[list] = [FieldPanel("title"), FieldPanel("text")]
    translatable_fields: ClassVar[list] = translated("title", "text")

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("work package")

    def __str__(self) -> str:
        return self.title
