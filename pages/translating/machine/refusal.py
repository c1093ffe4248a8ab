"""When a machine does not translate: the person who asked for it is told, and nothing else happens."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.admin import messages
from wagtail.admin.views.pages.utils import get_valid_next_url_from_request


class MachineRefused(Exception):
    """Says in its text what happened and what to do."""


class MachineRefusalMiddleware:
    """Wagtail-localize calls the machine in several views and lets its failures become errors of the server."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, MachineRefused):
            return None
        messages.error(request, str(exception))
        return redirect(get_valid_next_url_from_request(request) or reverse("wagtailadmin_home"))
