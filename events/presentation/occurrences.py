"""When an event happens, in words that name the country whose clock is meant."""

from typing import TYPE_CHECKING

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from pages.formatting import format_time
from pages.formatting.times import with_country
from pages.markup import time_of_clock, times_of_range

if TYPE_CHECKING:
    from ..models import Occurrence


def occurrence_words(row: "Occurrence", zone: str) -> SafeString | str:
    """``20–24 September 2027``, or with times ``28 May 2027, 18:00–20:00 in Finland``."""
    days = times_of_range(row.starts_on, row.last_day)
    if row.is_whole_day:
        return days
    if row.last_day == row.starts_on:
        clock = time_of_clock(row.first_moment, row.last_moment if row.end_time else None, zone)
        return format_html(_("{day}, {time}"), day=days, time=clock)
    start = with_country(format_time(row.start_time), zone)
    if not row.end_time:
        return format_html(_("{days}, beginning at {start}"), days=days, start=start)
    start, end = format_time(row.start_time), with_country(format_time(row.end_time), zone)
    return format_html(_("{days}, from {start} on the first day to {end} on the last"), days=days, start=start, end=end)
