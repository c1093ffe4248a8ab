"""Whether a form was sent from a page of this site, told without a cookie.

Django's own protection keeps a secret in a cookie; readers get none. Nobody is logged in here, so a page of somebody
else could at most send a message under its visitor's internet address. Against that, and against programs that send
without asking for the form first, the form carries a signed token of the time when it was made, and browsers say
themselves where a form was sent from (Fetch Metadata, ``Sec-Fetch-Site``; RFC 6454, ``Origin``).
"""

from urllib.parse import urlsplit

from django.conf import settings
from django.core import signing
from django.http import HttpRequest

SALT = "pages.feedback"
#: Longer than the twenty hours from which WCAG 2.2 (success criterion 2.2.1) asks for no way to extend a time limit.
VALID_SECONDS = 24 * 60 * 60


def new_token() -> str:
    return signing.dumps("feedback", salt=SALT)


def is_valid(token: str) -> bool:
    """Whether this site made the token, within the last day."""
    try:
        return signing.loads(token, salt=SALT, max_age=VALID_SECONDS) == "feedback"
    except signing.BadSignature:
        return False


def is_from_elsewhere(request: HttpRequest) -> bool:
    """Whether the browser says that another site sent this; browsers that say nothing are believed."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        return True
    origin = request.headers.get("Origin", "")
    if not origin or origin in settings.CSRF_TRUSTED_ORIGINS:
        return False
    return urlsplit(origin).netloc != request.get_host()
