"""The buttons on the first page of the admin that lead to the short forms."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Max
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import get_language
from wagtail.admin.ui.components import Component
from wagtail.models import Page

from pages.partners.below import at_or_below
from pages.partners.confinement.own import is_confined
from pages.partners.dashboard import teams_of
from pages.partners.models import OrganisationTeam

from ..models import EventPage
from .kinds import AnnouncementKind

#: How many past announcements are offered for copying.
PAST_SHOWN = 5


class AnnouncePanel(Component):
    """One organisation's buttons. It stands above what is known of the organisation."""

    order = 40
    template_name = "events/admin/announce_panel.html"

    def __init__(self, team: OrganisationTeam, user: AbstractBaseUser) -> None:
        self.team, self.user = team, user

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        pages = list(self.team.pages)
        return {
            "team": self.team,
            "panel_id": f"announce-{self.team.pk}",
            "parent": page_to_write_below(pages, self.user),
            "kinds": list(AnnouncementKind),
            "past": past_announcements(pages),
        }


def page_to_write_below(pages: list[Page], user: AbstractBaseUser) -> Page | None:
    """The organisation's page in the language of whoever looks, else the first one; none where adding is closed."""
    pages = sorted(pages, key=lambda page: page.locale.language_code != get_language())
    return next((page for page in pages if page.permissions_for_user(user).can_add_subpage()), None)


def past_announcements(pages: list[Page]) -> list[EventPage]:
    """What was announced below these pages and is over, the latest first; each once, in the reader's language."""
    last_day = Max(Coalesce("occurrences__ends_on", "occurrences__starts_on"))
    found = EventPage.objects.filter(at_or_below(pages), alias_of=None).select_related("locale")
    found = found.annotate(last_day=last_day).filter(last_day__lt=timezone.localdate()).order_by("-last_day", "pk")
    once: dict[UUID, EventPage] = {}
    for event in found[: PAST_SHOWN * max(len(pages), 1)]:
        if event.translation_key not in once or event.locale.language_code == get_language():
            once[event.translation_key] = event
    return list(once.values())[:PAST_SHOWN]


def arrange_panels(request: HttpRequest, panels: list[Component]) -> None:
    """For ``construct_homepage_panels``; editors find the buttons on an organisation's page."""
    if is_confined(request.user):
        panels.extend(AnnouncePanel(team, request.user) for team in teams_of(request.user))
