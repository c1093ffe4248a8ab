"""Keeps people of one organisation to the addresses and objects that are open to them."""

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from .addresses import OPEN, OPEN_NAMESPACES
from .own import is_confined


class ConfinementMiddleware:
    """Answers 404 in the admin for what is closed, whether it exists or not. Needs the user on the request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.admin_prefix = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Callable, args: tuple, kwargs: dict[str, Any]) -> None:
        if not request.path_info.startswith(self.admin_prefix):
            return
        # Wagtail sends whoever is not logged in, or may not enter, to its login.
        if not request.user.has_perm("wagtailadmin.access_admin") or not is_confined(request.user):
            return
        match = request.resolver_match
        if match.namespace in OPEN_NAMESPACES:
            return
        check = OPEN.get(match.view_name)
        if check is None or not check(request, kwargs):
            raise Http404
