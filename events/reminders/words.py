"""The questions in words, for a mail and for the dashboard, and where they are answered."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pages.formatting import format_date

from ..models import Reminder
from .due import CHANGES_AFTER, Due

Kind = Reminder.Kind
MONTHS = {kind: months for months, kind in CHANGES_AFTER}


@dataclass(frozen=True, slots=True)
class Question:
    """``text`` says what is asked and why, ``action`` what the link does. ``path`` is an address of the admin."""

    subject: str
    text: str
    how: str
    action: str
    path: str


def question_of(due: Due, today: date) -> Question:
    """In the active language; titles are those of the page."""
    match due.kind:
        case Kind.REPORT_MISSING:
            return _report_question(due, today)
        case Kind.ASSESSMENT_ENDS:
            return _assessment_question(due, today)
    return _changes_question(due)


def _report_question(due: Due, today: date) -> Question:
    days = (today - due.ends_on).days
    text = ngettext(
        "The journey “%(title)s” ended %(days)s day ago, on %(date)s. Nobody has told about it yet.",
        "The journey “%(title)s” ended %(days)s days ago, on %(date)s. Nobody has told about it yet.",
        days,
    )
    path = reverse("wagtailadmin_pages:add", args=("projects", "mobilityreportpage", due.organisation.pk))
    return Question(
        subject=_("What did you learn? %(title)s") % {"title": due.page.title},
        text=text % {"title": due.page.title, "days": days, "date": format_date(due.ends_on)},
        how=_("Others learn from what you saw. Short answers are enough; a report names nobody."),
        action=_("Write the report"),
        path=f"{path}?announcement={due.page.pk}",
    )


def _changes_question(due: Due) -> Question:
    months = MONTHS[due.kind]
    text = ngettext(
        "The journey of which you tell in “%(title)s” ended more than %(months)s month ago.",
        "The journey of which you tell in “%(title)s” ended more than %(months)s months ago.",
        months,
    )
    return Question(
        subject=_("What changed since? %(title)s") % {"title": due.page.title},
        text=text % {"title": due.page.title, "months": months},
        how=_(
            "What changed at home since then? One sentence is enough, under “What we changed at home”. "
            "That nothing changed is an answer too."
        ),
        action=_("Tell what changed"),
        path=reverse("wagtailadmin_pages:edit", args=[due.page.pk]),
    )


def _assessment_question(due: Due, today: date) -> Question:
    words = {"title": due.page.title, "date": format_date(due.ends_on)}
    if today > due.ends_on:
        text = _("The self-assessment “%(title)s” ended on %(date)s. Readers see that it is old.")
    else:
        text = _("The self-assessment “%(title)s” counts until %(date)s.")
    return Question(
        subject=_("The self-assessment ends: %(title)s") % words,
        text=text % words,
        how=_("Answer the questions anew, together if you can. The old answers stay until then."),
        action=_("Open the self-assessment"),
        path=reverse("wagtailadmin_pages:edit", args=[due.page.pk]),
    )
