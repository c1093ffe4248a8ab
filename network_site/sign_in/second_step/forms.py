"""Giving a code, and setting up a phone."""

from typing import Any

from django import forms
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django_otp.plugins.otp_totp.models import TOTPDevice

from ..passwords import is_password_of
from .devices import accept_device, verify

WRONG_CODE = _("This code is not right. Take the one that the app shows now; each works once.")


def code_field(**attrs: object) -> forms.CharField:
    """Six digits; spaces between them, as some apps write them, do no harm."""
    kept = {"inputmode": "numeric", "autocomplete": "one-time-code", "spellcheck": "false", **attrs}
    return forms.CharField(
        label=_("Code from the app"),
        max_length=12,
        help_text=_("Six digits that change every half minute."),
        widget=forms.TextInput(attrs=kept),
    )


def password_field(**attrs: object) -> forms.CharField:
    return forms.CharField(
        label=_("Your password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password", **attrs}),
    )


class CodeForm(forms.Form):
    """The second step itself."""

    code = code_field(autofocus=True)

    def __init__(self, user: AbstractBaseUser, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_code(self) -> str:
        code = without_spaces(self.cleaned_data["code"])
        if not verify(self.user, code):
            raise ValidationError(WRONG_CODE)
        return code


class PasswordForm(forms.Form):
    """Asked for before the second step changes: a session that was left open is not enough."""

    password = password_field()

    def __init__(self, request: HttpRequest, user: AbstractBaseUser, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.request, self.user = request, user

    def clean_password(self) -> str:
        password = self.cleaned_data["password"]
        if not is_password_of(self.user, password, self.request):
            raise ValidationError(_("This is not the password of your account."))
        return password


class SetUpForm(PasswordForm):
    """A right code shows that the phone has the secret; then the device is stored."""

    code = code_field()
    field_order = ("code", "password")

    def __init__(self, device: TOTPDevice, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().__init__(request, device.user, *args, **kwargs)
        self.device = device

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if not self.errors and not accept_device(self.device, without_spaces(data["code"])):
            self.add_error("code", WRONG_CODE)
        return data


def without_spaces(code: str) -> str:
    return "".join(code.split())
