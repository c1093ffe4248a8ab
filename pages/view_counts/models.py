from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class ViewCount(models.Model):
    """How often one page was read on one day, or in one month long ago (``is_month``, ``day`` is its first)."""

    page = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="view_counts", verbose_name=_("page")
    )
    language = models.CharField(_("language"), max_length=10)
    day = models.DateField(_("day"))
    is_month = models.BooleanField(default=False)
    times = models.PositiveIntegerField(_("times"), default=0)

    class Meta:
        verbose_name = _("views of a page")
        verbose_name_plural = _("views of pages")
        default_permissions = ()
        constraints: ClassVar = [
            models.UniqueConstraint(fields=("page", "language", "day", "is_month"), name="one_sum_of_views")
        ]
        indexes: ClassVar = [models.Index(fields=["is_month", "day"], name="views_by_day")]

    def __str__(self) -> str:
        return f"{self.page_id} {self.day}: {self.times}"
