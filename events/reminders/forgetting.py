"""Notes that somebody was reminded: kept while they could keep the same question from being asked twice."""

from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from ..models import Reminder
from .panel import SHOWN_FOR
from .sending import SAME_QUESTION


def forget_reminders() -> int:
    """Deletes the notes of questions that were due long ago (``KEEP_REMINDERS_DAYS``); how many."""
    kept = max(timedelta(days=settings.KEPT_DAYS["reminders"]), SHOWN_FOR + SAME_QUESTION)
    return Reminder.objects.filter(due_on__lt=timezone.localdate() - kept).delete()[0]
