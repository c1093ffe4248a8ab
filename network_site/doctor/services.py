"""Servers beside the hub, where settings name any."""

from collections.abc import Iterator
from secrets import token_hex
from smtplib import SMTPException

from django.conf import settings
from django.core.cache import cache
from django.core.mail import get_connection

from .finding import Finding, doubtful, fine, wrong


def look_at_services() -> Iterator[Finding]:
    said = token_hex(8)
    try:
        cache.set("doctor", said, 10)
        answered = cache.get("doctor") == said
    except Exception:  # each cache has errors of its own
        answered = False
    if not answered:
        yield doubtful("Cache", "it does not answer: pages are made anew each time", "Start Redis, or set REDIS_URL.")
    elif settings.REDIS_URL:
        yield fine("Cache", "Redis answers")
    if settings.EMAIL_BACKEND.endswith("smtp.EmailBackend"):
        yield _mail()


def _mail() -> Finding:
    try:
        connection = get_connection()
        connection.open()
        connection.close()
    except (OSError, SMTPException) as error:
        return wrong("Mail", f"the mail server does not take mails: {error}", "Look at EMAIL_URL and at that server.")
    return fine("Mail", "the mail server answers")
