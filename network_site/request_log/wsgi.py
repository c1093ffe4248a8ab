"""Gives each request an id, tells it to whoever asked, and writes a line for it where ``WEB_ACCESS_LOG`` is set.

It stands around the page cache: kept pages are counted too, and what is kept of them has no id.
"""

import logging
import time
from collections.abc import Callable, Iterable
from typing import Any

from django.conf import settings

from .current import PLACE, Notes, current, request_id_from

logger = logging.getLogger("hub.requests")

StartResponse = Callable[..., Any]
Application = Callable[[dict[str, Any], StartResponse], Iterable[bytes]]
_METHODS = frozenset(("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"))


def with_request_log(application: Application) -> Application:
    """The milliseconds that are logged end where the answer begins to be sent."""
    is_behind_proxy = settings.SECURE_PROXY_SSL_HEADER is not None
    static = settings.STATIC_URL or "/static/"

    def answer(environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        begun = time.perf_counter()
        notes = Notes(request_id_from(environ, is_behind_proxy=is_behind_proxy), environ)
        environ[PLACE] = notes
        path = environ.get("PATH_INFO", "")  # what stands within may change it
        status = ["500"]

        def start(head: str, headers: list[tuple[str, str]], *more: Any) -> Any:
            status[0] = head
            return start_response(head, [*headers, ("X-Request-ID", notes.request_id)], *more)

        current.set(notes)
        try:
            answered = application(environ, start)
        finally:
            if settings.REQUEST_LOG and logger.isEnabledFor(logging.INFO):
                _write(environ, notes, path.startswith(static), status[0], time.perf_counter() - begun)
        # Where it failed the notes stay: the server logs it next, and what was sent has to be known then.
        notes.request = None  # else both would hold each other
        current.set(None)
        return answered

    return answer


def _write(environ: dict[str, Any], notes: Notes, is_static: bool, status: str, seconds: float) -> None:
    method = environ.get("REQUEST_METHOD", "")
    is_kept = not notes.was_rendered
    facts = {
        "method": method if method in _METHODS else "other",
        "route": notes.route or ("static" if is_static else "kept page" if is_kept else "nothing"),
        "status": int(status[:3]),
        "milliseconds": round(seconds * 1000, 1),
        "from_cache": is_kept,
    }
    text = "%(method)s %(route)s %(status)d %(milliseconds).1f ms" + (" from the cache" if is_kept else "")
    logger.info(text, facts, extra={"facts": facts})
