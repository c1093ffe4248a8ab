"""The first page of the admin for translators: what is needed most in their language."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.middleware.csrf import get_token
from django.urls import reverse
from wagtail.admin.ui.components import Component

from .gathering import lay_out
from .own_language import in_order, own_language
from .permissions import works_at_desk
from .progress import fill_in_progress
from .rows import language_name
from .views.report import counts_of

SHOWN = 7


class TranslationsPanel(Component):
    order = 60
    template_name = "pages/admin/translating/panel.html"

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        desk, own = lay_out(), own_language(self.request)
        rows = desk.chosen(language=own) if own else []
        shown = rows[:SHOWN]
        fill_in_progress(shown)
        url = reverse("translations_to_do")
        return {
            "rows": shown,
            "number": len(rows),
            "own_language": language_name(own) if own else "",
            "url": f"{url}?language={own}",
            "counts": counts_of(desk, in_order(own)),
            "csrf_token": get_token(self.request),
        }


def arrange_panels(request: HttpRequest, panels: list[Component]) -> None:
    """For ``construct_homepage_panels``."""
    if works_at_desk(request.user):
        panels.append(TranslationsPanel(request))
