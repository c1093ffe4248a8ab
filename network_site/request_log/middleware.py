"""Notes what a request was for, as soon as Django knows. Stands right inside the page cache."""

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from .current import PLACE


class RouteMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if (notes := request.META.get(PLACE)) is not None:
            notes.was_rendered, notes.request = True, request
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: object) -> None:
        if (notes := request.META.get(PLACE)) is not None:
            notes.route = request.resolver_match.view_name or "without a name"
