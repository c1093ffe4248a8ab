"""Requests that no form of ours sends: refused with 400, where Wagtail would answer that the site is at fault.

A filter of a list with a number of four hundred digits fails in SQLite, and the text of a rich text field that is not
what its editor writes fails in the reading of JSON. Only somebody who is logged in gets that far.
"""

import json
import logging
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.views.defaults import bad_request

logger = logging.getLogger(__name__)
IMPOSSIBLE = (OverflowError, RecursionError, json.JSONDecodeError)


class ImpossibleInputMiddleware:
    """For the admin. The log keeps where it failed, in case the fault is ours after all."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        match = request.resolver_match
        if not isinstance(exception, IMPOSSIBLE) or match is None or not request.user.is_authenticated:
            return None
        logger.warning("Refused what could not be read, at %s", match.view_name, exc_info=exception)
        return bad_request(request, exception)
