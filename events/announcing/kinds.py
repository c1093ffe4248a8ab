"""What somebody can announce or tell from the dashboard."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AnnouncementKind(models.TextChoices):
    """The value stands in the address of the form, the label on the button that leads there."""

    TRAINING = "training", _("Announce a training")
    MOBILITY = "mobility", _("Announce a mobility")
    EVENT = "event", _("Add an event")
    REPORT = "report", _("Write a report")

    @property
    def icon(self) -> str:
        return {"training": "doc-full", "mobility": "globe", "event": "date", "report": "edit"}[self.value]
