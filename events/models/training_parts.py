from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable, TranslatableMixin

from pages.translation import synchronised, translated


class Workload(TranslatableMixin, Orderable):
    """How much of one kind of work a training asks for: ten contact days, two online trainings, …"""

    class Kind(models.TextChoices):
        CONTACT = "contact", _("Teaching face to face")
        ONLINE = "online", _("Online training")
        PRACTICE = "practice", _("Practical placement")
        SELF_STUDY = "self-study", _("Independent work")

    class Unit(models.TextChoices):
        HOURS = "hours", _("hours")
        DAYS = "days", _("days")
        TIMES = "times", _("times")

    page = ParentalKey("events.TrainingProgrammePage", on_delete=models.CASCADE, related_name="workloads")
    kind = models.CharField(_("kind of work"), max_length=20, choices=Kind.choices)
    amount = models.PositiveSmallIntegerField(_("how much"), null=True, blank=True)
    amount_to = models.PositiveSmallIntegerField(_("up to"), null=True, blank=True)
    unit = models.CharField(_("unit"), max_length=10, choices=Unit.choices, default=Unit.HOURS)
    note = models.CharField(_("note"), max_length=200, blank=True)

    panels: ClassVar[list] = [
        FieldPanel("kind"),
        FieldRowPanel([FieldPanel("amount"), FieldPanel("amount_to"), FieldPanel("unit")]),
        FieldPanel("note"),
    ]
    translatable_fields: ClassVar[list] = [
        *translated("note"),
        *synchronised("kind", "amount", "amount_to", "unit"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("part of the work")


class Phase(TranslatableMixin, Orderable):
    """One phase of a training, in order of time."""

    page = ParentalKey("events.TrainingProgrammePage", on_delete=models.CASCADE, related_name="phases")
    title = models.CharField(_("title"), max_length=200)
    text = models.TextField(_("what happens"), blank=True)

    panels: ClassVar[list] = [FieldPanel("title"), FieldPanel("text")]
    translatable_fields: ClassVar[list] = translated("title", "text")

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("phase")

    def __str__(self) -> str:
        return self.title


class Module(TranslatableMixin, Orderable):
    """One part of what is taught; ``number`` is the training's own number where it has one."""

    page = ParentalKey("events.TrainingProgrammePage", on_delete=models.CASCADE, related_name="modules")
    number = models.PositiveSmallIntegerField(_("number"), null=True, blank=True)
    title = models.CharField(_("title"), max_length=200)
    text = models.TextField(_("what it holds"), blank=True)

    panels: ClassVar[list] = [FieldRowPanel([FieldPanel("number"), FieldPanel("title")]), FieldPanel("text")]
    translatable_fields: ClassVar[list] = [*translated("title", "text"), *synchronised("number")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("module")

    def __str__(self) -> str:
        return self.title
