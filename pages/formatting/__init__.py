"""Dates, numbers, names and sentences as readers of each language expect them."""

from .content_language import first_written_in, in_language, own_language_name, page_is_in, translated_from
from .dates import date_range, day_and_month, format_date, format_range
from .deadlines import Deadline, deadline_of
from .hyphens import hyphenated
from .lists import join_countries, join_languages, join_words
from .numbers import format_money, format_number, format_percent, share_of
from .times import format_moment_time, format_time, format_time_range

__all__ = [
    "Deadline",
    "date_range",
    "day_and_month",
    "deadline_of",
    "first_written_in",
    "format_date",
    "format_moment_time",
    "format_money",
    "format_number",
    "format_percent",
    "format_range",
    "format_time",
    "format_time_range",
    "hyphenated",
    "in_language",
    "join_countries",
    "join_languages",
    "join_words",
    "own_language_name",
    "page_is_in",
    "share_of",
    "translated_from",
]
