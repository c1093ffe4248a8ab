"""Days of long ago become months."""

from datetime import date

from django.conf import settings
from django.db import transaction
from django.db.models import F, Sum
from django.db.models.functions import TruncMonth
from django.utils import timezone

from .models import ViewCount


def first_day_kept(today: date) -> date:
    """The first day of the earliest month of which single days are kept."""
    months = today.year * 12 + today.month - 1 - settings.VIEW_COUNTS["months_by_day"]
    return date(months // 12, months % 12 + 1, 1)


@transaction.atomic
def sum_months() -> int:
    """Adds up the days of earlier months and deletes them; how many days went."""
    days = ViewCount.objects.filter(is_month=False, day__lt=first_day_kept(timezone.localdate()))
    months = days.annotate(month=TruncMonth("day")).values("page_id", "language", "month").annotate(sum=Sum("times"))
    for each in list(months.order_by("page_id", "language", "month")):
        key = {"page_id": each["page_id"], "language": each["language"], "day": each["month"], "is_month": True}
        row, _created = ViewCount.objects.get_or_create(**key)
        ViewCount.objects.filter(pk=row.pk).update(times=F("times") + each["sum"])
    return days.delete()[0]
