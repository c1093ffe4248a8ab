"""Where a funded page stops before it goes out: what it lacks, and why somebody lets it out all the same."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.models import Page

from ...models.funded import FundedPage
from ..checking import lacks_undecided, latest_note
from ..decision import DECIDE, Wanted, carry_out
from ..lacking import Lack


class NoteForm(forms.Form):
    note = forms.CharField(
        label=gettext_lazy("Why it goes out all the same"),
        help_text=gettext_lazy("For example: the funder allowed these words by mail on 3 March."),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class StoppedView(WagtailAdminTemplateMixin, TemplateView):
    """The draft is saved. Who may decide writes a note and goes on; everybody else learns what to mend."""

    template_name = "projects/admin/stopped.html"
    header_icon = "warning"
    http_method_names = ("get", "head", "post")
    page: Page
    wanted: Wanted

    def dispatch(self, request: HttpRequest, page_id: int, action: str, **kwargs: Any) -> HttpResponse:
        self.page = get_object_or_404(Page, pk=page_id, alias_of=None).specific
        if action not in Wanted.values or not isinstance(self.page, FundedPage):
            raise Http404
        self.wanted = Wanted(action)
        if not self.wanted.is_allowed(self.page, request.user):
            raise PermissionDenied
        return super().dispatch(request, **kwargs)

    @cached_property
    def lacks(self) -> list[Lack]:
        return lacks_undecided(self.page.get_latest_revision_as_object())

    @property
    def may_decide(self) -> bool:
        return self.request.user.has_perm(DECIDE)

    def get_page_title(self) -> str:
        return _("The funding mark before it goes out")

    def get_page_subtitle(self) -> str:
        return self.page.get_admin_display_title()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        url = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        title = self.page.get_admin_display_title()
        return [*self.breadcrumbs_items, {"url": url, "label": title}, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = {
            "page": self.page,
            "wanted": self.wanted,
            "lacks": self.lacks,
            "may_decide": self.may_decide,
            "latest_note": latest_note(self.page),
            "form": NoteForm(),
        }
        return super().get_context_data(**{**context, **kwargs})

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        note = ""
        if self.lacks:
            if not self.may_decide:
                raise PermissionDenied
            form = NoteForm(request.POST)
            if not form.is_valid():
                return self.render_to_response(self.get_context_data(form=form))
            note = form.cleaned_data["note"]
        try:
            carry_out(self.wanted, self.page, request.user, self.lacks, note)
        except ValidationError:
            messages.error(request, _("Something is missing still. Choose the same button again to see what it is."))
            return redirect("wagtailadmin_pages:edit", self.page.pk)
        messages.success(request, self._what_was_done() % {"title": self.get_page_subtitle()})
        return redirect("wagtailadmin_explore", self.page.get_parent().pk)

    def _what_was_done(self) -> str:
        # The page itself may remember the answer from before it was published.
        page = Page.objects.get(pk=self.page.pk)
        if page.revisions.exclude(approved_go_live_at=None).exists():
            return _("“%(title)s” will be published at the time that is set for it.")
        if self.wanted is Wanted.APPROVE and not page.live:
            return _("“%(title)s” is approved.")
        return _("“%(title)s” is published.")
