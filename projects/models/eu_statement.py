from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel


class EUStatement(models.Model):
    """The words beside the emblem in one language, and the disclaimer below them.

    ``{authority}`` in the disclaimer stands for the authority that granted the money: a national agency must be named
    instead of the European executive agency.
    """

    class Status(models.TextChoices):
        APPROVED = "approved", _("Approved")
        TO_BE_APPROVED = "to-be-approved", _("To be approved by the granting authority")

    language = models.CharField(
        _("language"), max_length=10, unique=True, help_text=_("For example en, fi or sr-latn.")
    )
    funded = models.CharField(_("funded by"), max_length=200)
    co_funded = models.CharField(_("co-funded by"), max_length=200)
    union = models.CharField(_("European Union"), max_length=100, blank=True, help_text=_("Its name in this language."))
    disclaimer = models.TextField(_("disclaimer"), blank=True, help_text=_("{authority} is replaced by its name."))
    statement_status = models.CharField(
        _("status of the statements"), max_length=20, choices=Status.choices, default=Status.TO_BE_APPROVED
    )
    disclaimer_status = models.CharField(
        _("status of the disclaimer"), max_length=20, choices=Status.choices, default=Status.TO_BE_APPROVED
    )
    source = models.TextField(_("where the words come from"), blank=True)

    panels: ClassVar[list] = [
        FieldPanel("language"),
        FieldRowPanel([FieldPanel("funded"), FieldPanel("co_funded"), FieldPanel("union")]),
        FieldPanel("disclaimer"),
        FieldRowPanel([FieldPanel("statement_status"), FieldPanel("disclaimer_status")]),
        FieldPanel("source"),
    ]

    class Meta:
        verbose_name = _("European Union statement")
        verbose_name_plural = _("European Union statements")
        ordering: ClassVar[list[str]] = ["language"]

    def __str__(self) -> str:
        return f"{self.language}: {self.co_funded}"
