"""The form, and the page that it may be filled in with."""

from typing import ClassVar
from urllib.parse import urlsplit

from django import forms
from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

from .models import Feedback


class FeedbackForm(forms.ModelForm):
    """``trap`` is a field that people do not see: whatever fills in everything gives itself away."""

    trap = forms.CharField(required=False, label=_("Leave this field empty"))

    class Meta:
        model = Feedback
        fields = ("problem", "page", "email")
        error_messages: ClassVar = {
            "problem": {"required": _("Write what the problem is. A few words are enough.")},
            "page": {"max_length": _("The address of the page is too long. Shorten it, or leave the field empty.")},
            "email": {
                "invalid": _("This is not a whole mail address. Write it like name@example.org, or leave it empty.")
            },
        }

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["problem"].max_length = 5000

    def clean_problem(self) -> str:
        problem = self.cleaned_data["problem"]
        if len(problem) > 5000:
            raise forms.ValidationError(_("This is too long. Shorten it to 5,000 characters, or send it in two parts."))
        return problem

    def clean_trap(self) -> str:
        if self.cleaned_data["trap"]:
            raise forms.ValidationError(_("Something filled in this field by itself. Empty it and send again."))
        return ""


def own_path(request: HttpRequest, address: str) -> str:
    """The path of an address of this site, given with or without its host; empty for every other address."""
    allowed = url_has_allowed_host_and_scheme(address, {request.get_host()})
    path = urlsplit(address).path if allowed else ""
    return path if path.startswith("/") and len(path) <= 500 else ""
