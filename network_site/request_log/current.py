"""The request that this thread answers, as far as the log needs it."""

import re
import secrets
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

#: Where the notes of a request lie in its WSGI environment, which Django's ``request.META`` is.
PLACE = "hub.request_notes"
#: What a server in front may call a request. Anything else could be words of the reader.
_WELL_FORMED = re.compile(r"[0-9a-fA-F-]{16,64}")


@dataclass(slots=True)
class Notes:
    """``route`` is the name of the address, never the address itself, which may hold what somebody looks for."""

    request_id: str
    environ: dict[str, Any]
    route: str = ""
    was_rendered: bool = False
    request: HttpRequest | None = None


current: ContextVar[Notes | None] = ContextVar("current request", default=None)


def request_id_from(environ: dict[str, Any], *, is_behind_proxy: bool) -> str:
    """The id that the server in front gave the request, where it is well-formed; otherwise a new one."""
    named = environ.get("HTTP_X_REQUEST_ID", "") if is_behind_proxy else ""
    return named if _WELL_FORMED.fullmatch(named) else secrets.token_hex(16)
