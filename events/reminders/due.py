"""Which questions are due on a day, whether or not they were mailed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from django.db.models import Max, Q, QuerySet
from django.db.models.functions import Coalesce
from wagtail.models import Page

from pages.models import OrganisationPage, SelfAssessmentPage
from pages.months import months_after
from pages.partial_dates import PartialDate
from pages.partners.below import at_or_below
from projects.models import MobilityReportPage

from ..models import EventKind, EventPage, Reminder

Kind = Reminder.Kind
REPORT_AFTER = timedelta(days=14)
BEFORE_ASSESSMENT_ENDS = timedelta(days=30)
#: Months after a journey at which people are asked what changed, the later question first: it stands for both.
CHANGES_AFTER = ((12, Kind.CHANGES_AFTER_12), (3, Kind.CHANGES_AFTER_3))
#: What was told so shortly before the question answers it.
ANSWERED_BEFORE = timedelta(days=45)
#: Nobody is asked what changed who told about the journey only so long ago.
REST_AFTER_TELLING = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Due:
    """A question about a page, which can be asked from ``due_on``; ``ends_on`` is when the journey or answers end.

    ``organisation`` is the page above, whose people are asked.
    """

    kind: Reminder.Kind
    page: Page
    due_on: date
    ends_on: date
    organisation: OrganisationPage | None = None


def due_questions(today: date, patience: timedelta, below: Iterable[Page] | None = None) -> list[Due]:
    """What became due in the days of ``patience`` up to today, the longest due first; below these pages or anywhere.

    One question for the versions of a page in all languages. At most five queries, and one to know ``below``.
    """
    scope = Q() if below is None else at_or_below(below)
    found = [
        *_missing_reports(scope, today, patience),
        *_changes(scope, today, patience),
        *_ending_assessments(scope, today, patience),
    ]
    organisations = {page.path: page for page in OrganisationPage.objects.filter(path__in=map(_path_above, found))}
    found = [replace(due, organisation=organisations.get(_path_above(due))) for due in found]
    return sorted((due for due in found if due.organisation), key=lambda due: (due.due_on, due.page.pk))


def _missing_reports(scope: Q, today: date, patience: timedelta) -> Iterator[Due]:
    """Journeys that took place and of which nobody has begun to tell."""
    journeys = [kind for kind in EventKind if kind.is_journey]
    took_place = (EventPage.Status.PLANNED, EventPage.Status.FULL)
    reported = MobilityReportPage.objects.exclude(event=None).values("event__translation_key")
    pages = (
        EventPage.objects.filter(scope, live=True, alias_of=None, kind__in=journeys, status__in=took_place)
        .exclude(translation_key__in=reported)
        .annotate(last_day=Max(Coalesce("occurrences__ends_on", "occurrences__starts_on")))
        .filter(last_day__range=(today - REPORT_AFTER - patience, today - REPORT_AFTER))
    )
    for page in _one_of_each(pages):
        yield Due(Kind.REPORT_MISSING, page, page.last_day + REPORT_AFTER, page.last_day)


def _changes(scope: Q, today: date, patience: timedelta) -> Iterator[Due]:
    """Journeys that were told about some months ago, and nothing since. None where the consent has ended."""
    # Dates are text like 2027-05, which sorts as it reads; the earliest year that can matter is enough here.
    earliest = str((today - patience).year - 2)
    pages = MobilityReportPage.objects.filter(scope, Q(starts__gte=earliest) | Q(ends__gte=earliest), live=True)
    pages = pages.filter(Q(consent_until=None) | Q(consent_until__gte=today), alias_of=None)
    for page in _one_of_each(pages.prefetch_related("follow_ups")):
        ended = PartialDate.parse(page.ends or page.starts).last_day
        if page.first_published_at and page.first_published_at.date() > today - REST_AFTER_TELLING:
            continue
        for months, kind in CHANGES_AFTER:
            due_on = months_after(ended, months)
            if due_on <= today:
                answered = any(row.told_on >= due_on - ANSWERED_BEFORE for row in page.follow_ups.all())
                if today <= due_on + patience and not answered:
                    yield Due(kind, page, due_on, ended)
                break


def _ending_assessments(scope: Q, today: date, patience: timedelta) -> Iterator[Due]:
    """Self-assessments that soon end, where the organisation has not begun the next one."""
    last = today + BEFORE_ASSESSMENT_ENDS
    pages = _one_of_each(SelfAssessmentPage.objects.filter(scope, alias_of=None, valid_until__gte=last - patience))
    newest: dict[tuple[str, int], date] = {}
    for page in pages:
        place = (_above(page), page.questionnaire_id)
        newest[place] = max(newest.get(place, page.valid_until), page.valid_until)
    for page in pages:
        is_newest = newest[_above(page), page.questionnaire_id] == page.valid_until
        if page.live and page.valid_until <= last and is_newest:
            yield Due(Kind.ASSESSMENT_ENDS, page, page.valid_until - BEFORE_ASSESSMENT_ENDS, page.valid_until)


def _above(page: Page) -> str:
    """The path of the page above."""
    return page.path[: -page.steplen]


def _path_above(due: Due) -> str:
    return _above(due.page)


def _one_of_each(pages: QuerySet) -> list[Page]:
    """Of each translation group the page that was made first."""
    first: dict = {}
    for page in pages.order_by("pk"):
        first.setdefault(page.translation_key, page)
    return list(first.values())
