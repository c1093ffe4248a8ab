"""Rules that an event's facts must keep together; each message says what to do."""

from datetime import date, time
from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from .models import EventPage

Errors = dict[str, object]


def event_errors(event: "EventPage") -> Errors:
    """Field names with messages; empty where the facts fit together."""
    errors: Errors = {}
    opens, closes = event.applications_open_on, event.applications_close_on
    if opens and closes and closes < opens:
        errors["applications_close_on"] = _("Applications cannot close before they open.")
    if event.arrives_on and event.departs_on and event.departs_on < event.arrives_on:
        errors["departs_on"] = _("People cannot leave before they arrive.")
    if event.seats is not None and event.seats_left is not None and event.seats_left > event.seats:
        errors["seats_left"] = _("There cannot be more places left than places.")
    if event.is_on_site and not event.country and not event.is_online:
        errors["country"] = _("Write the country where people meet.")
    if not event.is_on_site and not event.is_online:
        errors["is_online"] = _("Say whether people meet at a place, online, or both.")
    return errors


def occurrence_errors(
    starts_on: date | None, ends_on: date | None, start_time: time | None, end_time: time | None
) -> Errors:
    """What does not fit together in one time of an event, by the names of these facts."""
    errors: Errors = {}
    if not starts_on and (ends_on or start_time):
        errors["starts_on"] = _("Write the first day too.")
    if starts_on and ends_on and ends_on < starts_on:
        errors["ends_on"] = _("The last day cannot come before the first.")
    if end_time and not start_time:
        errors["start_time"] = _("Write when it begins, or leave both times empty.")
    if start_time and end_time and ends_on in (None, starts_on) and end_time <= start_time:
        errors["end_time"] = _("It must end after it begins.")
    return errors


def raise_errors(errors: Errors) -> None:
    """Raise all messages at once, so that a form shows every one beside its field."""
    if errors:
        raise ValidationError(errors)
