from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable, TranslatableMixin

from pages.choices import country_choices
from pages.translation import synchronised, translated


class Participation(TranslatableMixin, Orderable):
    """One organisation's part in a project: a page of the hub, or a plain name and country."""

    class Role(models.TextChoices):
        COORDINATOR = "coordinator", _("Coordinator")
        PARTNER = "partner", _("Partner")
        ASSOCIATED_PARTNER = "associated-partner", _("Associated partner")
        PARTICIPANT = "participant", _("Participant")

    page = ParentalKey("projects.ProjectPage", on_delete=models.CASCADE, related_name="participations")
    role = models.CharField(_("part in the project"), max_length=20, choices=Role.choices, default=Role.PARTNER)
    organisation = models.ForeignKey(
        "pages.OrganisationPage",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("organisation on this site"),
    )
    name = models.CharField(
        _("or its name"), max_length=200, blank=True, help_text=_("Only where it has no page on this site.")
    )
    country = models.CharField(_("country"), max_length=2, blank=True, choices=country_choices)
    note = models.CharField(_("note"), max_length=200, blank=True)

    panels: ClassVar[list] = [
        FieldPanel("role"),
        FieldPanel("organisation"),
        FieldRowPanel([FieldPanel("name"), FieldPanel("country")]),
        FieldPanel("note"),
    ]
    translatable_fields: ClassVar[list] = [
        *translated("name", "note"),
        *synchronised("role", "organisation", "country"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("organisation in the project")

    def __str__(self) -> str:
        return self.name or str(self.organisation or "")

    def clean(self) -> None:
        super().clean()
        if not self.organisation_id and not self.name:
            raise ValidationError({"organisation": _("Choose an organisation of this site, or write its name below.")})

    @property
    def country_code(self) -> str:
        """The country of the organisation's page, else the one written here; may be empty."""
        return self.organisation.country if self.organisation_id else self.country
