"""What somebody should know before an announcement goes out. Every warning has a reason; none of them forbids."""

from datetime import date
from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pages.content_checks.warnings import ContentWarning
from pages.formatting import format_date, join_words
from search.kinds import Kind

from ..funding import mark_of_event
from ..models.event_kinds import EventKind
from .abbreviations import unexplained_abbreviations

if TYPE_CHECKING:
    from ..models import EventPage

#: People who decide together with others, ask for leave or find a companion need two weeks.
DAYS_TO_APPLY = 14
DAYS_TO_TRAVEL = 14


def announcement_warnings(event: "EventPage", today: date) -> list[ContentWarning]:
    """What is the matter with an announcement on a day that is counted where the event is; often nothing."""
    about_coming = (
        []
        if _nobody_comes_any_more(event, today)
        else [
            *_time_to_apply(event, today),
            *_time_to_travel(event),
            *_countries(event),
            *_care(event),
        ]
    )
    return [*about_coming, *_abbreviations(event), *_funding_mark(event)]


def warnings_today(event: "EventPage") -> list[ContentWarning]:
    return announcement_warnings(event, timezone.now().astimezone(event.zone).date())


def _nobody_comes_any_more(event: "EventPage", today: date) -> bool:
    last_day = max((row.last_day for row in event.occurrence_list), default=today)
    return event.status == event.Status.CANCELLED or last_day < today


def _time_to_apply(event: "EventPage", today: date) -> list[ContentWarning]:
    """Counted from the day on which people could first read of it and apply."""
    closes = event.applications_close_on
    if closes is None:
        return []
    published = event.first_published_at if event.live else None
    announced = published.astimezone(event.zone).date() if published else today
    days = (closes - max(announced, event.applications_open_on or announced)).days
    if days >= DAYS_TO_APPLY:
        return []
    if days < 0:
        text = _("The last day to apply, %(day)s, is over.") % {"day": format_date(closes)}
    else:
        text = ngettext(
            "People have %(days)s day to apply.", "People have less than two weeks to apply: %(days)s days.", days
        ) % {"days": days}
    reason = _("Many need time to decide, to ask at home or at work, and to find a companion. Give them two weeks.")
    return [ContentWarning("time-to-apply", text, reason)]


def _time_to_travel(event: "EventPage") -> list[ContentWarning]:
    closes = event.applications_close_on
    starts = min((row.starts_on for row in event.occurrence_list), default=None)
    if closes is None or starts is None or (starts - closes).days >= DAYS_TO_TRAVEL:
        return []
    text = _("It begins less than two weeks after the last day to apply.")
    reason = _("After the answer people still arrange travel, leave and help at home. Close applications earlier.")
    return [ContentWarning("time-to-travel", text, reason)]


def _countries(event: "EventPage") -> list[ContentWarning]:
    is_call = EventKind(event.kind).search_kind == Kind.CALL
    if not is_call or event.eligible_countries or event.others_may_ask:
        return []
    text = _("It does not say from which countries people can apply.")
    reason = _("Readers filter by their country and do not find a call that names none. Tick the countries.")
    return [ContentWarning("countries", text, reason)]


def _care(event: "EventPage") -> list[ContentWarning]:
    if event.care_facts.all():
        return []
    text = _("It says nothing about access, quiet, food, medicine or support.")
    reason = _("Who needs one of these cannot decide without knowing. Say what there is and what there is not.")
    return [ContentWarning("care", text, reason)]


def _abbreviations(event: "EventPage") -> list[ContentWarning]:
    texts = [event.title, event.summary, *(_plain(getattr(event, name)) for name in event.TEXTS)]
    organisation = event.organisation
    names = [organisation.title, organisation.short_name, event.project.acronym if event.project_id else ""]
    words = unexplained_abbreviations(texts, known=" ".join(names).split())
    if not words:
        return []
    text = ngettext(
        "An abbreviation is not explained: %(words)s.", "Some abbreviations are not explained: %(words)s.", len(words)
    ) % {"words": join_words(words)}
    reason = _("Readers from elsewhere do not know it. Write the full name, with the short one in brackets behind it.")
    return [ContentWarning("abbreviation", text, reason)]


def _plain(rich_text: str) -> str:
    return strip_tags(rich_text.replace("<", " <"))


def _funding_mark(event: "EventPage") -> list[ContentWarning]:
    programme = event.funding_programme
    if programme is None or programme.mark_rule in (programme.MarkRule.NONE, programme.MarkRule.UNKNOWN):
        return []
    mark = mark_of_event(event)
    if mark is None:
        text = _("The funding mark of “%(programme)s” cannot be shown: its words are missing.")
        reason = _("Whoever takes the money must show the mark. A network editor writes the words under Funding.")
    elif programme.disclaimer_required and not mark.disclaimer.text:
        text = _("The disclaimer beside the funding mark of “%(programme)s” is missing.")
        reason = _("The funder asks for it. Name the granting authority in the project, or tell a network editor.")
    else:
        return []
    return [ContentWarning("funding-mark", text % {"programme": programme.name}, reason)]
