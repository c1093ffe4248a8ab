"""Mailing messages to the editors. What cannot be mailed stays in the list and is tried again by the clock."""

import logging

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Site

from ..models import SiteSettings
from .models import Feedback

logger = logging.getLogger(__name__)

_MOST_FAILURES = 3


def mail_feedback(feedback: Feedback) -> bool:
    """Mails a message once, and says whether nothing is left to do. Without a role mailbox there is nothing to do."""
    mailbox = _mailbox()
    if not mailbox:
        return True
    # Taken before it is sent, so that two processes never send it twice.
    if not Feedback.objects.filter(pk=feedback.pk, mailed_at=None).update(mailed_at=timezone.now()):
        return True
    try:
        _mail(feedback, mailbox).send()
    except (OSError, ValueError):  # smtplib's own errors are of the first kind, a text that no mail can hold the second
        logger.exception("A reader's message could not be mailed")
        Feedback.objects.filter(pk=feedback.pk).update(mailed_at=None)
        return False
    return True


def mail_waiting() -> tuple[int, int]:
    """Mails what could not be mailed when it came; how many went out, and how many wait.

    One message that cannot be mailed does not hold up the others; after some failures the mail server is left alone.
    """
    waiting = list(Feedback.objects.filter(mailed_at=None).order_by("pk")) if _mailbox() else []
    sent = failed = 0
    for feedback in waiting:
        if mail_feedback(feedback):
            sent += 1
        elif (failed := failed + 1) == _MOST_FAILURES:
            break
    return sent, len(waiting) - sent


def _mailbox() -> str:
    site = Site.objects.filter(is_default_site=True).first()
    return SiteSettings.for_site(site).mailbox if site else ""


def _mail(feedback: Feedback, mailbox: str) -> EmailMessage:
    link = settings.WAGTAILADMIN_BASE_URL.rstrip("/") + reverse("feedback_messages:inspect", args=[feedback.pk])
    with override(settings.LANGUAGE_CODE):
        return EmailMessage(
            subject=_("A reader tells of a problem"),
            body=render_to_string("pages/mails/feedback.txt", {"feedback": feedback, "link": link}),
            to=[mailbox],
            reply_to=[feedback.email] if feedback.email else None,
            headers={"Auto-Submitted": "auto-generated"},
        )
