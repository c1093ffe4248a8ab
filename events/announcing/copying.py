"""Last year's announcement again, with every date moved by the same distance."""

from datetime import date, timedelta
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from wagtail.models import Page

from ..models import EventPage, Occurrence, SelectionStep
from .addresses import free_slug

#: A year of whole weeks: the same day of the week.
YEAR = timedelta(weeks=52)


def first_date(event: EventPage) -> date | None:
    """The day from which distances are counted: the first day of the event, else the last day to apply."""
    return min((row.starts_on for row in event.occurrence_list), default=event.applications_close_on)


def suggested_date(event: EventPage, today: date) -> date | None:
    """The same day of the week in the next year that is still to come."""
    day = first_date(event)
    while day is not None and day <= today:
        day += YEAR
    return day


def suggested_title(event: EventPage, day: date | None) -> str:
    """The title with the new year in it, where the old one stood there."""
    old = first_date(event)
    return event.title.replace(str(old.year), str(day.year)) if old and day else event.title


@transaction.atomic
def copy_with_new_dates(event: EventPage, title: str, day: date | None, user: AbstractBaseUser) -> Page:
    """A draft beside the original, as the public read it last. What was true only of last time is left out.

    ``day`` takes the place of ``first_date``; none where the event has no date. Raises CopyPagePermissionError (a
    PermissionDenied) where somebody may not add pages there.
    """
    old = first_date(event)
    distance = day - old if day and old else timedelta()

    def shift_row(source: Page, copy: Page, relation: Any, row: Any) -> None:
        names = {Occurrence: ("starts_on", "ends_on"), SelectionStep: ("by",)}.get(type(row), ())
        for name in names:
            setattr(row, name, _later(getattr(row, name), distance))

    own_dates = ("arrives_on", "departs_on", "applications_open_on", "applications_close_on")
    return event.copy(
        update_attrs={
            "title": title,
            "draft_title": title,
            "slug": free_slug(title, event.get_parent()),
            "status": EventPage.Status.PLANNED,
            "status_note": "",
            "dates_note": "",
            "seats_left": None,
            "go_live_at": None,
            "expire_at": None,
            "expired": False,
            **{name: _later(getattr(event, name), distance) for name in own_dates},
        },
        process_child_object=shift_row,
        copy_revisions=False,
        keep_live=False,
        user=user,
    )


def _later(day: date | None, distance: timedelta) -> date | None:
    return day + distance if day else None
