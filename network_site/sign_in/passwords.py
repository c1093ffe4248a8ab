"""What a password must be, and changing one's own."""

from functools import partial
from typing import Any

from django.contrib.auth import authenticate
from django.contrib.auth.models import AbstractBaseUser
from django.contrib.auth.password_validation import MinimumLengthValidator
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import ngettext
from wagtail.admin.forms.auth import PasswordChangeForm
from wagtail.admin.views.account import AccountView, BaseSettingsPanel, ChangePasswordPanel


class LongEnough(MinimumLengthValidator):
    """Says beside the field how a long password is easy to remember."""

    def get_help_text(self) -> str:
        return ngettext(
            "At least %(min_length)d character. Four words that do not belong together are easy to remember.",
            "At least %(min_length)d characters. Four words that do not belong together are easy to remember.",
            self.min_length,
        ) % {"min_length": self.min_length}


class GuardedPasswordChangeForm(PasswordChangeForm):
    """Tries of the old password are counted like those of signing in: a session may be somebody else's."""

    def __init__(self, request: HttpRequest, user: AbstractBaseUser, *args: Any, **kwargs: Any) -> None:
        super().__init__(user, *args, **kwargs)
        self.request = request

    def clean_old_password(self) -> str:
        password = self.cleaned_data["old_password"]
        if not is_password_of(self.user, password, self.request):
            raise ValidationError(self.error_messages["password_incorrect"], code="password_incorrect")
        return password


class GuardedPasswordPanel(ChangePasswordPanel):
    """Wagtail asks a panel for its form several times for one request; the old password is looked at once."""

    def __init__(self, request: HttpRequest, *args: Any) -> None:
        super().__init__(request, *args)
        self.form_class = partial(GuardedPasswordChangeForm, request)

    def get_form(self) -> PasswordChangeForm:
        if not hasattr(self.request, "password_change_form"):
            self.request.password_change_form = super().get_form()
        return self.request.password_change_form


class HubAccountView(AccountView):
    """Wagtail's page of one's own account, where the old password is guarded."""

    def get_panels(self) -> list[BaseSettingsPanel]:
        return [
            GuardedPasswordPanel(panel.request, panel.user, panel.profile)
            if isinstance(panel, ChangePasswordPanel)
            else panel
            for panel in super().get_panels()
        ]


def is_password_of(user: AbstractBaseUser, password: str, request: HttpRequest) -> bool:
    """Whether it is; a wrong one counts as a try to sign in."""
    found = authenticate(request, username=user.get_username(), password=password)
    return found is not None and found.pk == user.pk
