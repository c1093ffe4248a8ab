"""Where the link of an invitation leads. Nobody is logged in here, and no script is needed."""

from typing import Any

from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.generic import TemplateView

from ..forms import KnownAccountForm, NewAccountForm, accounts_of
from ..inviting import InvitationClosed, accept
from ..models import Invitation
from ..throttle import Throttle, address_of

PASSWORD_TRIES = Throttle("invitation-password", limit=10, seconds=15 * 60)
UNKNOWN_LINKS = Throttle("invitation-link", limit=30, seconds=10 * 60)
NEW_ACCOUNT_BACKEND = "django.contrib.auth.backends.ModelBackend"


@method_decorator([never_cache, sensitive_post_parameters(), sensitive_variables("token")], name="dispatch")
class AcceptInvitationView(TemplateView):
    """Shows the form in the invited person's language; a link that does not work says why and what to do."""

    template_name = "pages/admin/accept_invitation.html"

    def dispatch(self, request: HttpRequest, token: str) -> HttpResponse:
        self.invitation = Invitation.objects.select_related("team").with_token(token)
        if self.invitation is None:
            return self._unknown()
        with override(self.invitation.language):
            response = self._answer()
            if hasattr(response, "render"):
                response.render()
        # Not "no-referrer": browsers then send the form from nowhere, and Django refuses it as somebody else's.
        response.headers["Referrer-Policy"] = "same-origin"
        return response

    def _answer(self) -> HttpResponse:
        if not self.invitation.is_open:
            return self._closed(self._why_closed())
        accounts = accounts_of(self.invitation)
        if accounts and not any(account.is_active for account in accounts):
            return self._closed(_("The account with this mail address is closed. Ask the editors of the network."))
        form_class = KnownAccountForm if accounts else NewAccountForm
        if self.request.method != "POST":
            return self._form(form_class(self.invitation, self.request))
        if PASSWORD_TRIES.is_exhausted(str(self.invitation.pk)):
            return self._closed(_("Those were too many tries. Wait a quarter of an hour and open the link again."), 429)
        form = form_class(self.invitation, self.request, data=self.request.POST)
        if not form.is_valid():
            return self._form(form)
        try:
            accept(self.invitation, form.user)
        except InvitationClosed:
            self.invitation.refresh_from_db()
            return self._closed(self._why_closed())
        login(self.request, form.user, backend=getattr(form.user, "backend", NEW_ACCOUNT_BACKEND))
        return redirect("wagtailadmin_home")

    def _why_closed(self) -> str:
        if self.invitation.accepted_at:
            return _("This invitation was accepted already. Log in with your mail address and your password.")
        if self.invitation.withdrawn_at:
            return _("This invitation is no longer valid. If there is a newer mail, use the link in it.")
        return _("This invitation has expired. Ask whoever invited you to send it again.")

    def _unknown(self) -> HttpResponse:
        if UNKNOWN_LINKS.is_exhausted(address_of(self.request)):
            return self._closed(_("Those were too many tries. Wait a quarter of an hour and open the link again."), 429)
        return self._closed(_("This link leads to no invitation. Copy the whole address from the mail."))

    def _form(self, form: Any) -> HttpResponse:
        return self.render_to_response({"form": form, "team": self.invitation.team, "email": self.invitation.email})

    def _closed(self, message: str, status: int = 410) -> HttpResponse:
        return self.render_to_response({"problem": message}, status=status)
