"""Mailing what is due to the people of the organisation, once."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.core.mail import EmailMessage
from django.db import IntegrityError, transaction
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import override
from wagtail.users.models import UserProfile

from pages.partners.models import OrganisationTeam

from ..models import Reminder
from .due import Due, due_questions
from .words import question_of

logger = logging.getLogger(__name__)

#: A question that could not be mailed for so long is not mailed any more; it stays on the dashboard.
PATIENCE = timedelta(days=30)
#: A correction of a date by less than this is no reason to ask again.
SAME_QUESTION = timedelta(days=60)
#: After so many mails that could not be sent, the mail server is left alone until the next run.
MOST_FAILURES = 5


@dataclass
class Outcome:
    """How many questions went out, and how many could not be sent and are tried again by the next run."""

    sent: int = 0
    failed: int = 0


def send_reminders(today: date | None = None) -> Outcome:
    """Mails every question that is due and was not mailed yet. One that finds nobody waits for somebody to come."""
    day = today or timezone.localdate()
    outcome = Outcome()
    for due in due_questions(day, PATIENCE):
        if was_sent(due):
            continue
        mails = _mails_of(due, day)
        if not mails or not (reminder := _claim(due)):
            continue
        if _send(mails):
            outcome.sent += 1
            continue
        reminder.delete()
        outcome.failed += 1
        if outcome.failed >= MOST_FAILURES:
            break
    return outcome


def was_sent(due: Due) -> bool:
    around = (due.due_on - SAME_QUESTION, due.due_on + SAME_QUESTION)
    asked = Reminder.objects.filter(kind=due.kind, translation_key=due.page.translation_key)
    return asked.filter(due_on__range=around).exists()


def people_of(team: OrganisationTeam) -> list[AbstractBaseUser]:
    """Who writes for the organisation and can be reached by mail."""
    return list(team.group.user_set.filter(is_active=True).exclude(email="").order_by("pk"))


def _claim(due: Due) -> Reminder | None:
    """The note that the question goes out, made before it does; none where another run was quicker."""
    try:
        with transaction.atomic():
            return Reminder.objects.create(kind=due.kind, translation_key=due.page.translation_key, due_on=due.due_on)
    except IntegrityError:
        return None


def _mails_of(due: Due, today: date) -> list[EmailMessage]:
    """One mail for each person, in the language of their editor."""
    team = OrganisationTeam.objects.filter(translation_key=due.organisation.translation_key).first()
    people = people_of(team) if team else []
    languages = dict(UserProfile.objects.filter(user__in=people).values_list("user", "preferred_language"))
    return [_mail(due, team, user, languages.get(user.pk) or settings.LANGUAGE_CODE, today) for user in people]


def _mail(due: Due, team: OrganisationTeam, user: AbstractBaseUser, language: str, today: date) -> EmailMessage:
    with override(language):
        question = question_of(due, today)
        text = render_to_string(
            "events/mails/reminder.txt",
            {
                "question": question,
                "link": settings.WAGTAILADMIN_BASE_URL.rstrip("/") + question.path,
                "organisation": team.name,
                "site": settings.WAGTAIL_SITE_NAME,
            },
        )
    return EmailMessage(
        subject=" ".join(question.subject.split()),  # a line break in a title would be a second header
        body=text,
        to=[user.email],
        headers={"Auto-Submitted": "auto-generated"},
    )


def _send(mails: Iterable[EmailMessage]) -> bool:
    """Whether the question reached anybody. SMTP errors are a kind of OSError."""
    reached = False
    for mail in mails:
        try:
            mail.send()
        except OSError as error:
            logger.warning("A reminder could not be sent: %s", error)
        else:
            reached = True
    return reached
