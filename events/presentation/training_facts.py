"""The panel of facts beside a training programme, and its hours by kind of work."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pages.formatting import format_number
from pages.formatting.locales import reading_locale
from pages.presentation import Fact, Words, in_language, lines

if TYPE_CHECKING:
    from ..models import TrainingProgrammePage, Workload


@dataclass(frozen=True, slots=True)
class WorkPart:
    """One kind of work in words; ``amount`` is empty where it is not known."""

    amount: str
    label: str
    note: str


def training_facts(training: "TrainingProgrammePage", foreign: str) -> list[Fact]:
    """What the curriculum's source tells; the panel leaves out what it does not."""
    return [
        Fact(_("Level"), training.get_level_display()),
        Fact(_("Work in all"), _hours(training)),
        Fact(_("How long it takes"), in_language(training.duration, foreign)),
        Fact(_("How often it is held"), in_language(training.how_often, foreign)),
        Fact(_("Applications"), application_months(training.applications_from_month, training.applications_to_month)),
        Fact(_("How people take part"), _delivery(training)),
        Fact(_("Who takes part"), in_language(training.participants, foreign)),
        Fact(_("Trainers"), in_language(training.trainers, foreign)),
    ]


def _hours(training: "TrainingProgrammePage") -> str:
    hours = training.total_hours
    if hours is None:
        return ""
    numbers = {"hours": format_number(hours)}
    if training.hours_are_approximate:
        return ngettext("About %(hours)s hour", "About %(hours)s hours", hours) % numbers
    return ngettext("%(hours)s hour", "%(hours)s hours", hours) % numbers


def application_months(first: int | None, last: int | None) -> str:
    """``March–August each year``; empty where no months are known."""
    if not first or not last:
        return ""
    names = reading_locale().months["stand-alone"]["wide"]
    if first == last:
        return _("%(month)s each year") % {"month": names[first]}
    return _("%(first)s–%(last)s each year") % {"first": names[first], "last": names[last]}


def _delivery(training: "TrainingProgrammePage") -> Words:
    names = dict(training._meta.get_field("delivery").options())
    return lines(str(names[code]) for code in training.delivery if code in names)


def work_part(row: "Workload") -> WorkPart:
    """``10 days`` of a kind of work, or ``8–12 days``."""
    label = row.get_kind_display()
    if row.amount is None:
        return WorkPart("", label, row.note)
    number = format_number(row.amount)
    if row.amount_to:
        number = f"{number}–{format_number(row.amount_to)}"
    return WorkPart(_with_unit(number, row), label, row.note)


def _with_unit(number: str, row: "Workload") -> str:
    count = row.amount_to or row.amount
    words = {
        row.Unit.HOURS: ngettext("%(number)s hour", "%(number)s hours", count),
        row.Unit.DAYS: ngettext("%(number)s day", "%(number)s days", count),
        row.Unit.TIMES: ngettext("%(number)s time", "%(number)s times", count),
    }[row.Unit(row.unit)]
    return words % {"number": number}
