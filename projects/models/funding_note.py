from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page


class FundingNote(models.Model):
    """Why a funded page went out although it lacked something: who decided it, when, and what it lacked then.

    The latest note of a page covers what it names: nobody is asked the same again. Notes are never changed.
    """

    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="funding_notes", verbose_name=_("page"))
    note = models.TextField(_("why it goes out all the same"))
    lacks = models.JSONField(_("what it lacked"), default=list)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("written by")
    )
    written_at = models.DateTimeField(_("written at"), default=timezone.now)

    #: A note is not a use of the page that somebody would be warned of before deleting it.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("note on a funding mark")
        verbose_name_plural = _("notes on funding marks")
        ordering: ClassVar[list[str]] = ["-written_at", "-pk"]

    def __str__(self) -> str:
        return self.note

    @property
    def codes(self) -> frozenset[str]:
        """The codes of :class:`projects.funding_guard.lacking.Lack` that the note covers."""
        return frozenset(self.lacks)
