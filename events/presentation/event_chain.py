"""How a journey goes on: from its announcement to what changes at home."""

from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.translation import gettext as _

from pages.markup import time_of_date, times_of_range
from pages.presentation import Step
from projects.presentation.journeys import Change
from search.models import SearchDocument

from ..models.event_kinds import EventKind
from ..states import State, StateName
from .state_words import is_off

if TYPE_CHECKING:
    from ..models import EventPage


def chain_of(
    event: "EventPage", state: State, reports: list[SearchDocument], changes: list[Change], language_code: str
) -> list[Step]:
    """The steps of a journey that takes place; none for what is no journey and has no report."""
    if is_off(state) or not (EventKind(event.kind).is_journey or reports):
        return []
    rows, published = event.occurrence_list, event.first_published_at
    days = times_of_range(rows[0].starts_on, max(row.last_day for row in rows)) if rows else ""
    announced_on = timezone.localdate(published) if published else None
    # A journey that was written down afterwards was not announced on that day.
    announced = time_of_date(announced_on) if announced_on and not (rows and rows[0].starts_on < announced_on) else ""
    told = _("Not told yet") if state.name == StateName.PAST else ""
    return [
        Step(_("Announcement"), announced, is_current=True),
        Step(_("Journey"), days or _("Dates not yet published")),
        *(Step(_("Learning report"), url=report.url_for(language_code)) for report in reports),
        *([] if reports else [Step(_("Learning report"), told)]),
        *(Step(_("Follow-up at home"), time_of_date(change.told_on), change.url) for change in changes),
        *([] if changes else [Step(_("Follow-up at home"), told)]),
    ]
