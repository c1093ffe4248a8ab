"""The two scripts of Serbian have one tree of pages: ``/sr-cyrl/…`` is ``/sr-latn/…`` in Cyrillic letters."""

import re
from collections.abc import Iterable

from django.conf import settings
from django.http import HttpRequest

LATIN, CYRILLIC = "sr-latn", "sr-cyrl"
LATIN_TAG, CYRILLIC_TAG = "sr-Latn", "sr-Cyrl"
#: How each script is called in the language menu.
NAMES = {LATIN: "Srpski (latinica)", CYRILLIC: "Српски (ћирилица)"}

_AT_LATIN = re.compile(rf"^(?P<host>(?:https?:)?//[^/?#]+)?/{LATIN}(?=[/?#]|$)")
_AT_CYRILLIC = re.compile(rf"^/{CYRILLIC}(?=/|$)")


def is_offered() -> bool:
    """Whether the site has Serbian at all."""
    return any(code == LATIN for code, _name in settings.LANGUAGES)


def with_scripts(codes: Iterable[str]) -> list[str]:
    """Beginnings of addresses for languages: Serbian has two."""
    return [begin for code in codes for begin in ((LATIN, CYRILLIC) if code == LATIN else (code,))]


def is_cyrillic(request: HttpRequest) -> bool:
    """Whether the reader asked for Cyrillic; the request's own path says ``sr-latn`` even then."""
    return getattr(request, "script", "") == CYRILLIC_TAG


def asks_for_cyrillic(path: str) -> bool:
    return bool(_AT_CYRILLIC.match(path))


def latin_path(path: str) -> str:
    """The path of the same thing in Latin."""
    return _AT_CYRILLIC.sub(f"/{LATIN}", path)


def cyrillic_address(address: str, host: str = "") -> str:
    """The address in Cyrillic of a page of this site in Latin; any other comes back as it is.

    ``host`` is the site's own name with its port (``request.get_host()``); without it every host is taken for its own.
    """
    match = _AT_LATIN.match(address)
    if not match:
        return address
    named = match["host"] or ""
    if named and host and named.rpartition("/")[2] != host:
        return address
    return f"{named}/{CYRILLIC}{address[match.end() :]}"
