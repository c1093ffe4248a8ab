"""Messages may hold a mail address and what somebody told about themselves: they are not kept for long."""

from datetime import timedelta

from django.utils import timezone

from .models import Feedback

#: The privacy page says "half a year".
KEPT = timedelta(days=180)


def forget_feedback() -> int:
    """Deletes the messages that came more than half a year ago, and says how many."""
    deleted, _by_model = Feedback.objects.filter(received_at__lt=timezone.now() - KEPT).delete()
    return deleted
