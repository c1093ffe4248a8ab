"""Signing out, by a form only: a picture on another site that names the address shall sign nobody out."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from wagtail.admin.views.account import LogoutView


class SignOutView(LogoutView):
    """Wagtail's, which forgets the cookie even where it refuses, and knows nobody who did only the first step."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        return super().dispatch(request, *args, **kwargs)
