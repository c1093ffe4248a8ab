"""Where a text stands in a language, seen by a translator."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """What there is to do. A text that stands in none of these is done."""

    STALE = "stale", _("Older than its original")
    WAITING = "waiting", _("Waiting")
    MISSING = "missing", _("Missing")


class Reason(models.TextChoices):
    """Why a text waits."""

    DRAFT = "draft", _("Begun, not published")
    CHANGES = "changes", _("Published, with changes that are not")
    MACHINE = "machine", _("Published, translated by a machine, not yet read by a person")
    PARTLY = "partly", _("Published, with parts that are not translated")
    STRINGS = "strings", _("Some parts are not translated")


#: Within one need: first what is wrong for readers, then what is nearly done.
ORDER_OF_STATES = {State.STALE: 0, State.WAITING: 1, State.MISSING: 2}
