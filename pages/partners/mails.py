"""The mails to people of organisations: plain text, in the reader's language, naming nobody but who writes."""

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import override

from .models import Invitation


def send_invitation(invitation: Invitation, token: str) -> None:
    """Sends the link at once. Raises OSError where the mail server cannot be reached or refuses."""
    with override(invitation.language):
        organisation = invitation.team.name
        subject = _("Invitation to write for %(organisation)s") % {"organisation": organisation}
        text = render_to_string(
            "pages/mails/invitation.txt",
            {
                "organisation": organisation,
                "inviter": invitation.invited_by.get_full_name() if invitation.invited_by else "",
                "site": settings.WAGTAIL_SITE_NAME,
                "link": settings.WAGTAILADMIN_BASE_URL.rstrip("/") + reverse("accept_invitation", args=[token]),
                "last_day": date_format(localtime(invitation.expires_at), "DATETIME_FORMAT"),
            },
        )
    EmailMessage(
        subject=" ".join(subject.split()),  # a line break in a title would be a second header
        body=text,
        to=[invitation.email],
        headers={"Auto-Submitted": "auto-generated"},
    ).send()
