"""Publishing many pages at once, where somebody may publish translations only."""

from collections.abc import Sequence

from django.contrib.auth.models import AbstractBaseUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.views.bulk_action import BulkAction
from wagtail.models import Page

from .permissions import HubPagePermissionTester


def refuse_drafts(request: HttpRequest, action: str, items: Sequence, view: BulkAction) -> HttpResponse | None:
    """For ``before_bulk_action``: the translation editor publishes words over the original's facts.

    This action would publish the newest draft, in which somebody may have changed more than words.
    """
    if action != "publish" or view.model is not Page:
        return None
    if not any(_words_only(page, request.user) for page in items):
        return None
    said = _("Nothing was published. Open each translation and publish it there, so that only its words change.")
    messages.error(request, said)
    return redirect(reverse("wagtailadmin_explore", args=[items[0].get_parent().pk]))


def _words_only(page: Page, user: AbstractBaseUser) -> bool:
    may = page.permissions_for_user(user)
    return isinstance(may, HubPagePermissionTester) and may.publishes_words_only()
