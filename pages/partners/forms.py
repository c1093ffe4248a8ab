"""Inviting somebody, and accepting."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth import authenticate, get_user_model, password_validation
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from .models import Invitation, OrganisationTeam


class InvitationForm(forms.ModelForm):
    """Whom to invite. It answers the same whether or not an account has the address."""

    class Meta:
        model = Invitation
        fields = ("email", "language")

    def __init__(self, team: OrganisationTeam, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.team = team
        self.fields["language"] = forms.ChoiceField(
            label=_("Language"),
            choices=settings.LANGUAGES,
            help_text=_("The language of the mail, and of the editor when the person comes in."),
        )

    def clean_email(self) -> str:
        email = self.cleaned_data["email"]
        if self.team.group.user_set.filter(email__iexact=email).exists():
            raise ValidationError(_("A person with this mail address belongs to the organisation already."))
        return email


class NewAccountForm(forms.Form):
    """Somebody without an account: a name and a password."""

    name = forms.CharField(
        label=_("Your name"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "name", "autofocus": True})
    )
    password = forms.CharField(
        label=_("A password"),
        strip=False,
        help_text=password_validation.password_validators_help_text_html,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    password_again = forms.CharField(
        label=_("The password again"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, invitation: Invitation, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = get_user_model()(username=invitation.email.lower(), email=invitation.email)

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        self.user.first_name = data.get("name", "")
        password = data.get("password")
        if password and data.get("password_again") and password != data["password_again"]:
            self.add_error("password_again", _("The two passwords are not the same. Write it again."))
        if password:
            try:
                password_validation.validate_password(password, self.user)
            except ValidationError as error:
                self.add_error("password", error)
            else:
                self.user.set_password(password)
        return data


class KnownAccountForm(forms.Form):
    """Somebody whose account has the invited address: the password of that account."""

    password = forms.CharField(
        label=_("The password of your account"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password", "autofocus": True}),
    )

    def __init__(self, invitation: Invitation, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.invitation, self.request = invitation, request
        self.user: AbstractBaseUser | None = None

    def clean_password(self) -> str:
        password = self.cleaned_data["password"]
        for account in accounts_of(self.invitation):
            self.user = authenticate(self.request, username=account.get_username(), password=password)
            if self.user:
                return password
        raise ValidationError(_("This is not the password of the account with the invited mail address."))


def accounts_of(invitation: Invitation) -> list[AbstractBaseUser]:
    """The accounts of the invited person, closed ones among them: whoever was shut out comes not in by a new one."""
    users = get_user_model().objects
    return list(users.filter(email__iexact=invitation.email) | users.filter(username__iexact=invitation.email))
