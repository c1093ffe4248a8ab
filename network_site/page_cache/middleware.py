"""Answers anonymous readers with kept pages, and keeps what was rendered for them."""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.db import DEFAULT_DB_ALIAS, connections
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from ..unfinished import times_something_was_missing
from .entry import CACHE_CONTROL, Answer, Entry, may_be_kept
from .keeping import page_cache
from .question import Question, is_personal, read_question
from .turns import Turns
from .version import current_version
from .watching import writes_nothing_while

GetResponse = Callable[[HttpRequest], HttpResponseBase]
#: Asked of what is kept, never of what renders.
_CONDITIONS = (
    "HTTP_IF_NONE_MATCH",
    "HTTP_IF_MODIFIED_SINCE",
    "HTTP_IF_MATCH",
    "HTTP_IF_UNMODIFIED_SINCE",
    "HTTP_RANGE",
)


class PageCacheMiddleware:
    """Stands outside of everything that decides what a page says; what counts or refuses requests stands around it."""

    def __init__(self, get_response: GetResponse) -> None:
        if not settings.PAGE_CACHE:
            raise MiddlewareNotUsed
        self.get_response = get_response
        self.turns = Turns()

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        question = read_question(request.META)
        version = current_version() if question else None
        if question is None or version is None:
            return _for_this_reader(request, self.get_response(request))
        as_asked = _copy(request) if question.is_shortened else request
        response = self._answer(request, question, version)
        if question.is_settled_by(response.status_code):
            return response
        response = self.get_response(as_asked)
        response.headers.setdefault("Cache-Control", CACHE_CONTROL)
        return response

    def _answer(self, request: HttpRequest, question: Question, version: int) -> HttpResponseBase:
        """What is kept, or is rendered now."""
        entry = page_cache().find(question, version)
        if entry is None:
            with self.turns.turn(question.key) as somebody_was_first:
                if somebody_was_first:
                    version = current_version() or version
                    entry = page_cache().find(question, version)
                entry = entry or page_cache().find_elsewhere(question, version)
                if entry is None:
                    return self._render(request, question, version)
        return _response(entry.answer(*_wishes(request)))

    def _render(self, request: HttpRequest, question: Question, version: int) -> HttpResponseBase:
        """The page as a reader without any wishes gets it, kept if it may be, and given as this reader wishes."""
        wishes = _wishes(request)
        for header in _CONDITIONS:
            request.META.pop(header, None)
        request.META["QUERY_STRING"] = question.query
        request.method = request.META["REQUEST_METHOD"] = "GET"
        begun = timezone.now()
        wrote_nothing = writes_nothing_while(connections[DEFAULT_DB_ALIAS])
        missing = times_something_was_missing()
        response = self.get_response(request)
        # A page that counts something while it is rendered has to be rendered for everybody.
        may_be = may_be_kept(response, by_language=question.is_without_language) and wrote_nothing()
        if may_be and times_something_was_missing() == missing:
            entry = Entry.of(response, version, page_cache().good_until(version, begun, response.status_code))
            page_cache().keep(question, entry)
            return _response(entry.answer(*wishes))
        if wishes[0] == "HEAD" and isinstance(response, HttpResponse):
            response.content = b""
        return response


def _copy(request: HttpRequest) -> HttpRequest:
    """The request as it came, for a second way through everything within, which leaves its marks on the first one."""
    copied = type(request).__new__(type(request))
    vars(copied).update(vars(request), META=dict(request.META))
    if hasattr(copied, "environ"):
        copied.environ = copied.META
    return copied


def _wishes(request: HttpRequest) -> tuple[str, str, str]:
    """Method, accepted encodings, and the versions that the reader's browser has."""
    meta = request.META
    return (request.method or "GET", meta.get("HTTP_ACCEPT_ENCODING", ""), meta.get("HTTP_IF_NONE_MATCH", ""))


def _response(answer: Answer) -> HttpResponse:
    code, _, reason = answer.status.partition(" ")
    response = HttpResponse(answer.body, status=int(code), reason=reason)
    del response["Content-Type"]
    for name, value in answer.headers:
        response[name] = value
    return response


def _for_this_reader(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    """Caches on the way keep nothing that was made for somebody who is logged in."""
    if "Cache-Control" not in response and is_personal(request.META.get("HTTP_COOKIE", "")):
        response["Cache-Control"] = "private, no-cache"
    return response
