"""Where the admin meets the guard of the funding mark. Imported by ``projects.wagtail_hooks``."""

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from . import before
from .decision import DECIDE
from .urls import admin_urls

hooks.register("before_create_page", before.before_create, order=5)  # after warnings, which may keep a draft already
hooks.register("after_create_page", before.after_create)
hooks.register("before_edit_page", before.before_translation, order=-5)  # wagtail-localize answers at 0
hooks.register("after_create_page", before.tell_who_submitted, order=-5)
hooks.register("after_edit_page", before.tell_who_submitted, order=-5)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return admin_urls


@hooks.register("register_permissions")
def permissions() -> QuerySet[Permission]:
    app_label, _dot, codename = DECIDE.partition(".")
    return Permission.objects.filter(content_type__app_label=app_label, codename=codename)


class FundingReportMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm(DECIDE)


@hooks.register("register_reports_menu_item")
def report_in_menu() -> MenuItem:
    return FundingReportMenuItem(
        _("Funding marks"), reverse("funding_marks_report"), name="funding-marks", icon_name="tag", order=880
    )
