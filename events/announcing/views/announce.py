"""A short form that leads to the ordinary one."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.models import Page

from pages.models import OrganisationPage

from ...reporting import PARAMETER
from ..drafts import save_as_draft
from ..forms import FORMS, ShortForm
from ..kinds import AnnouncementKind
from .about_page import AboutPage


class AnnounceView(AboutPage, FormView):
    """For whoever may add a page below the organisation's page."""

    template_name = "events/admin/announce.html"
    way_back = "wagtailadmin_explore"
    page: OrganisationPage
    kind: AnnouncementKind

    def dispatch(self, request: HttpRequest, page_id: int, kind: str, **kwargs: Any) -> HttpResponse:
        if kind not in AnnouncementKind.values:
            raise Http404
        self.kind = AnnouncementKind(kind)
        self.page = get_object_or_404(OrganisationPage, pk=page_id)
        if not _may_add(self.page, FORMS[self.kind].page_model, request):
            raise PermissionDenied
        return super().dispatch(request, page_id=page_id, kind=kind, **kwargs)

    def get_form_class(self) -> type[ShortForm]:
        return FORMS[self.kind]

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "organisation": self.page}

    def get_initial(self) -> dict[str, str]:
        """A link may name the announcement that a report is about."""
        number = self.request.GET.get(PARAMETER, "")
        return {"event": number} if number.isascii() and number.isdecimal() else {}

    @property
    def header_icon(self) -> str:
        return self.kind.icon

    def get_page_title(self) -> str:
        return str(self.kind.label)

    def get_page_subtitle(self) -> str:
        """The form is about a page that is not there yet."""
        return self.get_page_title()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        return context | {
            "organisation": self.page,
            "kind": self.kind,
            "in_other_languages": self._in_other_languages(),
            "media": context["form"].media,
            "has_unsaved_changes": context["form"].is_bound,
        }

    def _in_other_languages(self) -> list[Page]:
        """The organisation's pages below which somebody may write the same in another language."""
        pages = Page.objects.filter(translation_key=self.page.translation_key).select_related("locale")
        others = pages.exclude(pk=self.page.pk).order_by("pk")
        return [page for page in others if page.permissions_for_user(self.request.user).can_add_subpage()]

    def form_valid(self, form: ShortForm) -> HttpResponse:
        page = form.new_page()
        save_as_draft(page, self.page, self.request.user)
        text = _("“%(title)s” is saved as a draft: the public does not see it. Add what you like, then submit it.")
        messages.success(self.request, text % {"title": page.title})
        return redirect("wagtailadmin_pages:edit", page.pk)

    def form_invalid(self, form: Form) -> HttpResponse:
        messages.error(self.request, _("It is not saved yet: something is missing or needs changing. See below."))
        return super().form_invalid(form)


def _may_add(parent: OrganisationPage, model: type[Page], request: HttpRequest) -> bool:
    return parent.permissions_for_user(request.user).can_add_subpage() and model.can_create_at(parent)
