"""Keeps people of one organisation to the addresses and objects that are open to them."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from wagtail.admin.auth import permission_denied

from .addresses import OPEN, OPEN_NAMESPACES
from .own import is_confined


class ConfinementMiddleware:
    """Refuses what is closed as Wagtail refuses, in the same words whether it exists or not. Needs the user."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.admin_prefix = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable, args: tuple, kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        if not request.path_info.startswith(self.admin_prefix):
            return None
        # Wagtail sends whoever is not logged in, or may not enter, to its login.
        if not request.user.has_perm("wagtailadmin.access_admin") or not is_confined(request.user):
            return None
        match = request.resolver_match
        if match.namespace in OPEN_NAMESPACES:
            return None
        check = OPEN.get(match.view_name)
        return None if check is not None and check(request, kwargs) else permission_denied(request)
