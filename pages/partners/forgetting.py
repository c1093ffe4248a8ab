"""Invitations hold the mail address of somebody who may never have come in: they are not kept for long."""

from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from .models import Invitation


def forget_invitations() -> int:
    """Deletes the invitations whose last day is long over (``KEEP_INVITATIONS_DAYS``), answered or not; how many.

    Until then one can still be seen and sent again.
    """
    kept = timedelta(days=settings.KEPT_DAYS["invitations"])
    deleted, _by_model = Invitation.objects.filter(expires_at__lt=timezone.now() - kept).delete()
    return deleted
