from django.db import models
from django.utils.translation import gettext_lazy as _

from ..choices import language_choices


class Feedback(models.Model):
    """One message of a reader. Deleted after ``KEEP_MESSAGES_DAYS``; nothing tells who wrote it but what they wrote."""

    problem = models.TextField(_("message"))
    page = models.CharField(_("on which page"), max_length=500, blank=True)
    email = models.EmailField(_("mail address for the answer"), blank=True)
    language = models.CharField(_("language"), max_length=10, choices=language_choices)
    received_at = models.DateTimeField(_("received"), auto_now_add=True)
    mailed_at = models.DateTimeField(_("mailed"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("message of a reader")
        verbose_name_plural = _("messages of readers")
        ordering = ("-received_at", "-pk")

    def __str__(self) -> str:
        return self.problem if len(self.problem) <= 80 else f"{self.problem[:79]}…"
