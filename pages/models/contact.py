from datetime import date
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable, TranslatableMixin

from ..translation import synchronised, translated


class Contact(TranslatableMixin, Orderable):
    """A way to reach an organisation: a role and its mailbox.

    A person is named only with their consent, and only until that consent ends
    (Regulation (EU) 2016/679, Article 6(1)(a) and Article 7).
    """

    page = ParentalKey("pages.OrganisationPage", on_delete=models.CASCADE, related_name="contacts")
    role = models.CharField(_("role"), max_length=120, help_text=_("For example: training coordinator."))
    mailbox = models.EmailField(
        _("role mailbox"), blank=True, help_text=_("A shared mailbox such as info@… – never a private one.")
    )
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    person_name = models.CharField(_("person's name"), max_length=120, blank=True)
    consent_given_on = models.DateField(_("consent given on"), null=True, blank=True)
    consent_until = models.DateField(
        _("consent ends on"), null=True, blank=True, help_text=_("The name is not shown after this day.")
    )

    panels: ClassVar[list] = [
        FieldRowPanel([FieldPanel("role"), FieldPanel("mailbox"), FieldPanel("phone")]),
        FieldRowPanel([FieldPanel("person_name"), FieldPanel("consent_given_on"), FieldPanel("consent_until")]),
    ]
    translatable_fields: ClassVar[list] = [
        *translated("role"),
        *synchronised("mailbox", "phone", "person_name", "consent_given_on", "consent_until"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("contact")

    def __str__(self) -> str:
        return self.role

    def clean(self) -> None:
        super().clean()
        if self.person_name and not (self.consent_given_on and self.consent_until):
            raise ValidationError(
                {"person_name": _("Write when the person gave their consent and when it ends, or leave the name out.")}
            )
        if self.consent_given_on and self.consent_until and self.consent_until < self.consent_given_on:
            raise ValidationError({"consent_until": _("The consent cannot end before it was given.")})

    def name_on(self, day: date) -> str:
        """The person's name where consent covers the day, else empty."""
        if self.person_name and self.consent_given_on and self.consent_until:
            return self.person_name if self.consent_given_on <= day <= self.consent_until else ""
        return ""

    @property
    def visible_name(self) -> str:
        return self.name_on(timezone.localdate())
