from django.db import models
from django.utils.translation import gettext_lazy as _

from search.kinds import Kind


class EventKind(models.TextChoices):
    """What happens, in the words of a calendar."""

    EVENT = "event", _("Event")
    WEBINAR = "webinar", _("Webinar")
    TRAINING = "training", _("Training")
    MOBILITY = "mobility", _("Learning mobility")
    EXPERT_VISIT = "expert-visit", _("Expert visit")
    PARTNER_SEARCH = "partner-search", _("Call for partners")

    @property
    def is_journey(self) -> bool:
        """Whether people travel and tell about it afterwards."""
        return self in (EventKind.MOBILITY, EventKind.EXPERT_VISIT)

    @property
    def search_kind(self) -> Kind:
        """The kind under which readers find it."""
        if self is EventKind.TRAINING:
            return Kind.TRAINING
        if self in (EventKind.MOBILITY, EventKind.EXPERT_VISIT, EventKind.PARTNER_SEARCH):
            return Kind.CALL
        return Kind.EVENT
