"""Work that is enough once a day, as it reads much."""

from collections.abc import Callable
from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from events.models import ScheduledRun

#: A little less than a day, so that a command at the same time every day finds its work.
REST = timedelta(hours=20)


def once_a_day(name: str, work: Callable[[], int], unit: str) -> Callable[[], str]:
    """The work, done at most once in that time; one that failed is tried again by the next run."""

    def done() -> str:
        ScheduledRun.objects.get_or_create(name=name)
        now = timezone.now()
        due = ScheduledRun.objects.filter(Q(busy_until=None) | Q(busy_until__lt=now), name=name)
        if not due.update(busy_until=now + REST):
            return "done today"
        try:
            return f"{work()} {unit}"
        except BaseException:
            ScheduledRun.objects.filter(name=name).update(busy_until=None)
            raise

    return done
