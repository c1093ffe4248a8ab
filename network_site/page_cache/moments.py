"""When a page that nobody changes next has to say something else: a deadline passes, something begins, a day ends.

The next such moment of the whole site bounds everything that is kept. Days matter in the time zones of the site and of
every event: "closes today", consents, self-assessments and lists of what is to come count them.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Q

from events.models import EventPage, Occurrence
from search.models import SearchDocument

#: Moments of search documents at which lists and pages change.
FIELDS = ("opens_at", "closes_at", "starts_at", "ends_at")
_DAY = timedelta(days=1)


def next_boundary(now: datetime) -> datetime:
    """The first moment after ``now`` at which some page may change by itself; never more than a day away.

    Asks the database six times, with answers that do not grow with the site: only what happens within a day counts.
    """
    return min([*_midnights(now), *_moments_of_documents(now), *_moments_of_occurrences(now)])


def _midnights(now: datetime) -> Iterator[datetime]:
    """The next midnight of each time zone in use."""
    names = EventPage.objects.order_by().values_list("time_zone", flat=True).distinct()
    for name in {settings.TIME_ZONE, *names}:
        zone = ZoneInfo(name)
        tomorrow = now.astimezone(zone).date() + _DAY
        # Where clocks are changed at midnight, the earlier reading of it renders once too often, never once too late.
        yield min(datetime.combine(tomorrow, time.min, zone).replace(fold=fold).astimezone(UTC) for fold in (0, 1))


def _moments_of_documents(now: datetime) -> Iterator[datetime]:
    for name in FIELDS:
        soon = SearchDocument.objects.filter(**{f"{name}__gt": now, f"{name}__lte": now + _DAY})
        first = soon.order_by(name).values_list(name, flat=True).first()
        if first:
            yield first


def _moments_of_occurrences(now: datetime) -> Iterator[datetime]:
    """Beginnings and ends of each single time, which the document of an event tells only as first and last."""
    span = ((now - _DAY).date(), (now + 2 * _DAY).date())
    near = Occurrence.objects.filter(Q(starts_on__range=span) | Q(ends_on__range=span), page__live=True)
    for occurrence in near.select_related("page").only(
        "starts_on", "ends_on", "start_time", "end_time", "page__time_zone"
    ):
        for moment in (occurrence.first_moment, occurrence.last_moment):
            if moment.astimezone(UTC) > now:
                yield moment.astimezone(UTC)
