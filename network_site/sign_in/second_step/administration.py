"""An administrator takes somebody's second step away: of whoever lost their phone. The person is told by mail."""

import logging
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.utils import get_user_display_name
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogActionRegistry, log

from ..mails import language_of, mail_to
from .devices import device_of, take_away

logger = logging.getLogger(__name__)
TAKEN_AWAY = "hub.second_step_taken_away"


def take_away_and_tell(user: AbstractBaseUser, by: AbstractBaseUser | None = None) -> bool:
    """Forgets the device, signs the person out everywhere, notes it and tells them; whether there was a device."""
    if not take_away(user):
        return False
    log(user, TAKEN_AWAY, user=by)
    _tell(user)
    return True


def _tell(user: AbstractBaseUser) -> None:
    """Where no mail can be sent, the device is gone all the same."""
    if not user.email:
        return
    with language_of(user, settings.LANGUAGE_CODE):
        text = render_to_string(
            "sign_in/mails/taken_away.txt",
            {
                "site": settings.WAGTAIL_SITE_NAME,
                "is_required": settings.SECOND_FACTOR_REQUIRED,
                "link": settings.WAGTAILADMIN_BASE_URL.rstrip("/") + reverse("second_step_mine"),
            },
        )
        subject = _("Your second step on %(site)s was taken away") % {"site": settings.WAGTAIL_SITE_NAME}
    try:
        mail_to(user, subject, text).send()
    except OSError as error:
        logger.error("The mail about a second step could not be sent (%s)", type(error).__name__)


class TakeAwayView(WagtailAdminTemplateMixin, TemplateView):
    """Asks once more, then takes it away. For administrators."""

    template_name = "sign_in/take_away.html"
    page_title = gettext_lazy("Take the second step away")
    header_icon = "key"

    def dispatch(self, request: HttpRequest, pk: int) -> HttpResponse:
        if not request.user.is_superuser:
            raise PermissionDenied
        self.person = get_object_or_404(get_user_model(), pk=pk)
        return super().dispatch(request, pk=pk)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        accounts = {"url": reverse("wagtailusers_users:index"), "label": _("Users")}
        return [*self.breadcrumbs_items, accounts, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = {"name": get_user_display_name(self.person), "device": device_of(self.person)}
        return super().get_context_data(**kwargs) | found

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        if take_away_and_tell(self.person, by=request.user):
            told = _("%(name)s signs in with the password alone and can set up a phone again.")
            messages.success(request, told % {"name": get_user_display_name(self.person)})
        return redirect("wagtailusers_users:index")


def take_away_button(user: AbstractBaseUser, request_user: AbstractBaseUser) -> Iterator[Button]:
    """In Wagtail's list of accounts, for administrators."""
    if request_user.is_superuser:
        url = reverse("second_step_take_away", args=[user.pk])
        yield Button(_("Second step"), url=url, icon_name="key", priority=15)


def register_log_action(actions: LogActionRegistry) -> None:
    label, told = gettext_lazy("Take the second step away"), gettext_lazy("The second step was taken away")
    actions.register_action(TAKEN_AWAY, label, told)
