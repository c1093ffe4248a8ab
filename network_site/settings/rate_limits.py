"""How often one internet address may ask for what costs the hub work (decision 31)."""

import re

from django.core.exceptions import ImproperlyConfigured
from environ import Env

_WRITTEN = re.compile(r"(\d{1,9})/(\d{1,4})", re.ASCII)

Limits = dict[str, tuple[int, int]]


def rate_limits(env: Env) -> Limits:
    """Requests and seconds by what is asked for, without what has no limit (``0``). ``RATE_LIMITS=0`` sets none at all.

    A class of thirty that searches at once stays below all of these. Raises ImproperlyConfigured for what is written
    otherwise than ``600/60``.
    """
    if not env.bool("RATE_LIMITS", default=True):
        return {}
    written = {
        "search": env("RATE_LIMIT_SEARCH", default="600/60"),
        "suggestions": env("RATE_LIMIT_SUGGESTIONS", default="2400/60"),
        "feeds": env("RATE_LIMIT_FEEDS", default="300/60"),
        "forms": env("RATE_LIMIT_FORMS", default="120/600"),
    }
    return {name: _read(name, text) for name, text in written.items() if text != "0"}


def _read(name: str, text: str) -> tuple[int, int]:
    match = _WRITTEN.fullmatch(text)
    requests, seconds = map(int, match.groups()) if match else (0, 0)
    if not requests or not 1 <= seconds <= 3600:
        raise ImproperlyConfigured(
            f"RATE_LIMIT_{name.upper()} says how many requests in how many seconds (an hour at most), such as 600/60; "
            "0 is no limit."
        )
    return requests, seconds
