"""Warnings between wanting to submit or publish, and doing it."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.models import Page

from ..models import BasePage
from .submitting import Wanted, carry_out, tell_who_looks
from .warnings import warnings_now


class ConfirmView(WagtailAdminTemplateMixin, TemplateView):
    """The draft is saved; here somebody decides whether it goes out as it is."""

    template_name = "pages/admin/content_checks/confirm.html"
    header_icon = "warning"
    http_method_names = ("get", "head", "post")
    page: BasePage
    wanted: Wanted

    def dispatch(self, request: HttpRequest, page_id: int, action: str, **kwargs: Any) -> HttpResponse:
        if action not in Wanted.values:
            raise Http404
        self.wanted = Wanted(action)
        self.page = get_object_or_404(Page, pk=page_id, alias_of=None).specific
        if not isinstance(self.page, BasePage):
            raise Http404
        if not self.page.permissions_for_user(request.user).can_edit():
            raise PermissionDenied
        return super().dispatch(request, page_id=page_id, action=action, **kwargs)

    def get_page_title(self) -> str:
        return _("Before it goes out")

    def get_page_subtitle(self) -> str:
        return self.page.get_admin_display_title()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        url = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        return [
            *self.breadcrumbs_items,
            {"url": url, "label": self.get_page_subtitle()},
            {"url": "", "label": self.get_page_title()},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        warnings = warnings_now(self.page.get_latest_revision_as_object())
        return super().get_context_data(**kwargs) | {"page": self.page, "wanted": self.wanted, "warnings": warnings}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            carry_out(self.wanted, self.page, request.user)
        except ValidationError:
            messages.error(request, _("Something is missing still. Choose the same button again to see what it is."))
            return redirect("wagtailadmin_pages:edit", self.page.pk)
        messages.success(request, self._what_was_done() % {"title": self.get_page_subtitle()})
        if self.wanted is Wanted.SUBMIT:
            tell_who_looks(request)
        else:
            for tell in hooks.get_hooks("after_publish_page"):  # as Wagtail's own form does
                tell(request, self.page)
        return redirect("wagtailadmin_explore", self.page.get_parent().pk)

    def _what_was_done(self) -> str:
        if self.wanted is Wanted.SUBMIT:
            return _("“%(title)s” is submitted.")
        # The page itself may remember the answer from before it was published.
        if self.page.revisions.exclude(approved_go_live_at=None).exists():
            return _("“%(title)s” will be published at the time that is set for it.")
        return _("“%(title)s” is published.")
