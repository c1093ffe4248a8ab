"""The form for signing in."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.auth import LoginForm


class SignInForm(LoginForm):
    """Wagtail's, in plain words. An unknown name, a closed account and a wrong password are told in one sentence."""

    error_messages = {  # noqa: RUF012 - Django's own is a plain dictionary
        **LoginForm.error_messages,
        "invalid_login": _("The name and the password do not belong together. Look at both and try again."),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        name, password = self.fields["username"], self.fields["password"]
        name.label = _("Mail address or login name")
        password.label = _("Password")
        name.widget.attrs.update(autocomplete="username", autocapitalize="none", spellcheck="false")
        password.widget.attrs.update(autocomplete="current-password")
        for field in (name, password):
            field.widget.attrs.pop("placeholder", None)
