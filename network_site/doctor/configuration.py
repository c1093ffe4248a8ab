"""Settings: what Django's own checks say of them, with what stands only in the environment."""

from collections.abc import Iterator

from django.conf import settings
from django.core.checks import ERROR, run_checks

from .finding import Finding, doubtful, fine, wrong


def look_at_settings() -> Iterator[Finding]:
    messages = run_checks(include_deployment_checks=True)
    for message in messages:
        say = wrong if message.level >= ERROR else doubtful
        yield say("Settings", f"{message.msg} ({message.id})", message.hint or "See docs/operations.md.")
    if not messages:
        yield fine("Settings", "Django's checks for serving the public find nothing")
    if settings.WAGTAILADMIN_BASE_URL.startswith("http://") and not _is_local(settings.WAGTAILADMIN_BASE_URL):
        yield wrong(
            "Settings",
            "passwords travel readable: BASE_URL begins with http://",
            "Serve by https and set BASE_URL to it.",
        )
    if settings.EMAIL_BACKEND.endswith("console.EmailBackend"):
        yield doubtful("Mail", "mails are printed, not sent", "Set EMAIL_URL: invitations and reminders go by mail.")


def _is_local(address: str) -> bool:
    return any(f"//{host}" in address for host in ("localhost", "127.0.0.1", "[::1]"))
