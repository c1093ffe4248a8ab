"""Small pieces of HTML made in one place: dates inside ``<time>``."""

from datetime import date, datetime

from django.utils.html import format_html
from django.utils.safestring import SafeString

from .formatting.dates import DateLike, as_partial, date_range, day_and_month, format_date, format_range
from .formatting.times import format_time_range, zone_or_default


def time_of_date(value: DateLike | None) -> SafeString | str:
    """The date in words inside ``<time>``; empty where there is none."""
    if not value:
        return ""
    return format_html('<time datetime="{}">{}</time>', as_partial(value), format_date(value))


def times_of_range(start: DateLike | None, end: DateLike | None) -> SafeString | str:
    """20–24 September 2027, each end inside ``<time>``; an open end says so in words."""
    if not (start and end):
        return format_range(start, end)
    known = date_range(start, end)
    last = format_html('<time datetime="{}">{}</time>', as_partial(end), known.last)
    if not known.first:
        return last
    return format_html('<time datetime="{}">{}</time>{}{}', as_partial(start), known.first, known.dash, last)


def time_of_clock(start: datetime, end: datetime | None, zone: str | None) -> SafeString:
    """18:00–20:00 in Finland, inside ``<time>``."""
    local = start.astimezone(zone_or_default(zone))
    text = format_time_range(start, end, zone)
    return format_html('<time datetime="{}">{}</time>', local.isoformat(timespec="minutes"), text)


def calendar_leaf(day: date) -> SafeString:
    """A large day above its month."""
    number, month = day_and_month(day)
    return format_html('<time datetime="{}"><strong>{}</strong>{}</time>', day.isoformat(), number, month)
