"""Lengths of time as people say them."""

from datetime import timedelta

from babel.units import format_unit

from pages.choices import babel_locale

#: The longest unit that a length is a whole number of: days in it, CLDR's name.
_UNITS = ((365, "duration-year"), (30, "duration-month"), (7, "duration-week"))


def span(length: timedelta, language: str) -> str:
    """``6 months``, ``45 days``, ``12 hours``: never rounded to something shorter or longer."""
    days, rest = divmod(length, timedelta(days=1))
    if rest:
        return _said(max(1, round(length / timedelta(hours=1))), "duration-hour", language)
    for size, unit in _UNITS:
        if days and days % size == 0:
            return _said(days // size, unit, language)
    return _said(days, "duration-day", language)


def span_of_months(number: int, language: str) -> str:
    return _said(number, "duration-month", language)


def _said(number: int, unit: str, language: str) -> str:
    return format_unit(number, unit, length="long", locale=babel_locale(language))
