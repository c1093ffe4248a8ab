"""Where the admin meets the translator's desk. Imported by ``pages.wagtail_hooks``."""

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from pages.partners.confinement.addresses import OPEN
from pages.partners.confinement.checks import translation_of_page

from . import wagtail_localize_upload
from .address import give_address_before_publishing
from .dashboard import arrange_panels
from .permissions import PUBLISH_TRANSLATION, works_at_desk
from .publishing_many import refuse_drafts
from .urls import admin_urls

wagtail_localize_upload.install()
hooks.register("construct_homepage_panels", arrange_panels)
hooks.register("before_bulk_action", refuse_drafts)
hooks.register("before_edit_page", give_address_before_publishing, order=-10)  # wagtail-localize answers at 0

# Somebody of one organisation may translate its pages, alone or with a tool of their own.
OPEN |= dict.fromkeys(
    (
        "translation_read",
        "wagtail_localize:download_pofile",
        "wagtail_localize:upload_pofile",
        "wagtail_localize:machine_translate",
    ),
    translation_of_page,
)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return admin_urls


@hooks.register("register_permissions")
def permissions() -> QuerySet[Permission]:
    app_label, _dot, codename = PUBLISH_TRANSLATION.partition(".")
    return Permission.objects.filter(content_type__app_label=app_label, codename=codename)


class DeskMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return works_at_desk(request.user)


@hooks.register("register_reports_menu_item")
def report_in_menu() -> MenuItem:
    return DeskMenuItem(
        _("Translations to do"),
        reverse("translations_to_do"),
        name="translations-to-do",
        icon_name="wagtail-localize-language",
        order=890,
    )


@hooks.register("construct_reports_menu")
def one_report(request: HttpRequest, items: list[MenuItem]) -> None:
    """Wagtail-localize's own knows only what was begun, and neither need nor what is out of date."""
    stock = reverse("wagtail_localize:translations_report")
    items[:] = [item for item in items if item.url != stock]


@hooks.register("insert_global_admin_css")
def styles() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("pages/translating.css"))
