"""The answer to whoever tried too often: how long to wait, and what to do. It says nothing of accounts."""

from math import ceil
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers
from django.utils.translation import ngettext

from .tries import waits_for


def locked_out(request: HttpRequest, response: HttpResponse, credentials: dict[str, Any] | None) -> HttpResponse:
    """429 (RFC 6585), with the seconds in ``Retry-After``. Django-axes asks for it in place of the view's answer."""
    seconds = max(1, ceil(waits_for((credentials or {}).get("username"), request.axes_ip_address).total_seconds()))
    minutes = ceil(seconds / 60)
    told = ngettext(
        "Signing in from here waits for %(minutes)d minute.",
        "Signing in from here waits for %(minutes)d minutes.",
        minutes,
    ) % {"minutes": minutes}
    answer = render(request, "sign_in/locked_out.html", {"told": told}, status=429)
    answer.headers["Retry-After"] = str(seconds)
    add_never_cache_headers(answer)
    return answer
