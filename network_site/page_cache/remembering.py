"""Lets the apps below keep what they read of the content for as long as a page that shows it might be kept."""

from collections.abc import Callable, Hashable
from contextlib import nullcontext
from datetime import datetime

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from search.remembering import follow, one_state

from .version import current_version


def begin_remembering() -> None:
    """Asked once, when the hub starts."""
    follow(current_version, _good_until)


class OneStateMiddleware:
    """A page asks for the version of the content once, not for each of the ten things that it remembers.

    Only where a page is read: what changes the content, and may take its change back, is told its state each time.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        with one_state() if request.method in ("GET", "HEAD") else nullcontext():
            return self.get_response(request)


def _good_until(version: Hashable, now: datetime) -> datetime:
    """The next moment when a page changes by itself; asked of the database once for each version."""
    from .keeping import page_cache  # brings models along, which cannot be read before all apps are there

    seconds = page_cache().good_until(version, now, 200)
    return datetime.fromtimestamp(seconds, now.tzinfo)
