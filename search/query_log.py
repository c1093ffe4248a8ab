"""Counting the questions that nothing answered, so that curators can add the missing words."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

from django.conf import settings
from django.db import DatabaseError, transaction
from django.db.models import F
from django.utils import timezone

from .index_space import index_alias, index_connection
from .models import UnansweredQuestion
from .querying.cleaning import clean_query, query_words

logger = logging.getLogger(__name__)

WEEKS_KEPT = 26
_MOST_ROWS_A_WEEK = 2_000
_LONGEST = 100
_LONGEST_WAIT = 100  # milliseconds
# What may be somebody's address, number or link is nobody's topic.
_PERSONAL = re.compile(r"@|\d{4,}|//|www\.", re.IGNORECASE)


def record_unanswered(query: str, language: str) -> None:
    """Count one question without results; nothing where ``SEARCH_RECORDS_UNANSWERED`` is off.

    Left out are long questions and those that look like an e-mail address, a number or a link. Never fails and never
    waits for long: a database that cannot be written to just now misses one count.
    """
    if not settings.SEARCH_RECORDS_UNANSWERED:
        return
    question = clean_query(query).lower()
    if not query_words(question) or len(question) > _LONGEST or _PERSONAL.search(question):
        return
    try:
        with _waiting_briefly():
            _count(question, language, this_week())
    except DatabaseError as error:
        logger.warning("A question without results was not counted: %s", error)


def forget_old_questions() -> int:
    """Deletes the counts of more than half a year ago; how many."""
    return UnansweredQuestion.objects.filter(week__lt=this_week() - timedelta(weeks=WEEKS_KEPT)).delete()[0]


def this_week() -> date:
    """The Monday by which the questions of these days are counted."""
    today = timezone.localdate()
    return today - timedelta(days=today.weekday())


def _count(question: str, language: str, week: date) -> None:
    rows = UnansweredQuestion.objects.filter(week=week)
    if rows.filter(language=language, question=question).update(times=F("times") + 1):
        return
    if rows.count() < _MOST_ROWS_A_WEEK:
        row, _created = rows.get_or_create(week=week, language=language, question=question)
        UnansweredQuestion.objects.filter(pk=row.pk).update(times=F("times") + 1)
        UnansweredQuestion.objects.filter(week__lt=week - timedelta(weeks=WEEKS_KEPT)).delete()


@contextmanager
def _waiting_briefly() -> Iterator[None]:
    """A transaction that gives up soon where somebody else holds the lock: a reader waits for the page meanwhile."""
    connection = index_connection()
    if connection.vendor == "sqlite":
        usual = _pragma("busy_timeout")
        _pragma(f"busy_timeout={_LONGEST_WAIT}")
        try:
            with transaction.atomic(using=index_alias()):
                yield
        finally:
            _pragma(f"busy_timeout={usual}")
        return
    with transaction.atomic(using=index_alias()):
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute(f"SET LOCAL lock_timeout = {_LONGEST_WAIT}")
        yield


def _pragma(statement: str) -> int:
    with index_connection().cursor() as cursor:
        cursor.execute(f"PRAGMA {statement}")
        return cursor.fetchone()[0]
