"""What is needed most. Within each of these, what has a date comes in the order of dates, then by title."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum

from django.db.models import TextChoices
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.models import TranslatableMixin
from wagtail.snippets.models import get_snippet_models

from search.kinds import DATED_KINDS, Kind


class Need(IntEnum):
    """The order of the desk. The first are few and everybody meets them; the last are read by few."""

    HOME = 0
    #: People can apply to it at this moment; the nearest deadline first.
    OPEN = 1
    #: Texts of the hub itself: accessibility, privacy, contact, about.
    TEXT = 2
    LIST = 3
    #: Events and trainings to come, the nearest first; then courses without dates.
    COMING = 4
    ORGANISATION = 5
    PROJECT = 6
    REPORT = 7
    #: Self-assessments and what they are made with.
    ASSESSMENT = 8
    PAST = 9


class OwnKind(TextChoices):
    """Kinds that readers do not filter by."""

    HOME = "home", _("Home page")
    LIST = "list", _("List")


_NEED_OF_KIND = {
    OwnKind.HOME: Need.HOME,
    OwnKind.LIST: Need.LIST,
    Kind.PAGE: Need.TEXT,
    Kind.ORGANISATION: Need.ORGANISATION,
    Kind.PROJECT: Need.PROJECT,
    Kind.REPORT: Need.REPORT,
    Kind.ASSESSMENT: Need.ASSESSMENT,
}


@dataclass(frozen=True, slots=True)
class Dates:
    """What the search knows of a page's time; see :class:`search.models.SearchDocument`."""

    starts_on: date | None = None
    ends_on: date | None = None
    takes_applications: bool = False
    opens_at: datetime | None = None
    closes_at: datetime | None = None


def need_of(kind: str, dates: Dates, now: datetime) -> tuple[Need, str]:
    """The need and, as text that can be compared, the date that orders within it."""
    if kind not in DATED_KINDS:
        return _NEED_OF_KIND.get(kind, Need.ASSESSMENT), ""
    last_day = dates.ends_on or dates.starts_on
    if last_day and last_day < timezone.localdate(now):
        return Need.PAST, f"{(date.max - last_day).days:08d}"
    opens_later = dates.opens_at is not None and dates.opens_at > now
    is_closed = dates.closes_at is not None and dates.closes_at <= now
    if dates.takes_applications and not opens_later and not is_closed:
        return Need.OPEN, dates.closes_at.isoformat() if dates.closes_at else "9"
    return Need.COMING, dates.starts_on.isoformat() if dates.starts_on else "9"


def translatable_snippets() -> list[type[TranslatableMixin]]:
    return [model for model in get_snippet_models() if issubclass(model, TranslatableMixin)]


def kind_choices() -> Iterator[tuple[str, str]]:
    """All kinds of the desk with their names; a snippet's kind is the name of its model."""
    yield from OwnKind.choices
    yield from Kind.choices
    for model in translatable_snippets():
        yield model._meta.model_name, capfirst(model._meta.verbose_name)
