"""The forms in which pages are written, where two windows or two people save at the same moment.

Wagtail 8 checks an address when it reads the form, and again when it saves; one that was taken in between ends as an
error of the server. And it tells an editor who overwrites somebody else's version only by script.
"""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.utils import get_user_display_name
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.views.pages.edit import EditView
from wagtail.models import Page

#: A draft of the same address that is not older was saved by the window in which its author still writes.
_A_MOMENT = timedelta(minutes=2)
View = CreateView | EditView


def mend_page_forms() -> None:
    """Put this around Wagtail's two views; asked once, when the hub starts."""
    if not hasattr(CreateView.form_valid, "is_mended"):
        CreateView.form_valid = _answering_refusals(_in_one_transaction(CreateView.form_valid))
        CreateView.form_invalid = _naming_the_draft(CreateView.form_invalid)
        EditView.form_valid = _answering_refusals(_naming_who_was_first(EditView.form_valid))


def _in_one_transaction(form_valid: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A page without its first version, left by a process that was killed, could not be edited."""

    @wraps(form_valid)
    def answer(view: CreateView, form: Any) -> HttpResponse:
        with transaction.atomic():
            return form_valid(view, form)

    return answer


def _answering_refusals(form_valid: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """What saving refuses is shown in the form, which keeps all that was written in it."""

    @wraps(form_valid)
    def answer(view: View, form: Any) -> HttpResponse:
        is_new = form.instance.pk is None
        try:
            return form_valid(view, form)
        except ValidationError as error:
            if is_new:
                _forget_place(form.instance)
            view.page = form.instance
            form.restore_required_fields()
            for name, errors in _by_field(error).items():
                form.add_error(name if name in form.fields else None, errors)
            return view.form_invalid(form)

    answer.is_mended = True
    return answer


def _by_field(error: ValidationError) -> dict[str, list[ValidationError]]:
    return error.error_dict if hasattr(error, "error_dict") else {"": error.error_list}


def _forget_place(page: Page) -> None:
    """As before it was put into the tree: its row was taken back with the transaction."""
    page.pk = page.id = None
    page._state.adding = True
    page.path, page.depth = "", None


def _naming_the_draft(form_invalid: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Tells whose draft took the address: mostly that of the same window, saved while its author pressed a button."""

    @wraps(form_invalid)
    def answer(view: CreateView, form: Any) -> HttpResponse:
        slug = form.data.get("slug")
        if slug and "slug" in form.errors and not view.expects_json_response:
            own = view.parent_page.get_children().filter(slug=slug, owner=view.request.user, live=False)
            draft = own.filter(latest_revision_created_at__gte=timezone.now() - _A_MOMENT).first()
            if draft is not None:
                said = _(
                    "A draft of this page was saved by itself at the moment when you pressed the button, so there was "
                    "one already. Nothing is lost: what you wrote stands below. Open the draft and go on there."
                )
                url = reverse("wagtailadmin_pages:edit", args=[draft.pk])
                messages.warning(view.request, said, buttons=[messages.button(url, _("Open the draft"), True)])
        return form_invalid(view, form)

    return answer


def _naming_who_was_first(form_valid: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Whoever saves after somebody else has saved learns it, and how to compare."""

    @wraps(form_valid)
    def answer(view: EditView, form: Any) -> HttpResponse:
        earlier = view.latest_revision
        is_second = bool(
            earlier
            and earlier.user_id
            and earlier.user_id != view.request.user.pk
            and not view.expects_json_response
            and view.is_out_of_date
        )
        response = form_valid(view, form)
        if is_second and response.status_code < 400:
            said = _(
                "While you were writing, %(name)s saved this page too. Your version is the newest now. Theirs is kept "
                "in the history: compare both, and take over what is missing."
            )
            name = get_user_display_name(earlier.user)
            url = reverse("wagtailadmin_pages:revisions_compare", args=[view.page.pk, earlier.pk, "latest"])
            messages.warning(
                view.request, said % {"name": name}, buttons=[messages.button(url, _("Compare the versions"), True)]
            )
        return response

    return answer
