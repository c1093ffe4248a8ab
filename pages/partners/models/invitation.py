import hashlib
import secrets
from datetime import timedelta
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.utils.translation import gettext_lazy as _

from .team import OrganisationTeam

VALID_FOR = timedelta(days=7)
#: An account's login is its mail address, and Django keeps logins of this length.
EMAIL_LENGTH = 150


def hash_of(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


class InvitationQuerySet(models.QuerySet):
    def open(self) -> "InvitationQuerySet":
        """Those that can be accepted at this moment."""
        return self.unanswered().filter(expires_at__gt=timezone.now())

    def unanswered(self) -> "InvitationQuerySet":
        """Those that nobody accepted or withdrew, expired ones among them."""
        return self.filter(accepted_at=None, withdrawn_at=None)

    def with_token(self, token: str) -> "Invitation | None":
        found = self.filter(token_hash=hash_of(token)).first()
        return found if found and constant_time_compare(found.token_hash, hash_of(token)) else None


class Invitation(models.Model):
    """A place in a team, offered to whoever reads a mailbox. The database knows only a hash of the link's token."""

    team = models.ForeignKey(OrganisationTeam, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField(_("mail address"), max_length=EMAIL_LENGTH)
    language = models.CharField(_("language"), max_length=10)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", editable=False
    )
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    invited_at = models.DateTimeField(_("invited"), editable=False)
    expires_at = models.DateTimeField(_("valid until"), editable=False)
    accepted_at = models.DateTimeField(null=True, editable=False)
    withdrawn_at = models.DateTimeField(null=True, editable=False)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        default_permissions = ()
        ordering: ClassVar = ["-invited_at", "-pk"]

    def __str__(self) -> str:
        return self.email

    def renew_token(self) -> str:
        """A fresh token with its full time; a link that was sent before stops working. Call ``save`` afterwards."""
        token = secrets.token_urlsafe(32)
        self.token_hash = hash_of(token)
        self.invited_at = timezone.now()
        self.expires_at = self.invited_at + VALID_FOR
        return token

    @property
    def is_expired(self) -> bool:
        return self.expires_at <= timezone.now()

    @property
    def is_open(self) -> bool:
        return self.accepted_at is None and self.withdrawn_at is None and not self.is_expired
