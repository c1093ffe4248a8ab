"""Counts views outside of everything that keeps whole answers."""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.core.signals import request_finished
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from .counting import COUNTS, is_view, store_counts


class ViewCountMiddleware:
    """Not there at all unless ``COUNT_VIEWS`` is set. Sums are stored after an answer was sent: no reader waits."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        if not settings.VIEW_COUNTS["on"]:
            raise MiddlewareNotUsed
        self.get_response = get_response
        request_finished.connect(store_counts, dispatch_uid="store view counts")

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        path = request.path_info  # what stands within may change it
        response = self.get_response(request)
        if is_view(request, response):
            COUNTS.add(path)
        return response
