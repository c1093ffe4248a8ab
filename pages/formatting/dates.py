"""Dates and ranges in the reader's language (Unicode CLDR through Babel), never more precise than they are known.

A value is an ISO text of reduced precision (``2018-04-01``, ``2014-06``, ``2023``), a ``PartialDate``, a date, or a
datetime that is already in the time zone it shall be read in.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime

from babel import dates as cldr
from django.utils.translation import gettext as _

from ..partial_dates import PartialDate
from .locales import reading_locale

DateLike = str | PartialDate | date | datetime

_SKELETONS = {"day": "yMMMd", "month": "yMMMM", "year": "y"}
_DASH = re.compile(r"[\s\u2009]*–[\s\u2009]*$")


@dataclass(frozen=True, slots=True)
class DateRange:
    """A range in two texts that fold what they share: ``20`` and ``24 September 2027``; empty where unknown."""

    first: str
    last: str
    dash: str

    def __str__(self) -> str:
        return f"{self.first}{self.dash}{self.last}"


def as_partial(value: DateLike) -> PartialDate:
    """The value as a day, month or year; raises ValueError for a text that is none of them."""
    if isinstance(value, PartialDate):
        return value
    if isinstance(value, date):
        return PartialDate(value.year, value.month, value.day)
    return PartialDate.parse(value)


def format_date(value: DateLike, language: str | None = None) -> str:
    """``1 April 2018``, ``June 2014`` or ``2014``, after the precision of the value."""
    partial = as_partial(value)
    locale = reading_locale(language)
    if partial.precision == "day":
        return cldr.format_date(partial.first_day, "long", locale=locale)
    return cldr.format_skeleton(_SKELETONS[partial.precision], partial.first_day, locale=locale)


def day_and_month(value: date, language: str | None = None) -> tuple[str, str]:
    """The two lines of a calendar leaf: ``("11", "Sept")``. Months are short: long names do not fit on a leaf."""
    return str(value.day), reading_locale(language).months["stand-alone"]["abbreviated"][value.month]


def date_range(start: DateLike | None, end: DateLike | None, language: str | None = None) -> DateRange:
    """The range as short as it stays clear: the month or year that both ends share is written once."""
    if not start or not end:
        return DateRange(format_date(start, language) if start else "", format_date(end, language) if end else "", "")
    first, last = as_partial(start), as_partial(end)
    if first == last:
        return DateRange("", format_date(last, language), "")
    locale = reading_locale(language)
    if first.precision != last.precision:
        return DateRange(format_date(first, language), format_date(last, language), " – ")
    return _folded(first, last, locale)


def _folded(first: PartialDate, last: PartialDate, locale: cldr.Locale) -> DateRange:
    """Fold by CLDR's interval pattern for the largest field that differs."""
    differs = "y" if first.year != last.year else "M" if first.month != last.month else "d"
    patterns = locale.interval_formats[_SKELETONS[first.precision]].get(differs)
    # CLDR has no interval of full month names by the day in most languages: take the short one and write names in full.
    before, after = (re.sub(r"(?<!M)MMM(?!M)", "MMMM", part.replace("dd", "d")) for part in patterns)
    dash = _DASH.search(before)
    spaced = bool(dash and dash.group().strip("–"))
    return DateRange(
        cldr.format_date(first.first_day, _DASH.sub("", before), locale=locale),
        cldr.format_date(last.first_day, after, locale=locale),
        " – " if spaced else "–",
    )


def format_range(start: DateLike | None, end: DateLike | None, language: str | None = None) -> str:
    """``1–30 April 2022``, ``June 2014 – December 2015``; one open end says so in words; nothing known is empty."""
    known = date_range(start, end, language)
    if start and not end:
        return _("from %(date)s") % {"date": known.first}
    if end and not start:
        return _("until %(date)s") % {"date": known.last}
    return str(known)
