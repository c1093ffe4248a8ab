"""Where the admin meets the checks of content. Imported by ``pages.wagtail_hooks``."""

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.userbar import BaseItem, ContentCheckerItem
from wagtail.models import Page

from ..models import BasePage
from . import asking_first
from .rules import content_warnings
from .userbar import SCRIPT, HubContentChecker
from .views import ConfirmView
from .warnings import warn_of

warn_of(BasePage, content_warnings)

hooks.register("before_edit_page", asking_first.before_edit)
hooks.register("before_edit_page", asking_first.tell_translator, order=-6)  # wagtail-localize answers at 0
hooks.register("before_create_page", asking_first.before_create)
hooks.register("after_edit_page", asking_first.after_saving)
hooks.register("after_create_page", asking_first.after_saving)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return [path("warnings/<int:page_id>/<slug:action>/", ConfirmView.as_view(), name="confirm_page")]


@hooks.register("construct_wagtail_userbar")
def use_own_checker(request: HttpRequest, items: list[BaseItem], page: Page | None) -> None:
    """Wagtail's checker, with the rules of this hub, in previews and beside the page's form."""
    items[:] = [HubContentChecker(item.in_editor) if isinstance(item, ContentCheckerItem) else item for item in items]


@hooks.register("insert_editor_js")
def checker_beside_the_form() -> SafeString:
    return format_html('<script src="{}"></script>', static(SCRIPT))
