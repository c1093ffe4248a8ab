"""The pages of the second step, without a script: giving a code, setting up a phone, and taking it away again."""

from base64 import b32encode
from math import ceil
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.contrib.auth.views import RedirectURLMixin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import FormView
from wagtail.admin import messages

from ..mails import language_of
from .devices import Missing, device_of, finish, new_device, take_away
from .drawing import draw_code
from .forms import CodeForm, PasswordForm, SetUpForm

_KEY = "second_step_key"


@method_decorator([never_cache, sensitive_post_parameters()], name="dispatch")
class StepView(RedirectURLMixin, FormView):
    """A page for somebody who did the first step, in the language of their editor. ``needs`` what they lack for it."""

    needs: Missing | None
    person: AbstractBaseUser

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        person = self._person(request)
        if person is None:
            return redirect("wagtailadmin_home")  # which asks whoever is not signed in to do so
        self.person = person
        with language_of(person, get_language()):
            response = super().dispatch(request, *args, **kwargs)
            if hasattr(response, "render"):
                response.render()
        return response

    def _person(self, request: HttpRequest) -> AbstractBaseUser | None:
        signed_in = request.user  # looked at first: it finds out who did only the first step
        if request.half_signed_in is not None:
            return request.half_signed_in if request.missing_step is self.needs else None
        return signed_in if self.is_for(signed_in) else None

    def is_for(self, signed_in: AbstractBaseUser) -> bool:
        """Whether the page is also for somebody who is signed in."""
        return False

    def get_default_redirect_url(self) -> str:
        return reverse("wagtailadmin_home")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"next": self.get_redirect_url(), "person": self.person}


class CodeView(StepView):
    """The second step. After wrong codes it waits, each time twice as long."""

    needs = Missing.CODE
    form_class = CodeForm
    template_name = "sign_in/code.html"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"user": self.person}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        may_try, why = device_of(self.person).verify_is_allowed()
        if may_try:
            return super().post(request, *args, **kwargs)
        seconds = max(1, ceil((why["locked_until"] - timezone.now()).total_seconds()))
        response = self.render_to_response({"form": CodeForm(self.person), "waits": seconds}, status=429)
        response.headers["Retry-After"] = str(seconds)
        return response

    def form_valid(self, form: CodeForm) -> HttpResponse:
        finish(self.request, self.person)
        return super().form_valid(form)


class SetUpView(StepView):
    """Setting up a phone, or another one in place of it. The secret stays in the session until a code came back."""

    needs = Missing.DEVICE
    form_class = SetUpForm
    template_name = "sign_in/set_up.html"

    def is_for(self, signed_in: AbstractBaseUser) -> bool:
        return signed_in.has_perm("wagtailadmin.access_admin")

    def get_form_kwargs(self) -> dict[str, Any]:
        self.device = new_device(self.person, self.request.session.get(_KEY, ""))
        self.request.session[_KEY] = self.device.key
        return super().get_form_kwargs() | {"device": self.device, "request": self.request}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        secret = b32encode(self.device.bin_key).decode()
        return context | {
            "is_needed": self.request.half_signed_in is not None,
            "drawing": draw_code(self.device.config_url, _("A code for the camera of your phone")),
            "secret": " ".join(secret[place : place + 4] for place in range(0, len(secret), 4)),
            "address": self.device.config_url,
        }

    def form_valid(self, form: SetUpForm) -> HttpResponse:
        del self.request.session[_KEY]
        finish(self.request, self.person)
        messages.success(self.request, _("The second step is set up. From the next time on you are asked for a code."))
        return super().form_valid(form)

    def get_default_redirect_url(self) -> str:
        return super().get_default_redirect_url() if self.request.half_signed_in else reverse("second_step_mine")


class MineView(StepView):
    """Whether one's own second step is set up, and taking it away. For whoever did all that signing in asks for."""

    needs = None
    form_class = PasswordForm
    template_name = "sign_in/mine.html"

    def is_for(self, signed_in: AbstractBaseUser) -> bool:
        return signed_in.has_perm("wagtailadmin.access_admin")

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"request": self.request, "user": self.person}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = {"device": device_of(self.person), "is_required": settings.SECOND_FACTOR_REQUIRED}
        return super().get_context_data(**kwargs) | found

    def form_valid(self, form: PasswordForm) -> HttpResponse:
        if settings.SECOND_FACTOR_REQUIRED:
            return redirect("second_step_mine")
        if take_away(self.person, except_session=self.request.session.session_key):
            messages.success(self.request, _("You sign in with your password alone. You can change that at any time."))
        return redirect("wagtailadmin_account")
