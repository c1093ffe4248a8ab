"""The report in the admin. Imported by ``pages.wagtail_hooks``."""

from django.conf import settings
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import Page
from wagtail.permissions import policy_registry

from ..partners.confinement.own import is_confined
from .report import ViewsReport


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return [
        path("reports/views/", ViewsReport.as_view(), name="views_report"),
        path("reports/views/results/", ViewsReport.as_view(results_only=True), name="views_report_results"),
    ]


class ViewsMenuItem(MenuItem):
    """Among the reports; people of one organisation, who have no such menu, find it in the main one."""

    for_confined = False

    def is_shown(self, request: HttpRequest) -> bool:
        writes = policy_registry.get_by_type(Page).user_has_any_permission(request.user, {"add", "change", "publish"})
        return settings.VIEW_COUNTS["on"] and writes and is_confined(request.user) == self.for_confined


class OwnViewsMenuItem(ViewsMenuItem):
    for_confined = True


@hooks.register("register_reports_menu_item")
def report_in_menu() -> MenuItem:
    return ViewsMenuItem(_("Views of pages"), reverse("views_report"), name="views", icon_name="view", order=890)


@hooks.register("register_admin_menu_item")
def report_for_organisations() -> MenuItem:
    return OwnViewsMenuItem(_("Views of pages"), reverse("views_report"), name="own-views", icon_name="view", order=340)
