"""The columns of the report."""

from typing import Any

from django.middleware.csrf import get_token
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from .rows import Row


class TextColumn(Column):
    """The title in its own language, with what it is below."""

    cell_template_name = "pages/admin/translating/cell_text.html"

    def get_cell_context_data(self, instance: Row, parent_context: dict[str, Any]) -> dict[str, Any]:
        context = super().get_cell_context_data(instance, parent_context)
        return context | {"row": instance}


class StateColumn(Column):
    cell_template_name = "pages/admin/translating/cell_state.html"

    def get_cell_context_data(self, instance: Row, parent_context: dict[str, Any]) -> dict[str, Any]:
        return super().get_cell_context_data(instance, parent_context) | {"row": instance}


class ActionColumn(Column):
    """The one click: a button that begins the translation, or a link to its editor."""

    cell_template_name = "pages/admin/translating/cell_action.html"

    def get_cell_context_data(self, instance: Row, parent_context: dict[str, Any]) -> dict[str, Any]:
        context = super().get_cell_context_data(instance, parent_context)
        return context | {
            "row": instance,
            "language": instance.language_name,
            "csrf_token": get_token(parent_context["request"]),
        }


COLUMNS = [
    TextColumn("title", label=_("Text")),
    StateColumn("state", label=_("State")),
    ActionColumn("action", label=_("What to do")),
]
