"""``{% load formats %}``: dates, numbers, names and sentences in the reader's language."""

from datetime import date
from decimal import Decimal

from django import template
from django.utils.safestring import SafeString

from pages import formatting, markup
from pages.choices import country_name as name_of_country
from pages.choices import language_name as name_of_language
from pages.formatting.dates import DateLike
from search.models.language import language_tag

register = template.Library()

register.filter("in_language", formatting.in_language)
register.filter("first_written_in", formatting.first_written_in)
register.filter("page_is_in", formatting.page_is_in)
register.filter("language_tag", language_tag)
register.filter("own_language_name", formatting.own_language_name)
register.filter("country_name", name_of_country)
register.filter("language_name", name_of_language)
register.filter("countries", formatting.join_countries)
register.filter("hyphenated", formatting.hyphenated)


@register.filter
def date_words(value: DateLike | None) -> str:
    """``{{ "2014-06"|date_words }}``: June 2014, without markup."""
    return formatting.format_date(value) if value else ""


@register.simple_tag
def date_time(value: DateLike | None) -> SafeString | str:
    """``{% date_time value %}``: the date in words inside ``<time>``."""
    return markup.time_of_date(value)


@register.simple_tag
def date_range(start: DateLike | None, end: DateLike | None = None) -> SafeString | str:
    """``{% date_range start end %}``: 20–24 September 2027, each end inside ``<time>``; an open end in words."""
    return markup.times_of_range(start, end)


@register.simple_tag
def calendar_leaf(day: date) -> SafeString:
    """The two lines of a date in an agenda: a large day and its month."""
    return markup.calendar_leaf(day)


@register.filter
def number(value: int | float | Decimal | None) -> str:
    """``{{ 1876715|number }}``: digits grouped as the reader expects; nothing for ``None``."""
    return "" if value is None else formatting.format_number(value)


@register.simple_tag
def money(amount: Decimal, currency: str) -> str:
    """``{% money amount currency %}``: €1,876,715."""
    return formatting.format_money(amount, currency)
