from datetime import date, datetime, time
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from ..clock import earliest_moment, latest_moment
from ..validation import occurrence_errors, raise_errors


class Occurrence(Orderable):
    """One time at which an event happens, in the event's own time zone; without times it lasts whole days."""

    page = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="occurrences")
    starts_on = models.DateField(_("first day"))
    start_time = models.TimeField(_("from"), null=True, blank=True, help_text=_("Empty: the whole day."))
    ends_on = models.DateField(_("last day"), null=True, blank=True, help_text=_("Empty: the same day."))
    end_time = models.TimeField(_("until"), null=True, blank=True)

    panels: ClassVar[list] = [
        FieldRowPanel(
            [FieldPanel("starts_on"), FieldPanel("start_time"), FieldPanel("ends_on"), FieldPanel("end_time")]
        )
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("date")

    def __str__(self) -> str:
        return str(self.starts_on)

    def clean(self) -> None:
        super().clean()
        if self.starts_on:  # else the form says that it is missing
            raise_errors(occurrence_errors(self.starts_on, self.ends_on, self.start_time, self.end_time))

    @property
    def last_day(self) -> date:
        return self.ends_on or self.starts_on

    @property
    def is_whole_day(self) -> bool:
        return self.start_time is None

    @property
    def calendar_times(self) -> list[str | None]:
        """Start and end as ISO 8601 text: days where it lasts whole days, else moments (the end may be unknown)."""
        if self.is_whole_day:
            return [self.starts_on.isoformat(), self.last_day.isoformat()]
        has_end = self.end_time is not None or self.last_day != self.starts_on
        return [self.first_moment.isoformat(), self.last_moment.isoformat(timespec="seconds") if has_end else None]

    @property
    def first_moment(self) -> datetime:
        """Where no time is known, the start of the first day."""
        return earliest_moment(self.starts_on, self.start_time or time.min, self.page.zone)

    @property
    def last_moment(self) -> datetime:
        """Where no end is known: the end of the last day."""
        return latest_moment(self.last_day, self.end_time or time.max, self.page.zone)
