"""The people of one organisation: members, open invitations, and inviting somebody."""

from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import FormView, View
from wagtail.admin import messages
from wagtail.admin.utils import get_user_display_name
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from ...models import OrganisationPage
from ..forms import InvitationForm
from ..inviting import InvitationClosed, invite, remove_member, send_again, withdraw
from ..models import Invitation, OrganisationTeam
from ..models.team import MANAGE_PEOPLE
from ..teams import team_of

NOT_SENT = gettext_lazy("The mail could not be sent. Try “Send again” in a while, and tell whoever runs this site.")


class OfOrganisation(View):
    """Finds the organisation's page and its team. Only who may manage people comes in."""

    page: OrganisationPage
    team: OrganisationTeam

    def dispatch(self, request: HttpRequest, page_id: int, **kwargs: Any) -> HttpResponse:
        if not request.user.has_perm(MANAGE_PEOPLE):
            raise PermissionDenied
        self.page = get_object_or_404(OrganisationPage, pk=page_id)
        self.team = team_of(self.page)
        return super().dispatch(request, page_id=page_id, **kwargs)

    def back(self) -> HttpResponse:
        return redirect("organisation_people", self.page.pk)


class PeopleView(OfOrganisation, WagtailAdminTemplateMixin, FormView):
    form_class = InvitationForm
    template_name = "pages/admin/people.html"
    header_icon = "group"

    def get_page_title(self) -> str:
        return _("People of %(organisation)s") % {"organisation": self.page.get_admin_display_title()}

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse("wagtailadmin_explore", args=[self.page.pk]), "label": self.page.get_admin_display_title()},
            {"url": "", "label": _("People")},
        ]

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "team": self.team}

    def get_initial(self) -> dict[str, str]:
        return {"language": self.page.locale.language_code or get_language()}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        members = self.team.group.user_set.order_by("first_name", "last_name", "username")
        invitations = self.team.invitations.unanswered()
        found = {"organisation": self.page, "members": members, "invitations": invitations}
        return super().get_context_data(**kwargs) | found

    def form_valid(self, form: InvitationForm) -> HttpResponse:
        email = form.cleaned_data["email"]
        try:
            invite(self.team, email, form.cleaned_data["language"], by=self.request.user)
        except OSError:
            messages.error(self.request, NOT_SENT)
        else:
            messages.success(self.request, _("The invitation was sent to %(email)s.") % {"email": email})
        return self.back()


class SendAgainView(OfOrganisation):
    """Sends an invitation with a fresh link."""

    http_method_names = ("post",)

    def post(self, request: HttpRequest, page_id: int, pk: int) -> HttpResponse:
        invitation = get_object_or_404(Invitation, pk=pk, team=self.team)
        try:
            send_again(invitation)
        except InvitationClosed:
            messages.error(request, _("This invitation was answered in the meantime."))
        except OSError:
            messages.error(request, NOT_SENT)
        else:
            text = _("The invitation was sent again to %(email)s. Only the link in the new mail works.")
            messages.success(request, text % {"email": invitation.email})
        return self.back()


class WithdrawView(OfOrganisation):
    """Ends an invitation that nobody accepted."""

    http_method_names = ("post",)

    def post(self, request: HttpRequest, page_id: int, pk: int) -> HttpResponse:
        withdraw(get_object_or_404(Invitation, pk=pk, team=self.team))
        messages.success(request, _("The invitation was withdrawn. Its link no longer works."))
        return self.back()


class RemoveMemberView(OfOrganisation):
    """Ends a membership."""

    http_method_names = ("post",)

    def post(self, request: HttpRequest, page_id: int, pk: int) -> HttpResponse:
        member = get_object_or_404(get_user_model(), pk=pk, groups=self.team.group)
        remove_member(self.team, member)
        text = _("%(name)s no longer writes for this organisation.")
        messages.success(request, text % {"name": get_user_display_name(member)})
        return self.back()
