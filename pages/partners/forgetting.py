"""Invitations hold the mail address of somebody who may never have come in: they are not kept for long."""

from datetime import timedelta

from django.utils import timezone

from .models import Invitation

#: So long after its last day an invitation can still be seen and sent again.
KEPT = timedelta(days=30)


def forget_invitations() -> int:
    """Deletes the invitations whose time was over a month ago, answered or not, and says how many."""
    deleted, _by_model = Invitation.objects.filter(expires_at__lt=timezone.now() - KEPT).delete()
    return deleted
