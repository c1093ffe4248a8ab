"""What readers looked for and did not find."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class UnansweredQuestion(models.Model):
    """A question without results, counted by week and language. Nothing about who asked is kept."""

    week = models.DateField(_("week"), help_text=_("The Monday of the week."))
    language = models.CharField(_("language"), max_length=20)
    question = models.CharField(_("question"), max_length=100)
    times = models.PositiveIntegerField(_("times"), default=0)

    class Meta:
        verbose_name = _("unanswered question")
        verbose_name_plural = _("unanswered questions")
        ordering = ("-week", "-times", "question")
        constraints = (
            models.UniqueConstraint(fields=("week", "language", "question"), name="one_row_for_question_and_week"),
        )

    def __str__(self) -> str:
        return self.question
