"""Inviting people to the team of an organisation, and their coming in."""

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils import timezone
from wagtail.users.models import UserProfile

from .mails import send_invitation
from .models import Invitation, OrganisationTeam


class InvitationClosed(Exception):
    """The invitation was accepted or withdrawn, or its time is over."""


def invite(team: OrganisationTeam, email: str, language: str, by: AbstractBaseUser) -> Invitation:
    """Offers a place by mail. An earlier offer to the same address that is still open is withdrawn.

    Raises OSError (of which SMTP errors are a kind) where the mail cannot be sent; the invitation is kept then and can
    be sent again.
    """
    invitation = Invitation(team=team, email=email, language=language, invited_by=by)
    token = invitation.renew_token()
    with transaction.atomic():
        team.invitations.unanswered().filter(email__iexact=email).update(withdrawn_at=timezone.now())
        invitation.save()
    send_invitation(invitation, token)
    return invitation


def send_again(invitation: Invitation) -> None:
    """A mail with a fresh link; the earlier link stops working. Raises InvitationClosed, or OSError as ``invite``."""
    token = invitation.renew_token()
    fresh = {name: getattr(invitation, name) for name in ("token_hash", "invited_at", "expires_at")}
    if not Invitation.objects.unanswered().filter(pk=invitation.pk).update(**fresh):
        raise InvitationClosed
    send_invitation(invitation, token)


def withdraw(invitation: Invitation) -> None:
    Invitation.objects.unanswered().filter(pk=invitation.pk).update(withdrawn_at=timezone.now())


@transaction.atomic
def accept(invitation: Invitation, user: AbstractBaseUser) -> None:
    """Makes a person a member, saving an account that is not stored yet with the invitation's language.

    Raises InvitationClosed where somebody was quicker: of two requests with one link only one is let in.
    """
    if not Invitation.objects.open().filter(pk=invitation.pk).update(accepted_at=timezone.now()):
        raise InvitationClosed
    if user.pk is None:
        user.save()
        UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": invitation.language})
    user.groups.add(invitation.team.group)


def remove_member(team: OrganisationTeam, user: AbstractBaseUser) -> None:
    """Ends somebody's membership; their account and what they wrote stay."""
    user.groups.remove(team.group)
