"""Where Wagtail would lose or half do something if the guard stopped it, it is asked for less beforehand."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page
from wagtail_localize.models import TranslationSource

from pages.translating.versions import translations_into

from ..models.funded import FundedPage
from .checking import lacks_that_stop, lacks_undecided
from .decision import DECIDE, Wanted

_HELD_BACK = "funded_page_held_back"


def before_create(request: HttpRequest, parent: Page, page_class: type[Page]) -> None:
    """For ``before_create_page``: a page that lacks something is made as a draft, so that there is one to keep."""
    if request.method != "POST" or not request.POST.get("action-publish") or not issubclass(page_class, FundedPage):
        return
    page = page_class(owner=request.user, locale=parent.locale)
    page.organisation = parent.specific  # it stands nowhere yet
    form_class = page_class.get_edit_handler().get_form_class()
    form = form_class(request.POST, request.FILES, instance=page, parent_page=parent, for_user=request.user)
    if form.is_valid() and lacks_that_stop(form.save(commit=False)):
        setattr(request, _HELD_BACK, True)
        request.POST = request.POST.copy()
        del request.POST["action-publish"]


def after_create(request: HttpRequest, page: Page) -> HttpResponse | None:
    """For ``after_create_page``."""
    return redirect(_stopped(page)) if getattr(request, _HELD_BACK, False) else None


def before_translation(request: HttpRequest, page: Page) -> HttpResponse | None:
    """For ``before_edit_page``: wagtail-localize publishes once its transaction is over, and then writes its log."""
    if request.method != "POST" or request.POST.get("action") != "publish" or not isinstance(page, FundedPage):
        return None
    translation = translations_into(page).filter(enabled=True).first()
    if translation is None or not page.permissions_for_user(request.user).can_publish():
        return None
    if not lacks_undecided(page.get_latest_revision_as_object()):
        return None
    try:
        translation.save_target(user=request.user, publish=False)
    except ValidationError:
        return None  # wagtail-localize meets and tells the same
    return redirect(_stopped(page))


def tell_who_submitted(request: HttpRequest, page: Page) -> None:
    """For ``after_edit_page`` and ``after_create_page``: who cannot publish is told what an editor will be asked."""
    if request.method != "POST" or not request.POST.get("action-submit") or request.user.has_perm(DECIDE):
        return
    lacks = lacks_undecided(page) if isinstance(page, FundedPage) else []
    if lacks:
        said = _("It is submitted. A network editor will ask about its funding mark: %(lacks)s")
        messages.warning(request, said % {"lacks": " ".join(lack.text for lack in lacks)})


def ask_for_less(request: HttpRequest) -> None:
    """Before copies or translations of funded pages that lack something, takes out the wish to publish them."""
    match = request.resolver_match
    if request.method != "POST" or match is None or not request.user.has_perm("wagtailadmin.access_admin"):
        return
    if match.view_name == "wagtailadmin_pages:copy" and request.POST.get("publish_copies"):
        page = get_object_or_404(Page, pk=match.kwargs["page_id"])
        if not page.permissions_for_user(request.user).can_copy():
            return  # Wagtail refuses; titles are not told to whoever may not copy the page
        branch = page.get_descendants(inclusive=True) if request.POST.get("copy_subpages") else [page.specific]
        pages = branch if isinstance(branch, list) else branch.filter(live=True, alias_of=None).specific()
        _take_out(request, "publish_copies", [each for each in pages if lacks_that_stop(each)])
    if match.url_name == "update_live_translations" and request.POST.get("publish_translations"):
        if not request.user.has_perm("wagtail_localize.submit_translation"):
            return
        source = get_object_or_404(TranslationSource, pk=match.kwargs["translation_source_id"])
        targets = Page.objects.filter(translation_key=source.object_id, live=True, alias_of=None).specific()
        translations = targets.exclude(locale_id=source.locale_id)
        _take_out(request, "publish_translations", [page for page in translations if lacks_undecided(page)])


def _take_out(request: HttpRequest, wish: str, pages: Iterable[Page]) -> None:
    titles = ", ".join(f"“{page.get_admin_display_title()}” ({page.locale})" for page in pages)
    if not titles:
        return
    request.POST = request.POST.copy()
    del request.POST[wish]
    said = _("Only drafts were saved, because something is missing from the funding mark of these pages: %(titles)s")
    messages.warning(request, said % {"titles": titles})


def _stopped(page: Page) -> str:
    return reverse("funding_mark_stopped", args=[page.pk, Wanted.PUBLISH.value])
