"""The editors' list of what readers told them: to read and to delete."""

from typing import Any, ClassVar

from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import DateColumn
from wagtail.admin.views.generic import IndexView
from wagtail.admin.viewsets.model import ModelViewSet

from .models import Feedback


class FeedbackIndexView(IndexView):
    """The latest first. Nobody writes messages here."""

    is_searchable = False

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Wagtail would offer to add one."""
        return super().get_context_data(*args, **kwargs) | {"can_add": False}


class FeedbackViewSet(ModelViewSet):
    model = Feedback
    name = "feedback_messages"
    menu_label = _("Feedback")
    icon = "mail"
    menu_order = 330
    add_to_admin_menu = True
    copy_view_enabled = False
    inspect_view_enabled = True
    index_view_class = FeedbackIndexView
    list_display: ClassVar = ["__str__", "page", "language", DateColumn("received_at", label=_("Received"))]
    inspect_view_fields: ClassVar = ["problem", "page", "email", "language", "received_at", "mailed_at"]
    form_fields: ClassVar = ["problem"]

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_index_view_kwargs(**dict.fromkeys(("add_url_name", "edit_url_name")), **kwargs)

    def get_inspect_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_inspect_view_kwargs(**kwargs) | {"edit_url_name": None}

    def get_delete_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_delete_view_kwargs(usage_url_name=None, **kwargs)

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("inspect/<int:pk>/", self.inspect_view, name="inspect"),
            path("delete/<int:pk>/", self.delete_view, name="delete"),
        ]


@hooks.register("register_admin_viewset")
def feedback_messages() -> FeedbackViewSet:
    return FeedbackViewSet()
