"""Kept pages given out before Django begins with a request: most of what a hit would cost is Django's own work."""

from collections.abc import Callable, Iterable
from typing import Any

from django.core.handlers.wsgi import WSGIHandler

from .keeping import page_cache
from .middleware import PageCacheMiddleware
from .question import Environ, read_question
from .version import current_version

StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]


def with_page_cache(application: WSGIHandler) -> Application:
    """The application behind its page cache; only hits are answered here, everything else is the middleware's.

    The application itself where the cache is switched off, or another middleware in use stands around it and has to
    see every request, such as the one that counts views.
    """
    outermost = getattr(application._middleware_chain, "__wrapped__", None)
    if not isinstance(outermost, PageCacheMiddleware):
        return application

    def answer(environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        question = read_question(environ)
        version = current_version() if question else None
        if question is None or version is None:
            return application(environ, start_response)
        entry = page_cache().find(question, version)
        if entry is None or not question.is_settled_by(entry.status):
            return application(environ, start_response)
        given = entry.answer(
            environ["REQUEST_METHOD"],
            environ.get("HTTP_ACCEPT_ENCODING", ""),
            environ.get("HTTP_IF_NONE_MATCH", ""),
        )
        start_response(given.status, list(given.headers))
        return [given.body]

    return answer
