"""Counting the questions that nothing answered, so that curators can add the missing words."""

import re
from datetime import timedelta

from django.conf import settings
from django.db.models import F
from django.utils import timezone

from .models import UnansweredQuestion
from .querying.cleaning import clean_query

WEEKS_KEPT = 26
_MOST_ROWS_A_WEEK = 2_000
_LONGEST = 100
# What may be somebody's address, number or link is nobody's topic.
_PERSONAL = re.compile(r"@|\d{4,}|//|www\.", re.IGNORECASE)


def record_unanswered(query: str, language: str) -> None:
    """Count one question without results; nothing where ``SEARCH_RECORDS_UNANSWERED`` is off.

    Left out are long questions and those that look like an e-mail address, a number or a link.
    """
    question = clean_query(query).lower()
    if not getattr(settings, "SEARCH_RECORDS_UNANSWERED", True):
        return
    if not question or len(question) > _LONGEST or _PERSONAL.search(question):
        return
    today = timezone.localdate()
    week = today - timedelta(days=today.weekday())
    rows = UnansweredQuestion.objects.filter(week=week)
    if rows.filter(language=language, question=question).update(times=F("times") + 1):
        return
    if rows.count() < _MOST_ROWS_A_WEEK:
        row, _created = rows.get_or_create(week=week, language=language, question=question)
        UnansweredQuestion.objects.filter(pk=row.pk).update(times=F("times") + 1)
        UnansweredQuestion.objects.filter(week__lt=week - timedelta(weeks=WEEKS_KEPT)).delete()
