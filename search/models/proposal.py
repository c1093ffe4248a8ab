"""Words that editors missed among the concepts."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .concept import Concept


class ConceptProposal(models.Model):
    """A word an editor would like to tag with, for the curators to decide on."""

    class Status(models.TextChoices):
        OPEN = "open", _("Waiting")
        ACCEPTED = "accepted", _("Accepted")
        REJECTED = "rejected", _("Not taken")

    word = models.CharField(_("word"), max_length=100)
    language = models.CharField(_("language"), max_length=35)
    note = models.TextField(_("what it means, or why it is needed"), blank=True)
    page = models.ForeignKey(
        "wagtailcore.Page", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("page")
    )
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("proposed by"),
    )
    created_at = models.DateTimeField(_("proposed on"), auto_now_add=True)
    status = models.CharField(_("state"), max_length=10, choices=Status.choices, default=Status.OPEN)
    concept = models.ForeignKey(
        Concept, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("topic it became")
    )
    decided_at = models.DateTimeField(_("decided on"), null=True, blank=True)

    class Meta:
        ordering = ("-created_at", "-pk")
        verbose_name = _("proposed word")
        verbose_name_plural = _("proposed words")

    def __str__(self) -> str:
        return self.word

    def accept(self, concept: Concept) -> None:
        """The word became a topic, or another word for one."""
        self._decide(self.Status.ACCEPTED, concept)

    def reject(self) -> None:
        """The word is not taken."""
        self._decide(self.Status.REJECTED, None)

    def _decide(self, status: str, concept: Concept | None) -> None:
        self.status, self.concept, self.decided_at = status, concept, timezone.now()
        self.save(update_fields=["status", "concept", "decided_at"])
