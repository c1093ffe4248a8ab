"""The funding mark of an event."""

from typing import TYPE_CHECKING

from projects.visibility import FundingMark, funding_mark

if TYPE_CHECKING:
    from .models import EventPage


def mark_of_event(event: "EventPage") -> FundingMark | None:
    """The mark of the event's own programme, else of its project's, in the language of the page."""
    return funding_mark(event.paying_programme, event.paying_authority, event.locale.language_code)
