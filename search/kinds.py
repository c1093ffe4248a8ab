"""Kinds of content: what a reader filters by, and which woven figure stands for it."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Kind(TextChoices):
    """What a page is, in the reader's words. The value is the one used in addresses (``?kind=project``) and in CSS."""

    PROJECT = "project", _("Project")
    ORGANISATION = "organisation", _("Organisation")
    EVENT = "event", _("Event")
    CALL = "call", _("Mobility")
    TRAINING = "training", _("Training")
    REPORT = "report", _("Learning report")
    ASSESSMENT = "assessment", _("Self-assessment")
    PAGE = "page", _("Page")


#: Kinds that happen on days, of which a calendar tells.
DATED_KINDS = frozenset({Kind.EVENT, Kind.CALL, Kind.TRAINING})
