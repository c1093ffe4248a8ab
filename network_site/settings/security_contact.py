"""To whom somebody tells of a weakness."""

import re

from django.core.exceptions import ImproperlyConfigured
from environ import Env

_MAILBOX = re.compile(r"[^\s@<>:]+@[^\s@<>]+\.[^\s@<>]+")
_ADDRESS = re.compile(r"(?:mailto:|https://|tel:)[^\s<>]+")


def security_contact(env: Env) -> str:
    """A URI, as RFC 9116 wants it; empty where nobody is named. Raises ImproperlyConfigured for anything else."""
    written = env("SECURITY_CONTACT", default="").strip()
    if _MAILBOX.fullmatch(written):
        return f"mailto:{written}"
    if written and not _ADDRESS.fullmatch(written):
        raise ImproperlyConfigured("SECURITY_CONTACT is a mailbox, or an address that begins with https:// or tel:.")
    return written
