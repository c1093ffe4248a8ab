"""Between the button and what it does: where a page has warnings, its draft is saved and they are shown."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.html import format_html
from wagtail.admin import messages
from wagtail.models import Page

from ..models import BasePage
from ..translating.versions import translations_into
from .rules import content_warnings
from .submitting import Wanted, tell_who_looks, wanted_in
from .warnings import warnings_now

_HELD_BACK = "page_held_back"


def before_edit(request: HttpRequest, page: Page) -> None:
    """For ``before_edit_page``, with the page as it was saved last."""
    wanted = wanted_in(request)
    if wanted and isinstance(page, BasePage) and not page.alias_of_id and wanted.is_allowed(page, request.user):
        _hold_back(request, wanted, page.get_latest_revision_as_object(), page.get_parent())


def tell_translator(request: HttpRequest, page: Page) -> None:
    """For ``before_edit_page``: wagtail-localize has a form of its own, without panels, and publishes by itself."""
    if request.method != "GET" or not isinstance(page, BasePage):
        return
    if translations_into(page).filter(enabled=True).exists():
        for warning in content_warnings(page.get_latest_revision_as_object()):
            messages.warning(request, format_html("{}<br>{}", warning.text, warning.reason))


def before_create(request: HttpRequest, parent: Page, page_class: type[Page]) -> None:
    """For ``before_create_page``."""
    wanted = wanted_in(request)
    if wanted and issubclass(page_class, BasePage):
        page = page_class(owner=request.user, locale=parent.locale)
        page.organisation = parent.specific  # it stands nowhere yet
        _hold_back(request, wanted, page, parent)


def after_saving(request: HttpRequest, page: Page) -> HttpResponse | None:
    """For ``after_edit_page`` and ``after_create_page``."""
    held_back = getattr(request, _HELD_BACK, None)
    if held_back:
        return redirect("confirm_page", page.pk, held_back)
    if wanted_in(request) is Wanted.SUBMIT and isinstance(page, BasePage) and page.workflow_in_progress:
        tell_who_looks(request)
    return None


def _hold_back(request: HttpRequest, wanted: Wanted, page: BasePage, parent: Page) -> None:
    """Where the form is right but there are warnings, Wagtail sees only a draft to save."""
    form = _form(request, page, parent)
    if not form.is_valid() or not warnings_now(form.save(commit=False)):
        return
    setattr(request, _HELD_BACK, wanted.value)
    request.POST = request.POST.copy()
    for each in Wanted:
        request.POST.pop(each.button, None)


def _form(request: HttpRequest, page: BasePage, parent: Page) -> Any:
    form_class = type(page).get_edit_handler().get_form_class()
    return form_class(request.POST, request.FILES, instance=page, parent_page=parent, for_user=request.user)
