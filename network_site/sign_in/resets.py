"""Forgotten passwords: the same answer in the same time, whether or not an account has the address."""

from typing import Any

from django.conf import settings
from django.contrib.auth.forms import PasswordResetForm as DjangoPasswordResetForm
from django.contrib.auth.models import AbstractBaseUser
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import EmailMessage
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.crypto import salted_hmac
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from wagtail.admin.forms.auth import PasswordResetForm

from pages.partners.throttle import Throttle

from ..client_address import client_network
from .afterwards import afterwards
from .mails import language_of, mail_to

FROM_ONE_PLACE = Throttle("reset-from", limit=20, seconds=15 * 60)
#: Nobody's mailbox is filled by others.
TO_ONE_ADDRESS = Throttle("reset-to", limit=3, seconds=15 * 60)


class QuietResetForm(PasswordResetForm):
    """Hands every address on, known or not. Whether an account has it is looked up after the answer."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = gettext_lazy("Mail address of your account")
        self.fields["email"].widget.attrs.update(autocomplete="email", autofocus=True)

    def save(self, *, request: HttpRequest, **kwargs: Any) -> None:
        """Where somebody asked too often, the answer stays the same, and no mail goes out."""
        email = self.cleaned_data["email"]
        too_many = [
            FROM_ONE_PLACE.is_exhausted(client_network(request)),
            TO_ONE_ADDRESS.is_exhausted(salted_hmac("reset", email.casefold()).hexdigest()),
        ]
        if not any(too_many):
            afterwards(send_links, email, get_language())


def send_links(email: str, language: str) -> None:
    """A mail to each open account with the address, in the language of its editor, or in the given one."""
    for user in DjangoPasswordResetForm().get_users(email):
        with language_of(user, language):
            _message(user).send()


def _message(user: AbstractBaseUser) -> EmailMessage:
    number = urlsafe_base64_encode(force_bytes(user.pk))
    place = reverse("wagtailadmin_password_reset_confirm", args=[number, default_token_generator.make_token(user)])
    site = settings.WAGTAIL_SITE_NAME
    text = render_to_string(
        "sign_in/mails/reset.txt",
        {
            "site": site,
            "login": user.get_username(),
            "link": settings.WAGTAILADMIN_BASE_URL.rstrip("/") + place,
            "hours": settings.PASSWORD_RESET_TIMEOUT // 3600,
        },
    )
    subject = _("A new password for %(site)s") % {"site": site}
    return mail_to(user, subject, text)
