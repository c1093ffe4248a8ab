"""Where an event stands, in the reader's words."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from pages.formatting import format_date

from ..states import State, StateName

if TYPE_CHECKING:
    from ..models import EventPage

_PLAIN_WORDS = {
    StateName.CANCELLED: gettext_lazy("Cancelled"),
    StateName.POSTPONED: gettext_lazy("Postponed"),
    StateName.PAST: gettext_lazy("This is over"),
    StateName.ONGOING: gettext_lazy("Going on now"),
    StateName.FULL: gettext_lazy("All places are taken"),
    StateName.OPEN: gettext_lazy("Open for applications"),
    StateName.CLOSED: gettext_lazy("Applications have closed"),
    StateName.UPCOMING: gettext_lazy("Coming up"),
}
_NOTICES = {
    StateName.CANCELLED: gettext_lazy("This is cancelled and does not take place"),
    StateName.POSTPONED: gettext_lazy("This is postponed: new dates will stand on this page"),
    StateName.PAST: gettext_lazy("This is over"),
    StateName.FULL: gettext_lazy("All places are taken"),
    StateName.CLOSED: gettext_lazy("Applications have closed"),
}


@dataclass(frozen=True, slots=True)
class Notice:
    """What a reader must know before reading on. ``is_stop`` where something is off."""

    title: str
    is_stop: bool


def state_words(event: "EventPage", state: State) -> str:
    """The state in two or three words: "3 days left", "Closes today", "Opens on 1 May 2027", "Cancelled"."""
    if state.name == StateName.OPENS_LATER:
        return _("Opens on %(date)s") % {"date": format_date(event.opens_at.astimezone(event.zone).date())}
    if state.days_left == 0:
        return _("Closes today")
    if state.days_left is not None:
        return ngettext("%(days)s day left", "%(days)s days left", state.days_left) % {"days": state.days_left}
    if state.name == StateName.UPCOMING and event.starts_at is None:
        return _("Dates not yet published")
    return str(_PLAIN_WORDS[state.name])


def notice_of(state: State) -> Notice | None:
    """The notice above the text of an event that is off, full, closed or over; none where people can still come."""
    title = _NOTICES.get(state.name)
    return Notice(str(title), is_off(state)) if title else None


def is_off(state: State) -> bool:
    """True where the event does not take place as it was planned."""
    return state.name in (StateName.CANCELLED, StateName.POSTPONED)
