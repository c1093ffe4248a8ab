"""The editors' list of consents: to read, and to show to an authority."""

from typing import Any, ClassVar

from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import DateColumn
from wagtail.admin.views.generic import IndexView
from wagtail.admin.viewsets.model import ModelViewSet

from search.feeds.table import harmless

from .models import ConsentRecord


class ConsentIndexView(IndexView):
    """The latest first, also as CSV and XLSX. Nobody writes consents here: contacts and pictures bring them."""

    is_searchable = False
    list_export: ClassVar[list[str]] = [
        "kind", "about", "person_name", "given_on", "until", "recorded_at", "recorded_by", "withdrawn_at",
    ]  # fmt: skip
    custom_field_preprocess: ClassVar = {
        name: dict.fromkeys(("csv", "xlsx"), harmless) for name in ("about", "person_name")
    }

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Wagtail would offer to add one."""
        return super().get_context_data(*args, **kwargs) | {"can_add": False}


class ConsentViewSet(ModelViewSet):
    model = ConsentRecord
    name = "consents"
    menu_label = _("Consents")
    icon = "check"
    menu_order = 900
    add_to_settings_menu = True
    copy_view_enabled = False
    index_view_class = ConsentIndexView
    list_filter: ClassVar = ["kind"]
    list_display: ClassVar = [
        "__str__",
        "kind",
        DateColumn("given_on", label=_("Consent given on")),
        DateColumn("until", label=_("Consent ends on")),
        DateColumn("recorded_at", label=_("Recorded")),
        "recorded_by",
        DateColumn("withdrawn_at", label=_("Withdrawn or replaced")),
    ]
    form_fields: ClassVar = ["about"]

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_index_view_kwargs(**dict.fromkeys(("add_url_name", "edit_url_name")), **kwargs)

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
        ]


@hooks.register("register_admin_viewset")
def consents() -> ConsentViewSet:
    return ConsentViewSet()
