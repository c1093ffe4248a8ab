"""``{% load formats %}``: dates, numbers, names and sentences in the reader's language."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django import template
from django.utils.safestring import SafeString

from pages import formatting, markup
from pages.bcp47 import language_tag
from pages.choices import country_name as name_of_country
from pages.choices import language_name as name_of_language
from pages.formatting.dates import DateLike

register = template.Library()

register.filter("in_language", formatting.in_language)
register.filter("page_is_in", formatting.page_is_in)
register.filter("translated_from", formatting.translated_from)
register.filter("language_tag", language_tag)
register.filter("own_language_name", formatting.own_language_name)
register.filter("country_name", name_of_country)
register.filter("language_name", name_of_language)
register.filter("countries", formatting.join_countries)
register.filter("languages", formatting.join_languages)
register.filter("join_words", formatting.join_words)


@register.filter
def date_words(value: DateLike | None) -> str:
    """``{{ "2014-06"|date_words }}``: June 2014, without markup."""
    return formatting.format_date(value) if value else ""


@register.filter
def weekday_date(value: date) -> str:
    """``{{ day|weekday_date }}``: Friday, 28 May 2027."""
    return formatting.format_weekday_date(value)


@register.filter
def iso_day(value: str | date | None) -> date | None:
    """A calendar day from ISO text, as card values carry it; ``None`` stays ``None``."""
    return date.fromisoformat(value[:10]) if isinstance(value, str) and value else value or None


@register.simple_tag
def date_time(value: DateLike | None) -> SafeString | str:
    """``{% date_time value %}``: the date in words inside ``<time>``."""
    return markup.time_of_date(value)


@register.simple_tag
def date_range(start: DateLike | None, end: DateLike | None = None) -> SafeString | str:
    """``{% date_range start end %}``: 20–24 September 2027, each end inside ``<time>``; an open end in words."""
    return markup.times_of_range(start, end)


@register.simple_tag
def range_words(start: DateLike | None, end: DateLike | None = None) -> str:
    """The same range as plain text, for titles and attributes."""
    return formatting.format_range(start, end)


@register.simple_tag
def time_range(start: datetime, end: datetime | None = None, zone: str | None = None) -> SafeString:
    """``{% time_range starts_at ends_at zone %}``: 18:00–20:00 in Finland, inside ``<time>``."""
    return markup.time_of_clock(start, end, zone)


@register.simple_tag
def calendar_leaf(day: date) -> SafeString:
    """The two lines of a date in an agenda: a large day and its month."""
    return markup.calendar_leaf(day)


@register.simple_tag
def deadline_of(
    closes_at: datetime | None, opens_at: datetime | None = None, zone: str | None = None
) -> formatting.Deadline | None:
    """``{% deadline_of closes_at opens_at zone as deadline %}``: where the application window stands."""
    return formatting.deadline_of(closes_at, opens_at, zone) if closes_at else None


@register.filter
def number(value: int | float | Decimal | None) -> str:
    """``{{ 1876715|number }}``: digits grouped as the reader expects; nothing for ``None``."""
    return "" if value is None else formatting.format_number(value)


@register.filter
def percent(share: float | Decimal) -> str:
    """``{{ 0.61|percent }}``: 61%."""
    return formatting.format_percent(share)


@register.simple_tag
def money(amount: Decimal, currency: str) -> str:
    """``{% money amount currency %}``: €1,876,715."""
    return formatting.format_money(amount, currency)


@register.simple_tag
def part_of(value: Decimal, whole: Decimal) -> str:
    """``{% part_of 83 136 %}``: 83 of 136."""
    return formatting.format_part(value, whole)


@register.simple_tag
def people_of(value: int, whole: int) -> str:
    """``{% people_of 83 136 %}``: 83 of 136 people (61%)."""
    return formatting.format_people(value, whole)


@register.simple_tag
def bar_width(value: Decimal, whole: Decimal) -> str:
    """The width of a drawn bar from 0 to 100, with a point in every language because SVG reads it."""
    return str(formatting.share_of(value, whole))


@register.filter
def as_list(value: Iterable[Any] | None) -> list[Any]:
    """A list where a value may be missing."""
    return list(value or ())
