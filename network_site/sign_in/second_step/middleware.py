"""Treats somebody who did only the first step as nobody, and leads them to the second."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from .devices import Missing, what_is_missing

#: Addresses of the admin for whoever did only the first step; Wagtail's own ask for no login.
OPEN = {
    "second_step",
    "second_step_set_up",
    "wagtailadmin_login",
    "wagtailadmin_logout",
    "wagtailadmin_sprite",
    "wagtailadmin_javascript_catalog",
    "wagtailadmin_password_reset",
    "wagtailadmin_password_reset_done",
    "wagtailadmin_password_reset_confirm",
    "wagtailadmin_password_reset_complete",
    "accept_invitation",
}
#: Where readers sign in for a page that asks for it.
_READERS_LOGIN = "wagtailcore_login"
_PAGES = {Missing.CODE: "second_step", Missing.DEVICE: "second_step_set_up"}


class SecondStepMiddleware:
    """Goes right behind the one that finds the user. ``request.half_signed_in`` is whoever did the first step only."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.admin_prefix = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        by_password = request.user
        request.half_signed_in = None
        request.user = SimpleLazyObject(lambda: self._whole_or_nobody(request, by_password))
        return self.get_response(request)

    def _whole_or_nobody(self, request: HttpRequest, user: AbstractBaseUser) -> AbstractBaseUser | AnonymousUser:
        request.missing_step = what_is_missing(request, user)
        if request.missing_step is None:
            return user
        request.half_signed_in = user
        return AnonymousUser()

    def process_view(
        self, request: HttpRequest, view: Callable, args: tuple, kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        name = request.resolver_match.view_name
        if name != _READERS_LOGIN and not request.path_info.startswith(self.admin_prefix):
            return None
        if name in OPEN or request.user.is_authenticated or request.half_signed_in is None:
            return None
        if request.headers.get("X-Requested-With") == "XMLHttpRequest":
            raise PermissionDenied
        if name == _READERS_LOGIN:
            wanted = request.GET.get("next", "")
        else:
            wanted = request.get_full_path() if request.method == "GET" else ""
        query = QueryDict(mutable=True)
        query["next"] = wanted
        return HttpResponseRedirect(f"{reverse(_PAGES[request.missing_step])}?{query.urlencode(safe='/')}")
