"""The first page of the admin: for people of an organisation what is theirs and what to do next."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from wagtail.admin.site_summary import PagesSummaryItem, SummaryItem
from wagtail.admin.ui.components import Component
from wagtail.admin.views.home import RecentEditsPanel, UserObjectsInWorkflowModerationPanel
from wagtail.models import Page, WorkflowState

from .below import at_or_below
from .confinement.own import is_confined
from .models import OrganisationTeam

SHOWN = 10


@dataclass
class Work:
    """The pages of an organisation by where they stand; ``published`` are the latest of them."""

    to_change: list[Page] = field(default_factory=list)
    drafts: list[Page] = field(default_factory=list)
    waiting: list[Page] = field(default_factory=list)
    published: list[Page] = field(default_factory=list)
    published_count: int = 0

    @property
    def is_empty(self) -> bool:
        return not (self.to_change or self.drafts or self.waiting or self.published)


def work_of(team: OrganisationTeam) -> Work:
    """What lies below the organisation's pages, and changes of these pages themselves, latest first."""
    own = list(team.pages)
    pages = Page.objects.filter(at_or_below(own), alias_of=None).select_related("locale", "content_type")
    pages = pages.order_by("-latest_revision_created_at", "-pk")
    published = pages.filter(live=True, has_unpublished_changes=False).exclude(pk__in=[page.pk for page in own])
    work = Work(published=list(published[:SHOWN]), published_count=published.count())
    unpublished = list(pages.filter(Q(live=False) | Q(has_unpublished_changes=True)))
    status = _approval_of(unpublished)
    for page in unpublished:
        match status.get(str(page.pk)):
            case WorkflowState.STATUS_NEEDS_CHANGES:
                work.to_change.append(page)
            case WorkflowState.STATUS_IN_PROGRESS:
                work.waiting.append(page)
            case _:
                work.drafts.append(page)
    return work


def _approval_of(pages: list[Page]) -> dict[str, str]:
    states = WorkflowState.objects.active().filter(
        base_content_type=ContentType.objects.get_for_model(Page), object_id__in=[str(page.pk) for page in pages]
    )
    return dict(states.values_list("object_id", "status"))


def teams_of(user: AbstractBaseUser) -> QuerySet[OrganisationTeam]:
    return OrganisationTeam.objects.filter(group__user=user).order_by("group__name")


class OrganisationPanel(Component):
    """One organisation on the dashboard of somebody who belongs to it."""

    order = 50
    template_name = "pages/admin/organisation_panel.html"

    def __init__(self, team: OrganisationTeam) -> None:
        self.team = team

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        return {"team": self.team, "panel_id": f"organisation-{self.team.pk}", "work": work_of(self.team)}


def arrange_panels(request: HttpRequest, panels: list[Component]) -> None:
    """For ``construct_homepage_panels``. Panels about what somebody once touched may show what is no longer theirs."""
    if not is_confined(request.user):
        return
    about_the_past = (RecentEditsPanel, UserObjectsInWorkflowModerationPanel)
    panels[:] = [panel for panel in panels if not isinstance(panel, about_the_past)]
    panels.extend(OrganisationPanel(team) for team in teams_of(request.user))


def arrange_summary(request: HttpRequest, items: list[SummaryItem]) -> None:
    """For ``construct_homepage_summary_items``: the number of pages counts those of others too."""
    if is_confined(request.user):
        items[:] = [item for item in items if not isinstance(item, PagesSummaryItem)]
