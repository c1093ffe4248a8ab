"""Refuses what comes too often, after the page cache had its chance: kept pages cost nothing and do not count."""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse

from ..client_address import client_network
from .addresses import kind_of
from .counting import Limit


class RateLimitMiddleware:
    """Stands where the reader's language and the address are known. Not there where no limit is set."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        if not settings.RATE_LIMITS:
            raise MiddlewareNotUsed
        self.get_response = get_response
        self.limits = {name: Limit(name, *numbers) for name, numbers in settings.RATE_LIMITS.items()}
        self.admin_prefix = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: object) -> HttpResponse | None:
        kind = kind_of(request, request.resolver_match, self.admin_prefix)
        limit = self.limits.get(kind)
        # Without an address (a socket file, a server in front that names none) everybody would count as one.
        if limit is None or not (who := client_network(request)):
            return None
        seconds = limit.seconds_to_wait(who)
        return _refusal(request, kind, seconds) if seconds else None


def _refusal(request: HttpRequest, kind: str, seconds: int) -> HttpResponse:
    """429 (RFC 6585, section 4): a page for people, its words alone for programs."""
    is_for_programs = kind in ("feeds", "suggestions")
    response = render(
        request,
        "429.txt" if is_for_programs else "429.html",
        {"seconds": seconds, "is_form": kind == "forms"},
        content_type="text/plain; charset=utf-8" if is_for_programs else None,
        status=429,
    )
    response["Retry-After"] = str(seconds)
    response["Cache-Control"] = "no-store"
    return response
