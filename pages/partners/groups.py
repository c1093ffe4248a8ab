"""Groups in the admin: the one of an organisation goes only with the organisation."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.users.views.groups import DeleteView, GroupViewSet

from .models import OrganisationTeam


class GroupDeleteView(DeleteView):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self._refuse() or super().get(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self._refuse() or super().post(request, *args, **kwargs)

    def _refuse(self) -> HttpResponse | None:
        team = OrganisationTeam.objects.filter(group=self.object).first()
        if team is None:
            return None
        text = _("This group belongs to the organisation “%(name)s”. It goes when the organisation's page is deleted.")
        messages.error(self.request, text % {"name": team.name})
        return redirect(self.get_success_url())


class HubGroupViewSet(GroupViewSet):
    """Named by the configuration of ``wagtail.users`` in ``network_site.apps``."""

    delete_view_class = GroupDeleteView
