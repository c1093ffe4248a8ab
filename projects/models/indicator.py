from decimal import Decimal
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable, TranslatableMixin

from pages.fields import PartialDateField
from pages.translation import synchronised, translated


class Indicator(TranslatableMixin, Orderable):
    """A figure together with what it is a part of: 83 of 136 people, or 4.64 on a scale up to 5."""

    class CountsAs(models.TextChoices):
        """Which number of the whole network a figure adds to. Only an editor can say that two figures can be added."""

        PEOPLE_REACHED = "people-reached", _("People reached by the project, each person once")

    page = ParentalKey("projects.ProjectPage", on_delete=models.CASCADE, related_name="indicators")
    label = models.CharField(_("what is counted"), max_length=200)
    value = models.DecimalField(_("figure"), max_digits=14, decimal_places=2)
    denominator = models.DecimalField(
        _("out of"), max_digits=14, decimal_places=2, null=True, blank=True,
        help_text=_("The whole that the figure is a part of: 136 in “83 of 136”."),
    )  # fmt: skip
    unit = models.CharField(_("unit"), max_length=60, blank=True, help_text=_("For example people, hours, euros."))
    scale_maximum = models.DecimalField(
        _("highest on the scale"), max_digits=8, decimal_places=2, null=True, blank=True,
        help_text=_("For grades: 5 in “4.64 out of 5”."),
    )  # fmt: skip
    date = PartialDateField(_("counted on"))
    note = models.CharField(_("note"), max_length=300, blank=True)
    counts_as = models.CharField(
        _("in the numbers of the network"), max_length=20, blank=True, choices=CountsAs.choices,
        help_text=_("For the one figure that says how many people the project reached in all. Leave the others empty."),
    )  # fmt: skip

    panels: ClassVar[list] = [
        FieldPanel("label"),
        FieldRowPanel([FieldPanel("value"), FieldPanel("denominator"), FieldPanel("unit")]),
        FieldRowPanel([FieldPanel("scale_maximum"), FieldPanel("date")]),
        FieldPanel("note"),
        FieldPanel("counts_as"),
    ]
    translatable_fields: ClassVar[list] = [
        *translated("label", "unit", "note"),
        *synchronised("value", "denominator", "scale_maximum", "date", "counts_as"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("figure")

    def __str__(self) -> str:
        return self.label

    def clean(self) -> None:
        super().clean()
        if self.value is None:
            return
        if self.value < 0:
            raise ValidationError({"value": _("A count cannot be below zero.")})
        if self.denominator is not None and self.denominator <= 0:
            raise ValidationError({"denominator": _("The whole must be more than zero, or left empty.")})
        if self.denominator is not None and self.value > self.denominator:
            raise ValidationError(
                {"value": _("The figure (%(value)s) is larger than the whole it is a part of (%(whole)s).")
                 % {"value": self.value, "whole": self.denominator}}
            )  # fmt: skip
        if self.scale_maximum is not None and self.denominator is not None:
            raise ValidationError({"scale_maximum": _("Give either the whole or the highest on the scale, not both.")})
        if self.scale_maximum is not None and self.value > self.scale_maximum:
            raise ValidationError({"value": _("The grade is above the highest on its scale.")})
        if self.counts_as and (self.scale_maximum is not None or self.value != self.value.to_integral_value()):
            raise ValidationError({"counts_as": _("People are counted in whole numbers, without a scale.")})

    @property
    def share(self) -> Decimal | None:
        """The part of the whole between 0 and 1, or of the scale; none where the figure stands alone."""
        whole = self.denominator or self.scale_maximum
        return self.value / whole if whole else None
