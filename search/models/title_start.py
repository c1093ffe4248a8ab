"""Titles as people begin to type them, for suggestions."""

from django.db import connection, models
from django.utils.translation import gettext_lazy as _

from .document import SearchDocument

#: Characters of a title that count; whoever has typed as many gets no narrower suggestions.
LONGEST_START = 40


class TitleStartQuerySet(models.QuerySet):
    def beginning_with(self, text: str) -> "TitleStartQuerySet":
        """Rows whose text begins with this one, by an index on every database."""
        if connection.vendor == "sqlite":  # its LIKE uses no index where case matters
            return self.filter(text__gte=text, text__lt=f"{text}\U0010ffff")
        return self.filter(text__startswith=text)


class TitleStart(models.Model):
    """A title, short name or code of a document from one of its words on, in folded spelling.

    "Recovery within community" has three: "recovery within community", "within community" and "community". So whatever
    word of a title somebody begins to type, it is the beginning of a row.
    """

    document = models.ForeignKey(SearchDocument, on_delete=models.CASCADE, related_name="title_starts")
    kind = models.CharField(max_length=20)
    text = models.CharField(max_length=LONGEST_START)

    objects = TitleStartQuerySet.as_manager()

    class Meta:
        verbose_name = _("start of a title")
        verbose_name_plural = _("starts of titles")
        indexes = (
            models.Index(
                fields=["kind", "text"],
                name="search_title_start",
                opclasses=["varchar_pattern_ops", "varchar_pattern_ops"],  # PostgreSQL alone reads this
            ),
        )

    def __str__(self) -> str:
        return self.text
