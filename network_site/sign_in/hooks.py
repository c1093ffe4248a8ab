"""What signing in adds to Wagtail's admin. Imported by ``network_site.wagtail_hooks``."""

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail import hooks

from .second_step.administration import register_log_action, take_away_button

hooks.register("register_user_listing_buttons", take_away_button)
hooks.register("register_log_actions", register_log_action)


@hooks.register("register_account_menu_item")
def second_step_item(request: HttpRequest) -> dict[str, str]:
    return {
        "url": reverse("second_step_mine"),
        "label": _("Second step when signing in"),
        "help_text": _("Ask for a code from your phone after the password, so that a stolen password is not enough."),
    }
