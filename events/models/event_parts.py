from typing import ClassVar

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable, TranslatableMixin

from pages.choices import validate_currency
from pages.translation import synchronised, translated


class Cost(TranslatableMixin, Orderable):
    """One cost of taking part, and who pays it."""

    page = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="costs")
    what = models.CharField(_("cost"), max_length=120, help_text=_("For example travel, food, a single room."))
    who_pays = models.CharField(_("who pays"), max_length=200)
    amount = models.DecimalField(
        _("amount"), max_digits=10, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    currency = models.CharField(_("currency"), max_length=3, default="EUR", validators=[validate_currency])

    panels: ClassVar[list] = [
        FieldRowPanel([FieldPanel("what"), FieldPanel("who_pays")]),
        FieldRowPanel([FieldPanel("amount"), FieldPanel("currency")]),
    ]
    translatable_fields: ClassVar[list] = [*translated("what", "who_pays"), *synchronised("amount", "currency")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("cost")

    def __str__(self) -> str:
        return self.what


class CareFact(TranslatableMixin, Orderable):
    """Something people need to know to feel safe and well; "not available" is said as plainly as "available"."""

    class Need(models.TextChoices):
        STEP_FREE = "step-free", _("Step-free access")
        QUIET_ROOM = "quiet-room", _("Quiet room")
        SUBSTANCE_FREE = "substance-free", _("Free of alcohol and drugs")
        COMPANION = "companion", _("Companion welcome")
        SUPPORT_PERSON = "support-person", _("Support person on site")
        SIGN_LANGUAGE = "sign-language", _("Sign language")
        BREAKS = "breaks", _("Regular breaks")
        DIETS = "diets", _("All diets")
        MEDICATION = "medication", _("Safe place for medicine")

    page = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="care_facts")
    need = models.CharField(_("what"), max_length=20, choices=Need.choices)
    is_available = models.BooleanField(_("available"), default=True)
    note = models.CharField(_("more about it"), max_length=200, blank=True)

    panels: ClassVar[list] = [FieldRowPanel([FieldPanel("need"), FieldPanel("is_available")]), FieldPanel("note")]
    translatable_fields: ClassVar[list] = [*translated("note"), *synchronised("need", "is_available")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("care fact")

    def __str__(self) -> str:
        return self.get_need_display()


class SelectionStep(TranslatableMixin, Orderable):
    """One step from application to answer."""

    page = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="steps")
    title = models.CharField(_("step"), max_length=120)
    text = models.CharField(_("what happens"), max_length=300, blank=True)
    by = models.DateField(_("until"), null=True, blank=True)

    panels: ClassVar[list] = [FieldRowPanel([FieldPanel("title"), FieldPanel("by")]), FieldPanel("text")]
    translatable_fields: ClassVar[list] = [*translated("title", "text"), *synchronised("by")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("step of the selection")

    def __str__(self) -> str:
        return self.title
