from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class Reminder(models.Model):
    """A question that was mailed to the people of an organisation, kept so that nobody is asked twice.

    ``translation_key`` is that of the page it is about, ``due_on`` the day from which it could be asked. To whom it
    went is not kept.
    """

    class Kind(models.TextChoices):
        REPORT_MISSING = "report-missing", _("No report yet")
        CHANGES_AFTER_3 = "changes-after-3", _("What changed after three months")
        CHANGES_AFTER_12 = "changes-after-12", _("What changed after twelve months")
        ASSESSMENT_ENDS = "assessment-ends", _("A self-assessment ends")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    translation_key = models.UUIDField(_("page"))
    due_on = models.DateField(_("due on"))
    sent_at = models.DateTimeField(_("sent"), auto_now_add=True)

    class Meta:
        verbose_name = _("reminder")
        verbose_name_plural = _("reminders")
        default_permissions = ()
        constraints: ClassVar = [
            models.UniqueConstraint(fields=("kind", "translation_key", "due_on"), name="one_reminder_for_each_day_due")
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.due_on})"
