"""Messages may hold a mail address and what somebody told about themselves: they are not kept for long."""

from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from .models import Feedback


def forget_feedback() -> int:
    """Deletes the messages whose time is over (``KEEP_MESSAGES_DAYS``), and says how many."""
    kept = timedelta(days=settings.KEPT_DAYS["messages"])
    deleted, _by_model = Feedback.objects.filter(received_at__lt=timezone.now() - kept).delete()
    return deleted
