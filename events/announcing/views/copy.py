"""Asking for the new dates of an announcement that is held again."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages

from ...models import EventPage
from ..copying import copy_with_new_dates, first_date, suggested_date, suggested_title
from ..forms import fields
from .about_page import AboutPage


class NewDatesForm(forms.Form):
    """The title and the day from which all dates are counted; no day where the announcement has none."""

    title = forms.CharField(label=gettext_lazy("Title"), max_length=255)
    first_day = fields.day(
        gettext_lazy("New first day"),
        help_text=gettext_lazy("All other dates, deadlines and steps move by the same distance."),
    )

    def __init__(self, *args: Any, event: EventPage, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if first_date(event) is None:
            del self.fields["first_day"]
        else:
            self.fields["first_day"].required = True
            if not event.occurrence_list:
                self.fields["first_day"].label = gettext_lazy("New last day to apply")


class CopyView(AboutPage, FormView):
    """For whoever may edit the announcement and add another one beside it."""

    form_class = NewDatesForm
    template_name = "events/admin/copy.html"
    header_icon = "copy"
    page: EventPage

    def dispatch(self, request: HttpRequest, page_id: int, **kwargs: Any) -> HttpResponse:
        self.page = get_object_or_404(EventPage, pk=page_id, alias_of=None)
        if not may_copy(self.page, request.user):
            raise PermissionDenied
        return super().dispatch(request, page_id=page_id, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "event": self.page}

    def get_initial(self) -> dict[str, Any]:
        day = suggested_date(self.page, timezone.localdate())
        return {"title": suggested_title(self.page, day), "first_day": day}

    def get_page_title(self) -> str:
        return _("Copy with new dates")

    def form_valid(self, form: NewDatesForm) -> HttpResponse:
        data = form.cleaned_data
        copy = copy_with_new_dates(self.page, data["title"], data.get("first_day"), self.request.user)
        text = _("“%(title)s” is saved as a draft. Look at its dates, then submit it.")
        messages.success(self.request, text % {"title": copy.title})
        return redirect("wagtailadmin_pages:edit", copy.pk)


def may_copy(page: EventPage, user: Any) -> bool:
    """Whether somebody may edit the page and add another one beside it."""
    parent = page.get_parent()
    permissions = page.permissions_for_user(user)
    return permissions.can_edit() and permissions.can_copy_to(parent)
