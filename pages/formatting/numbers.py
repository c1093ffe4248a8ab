"""Numbers, shares and money in the reader's language."""

import re
from decimal import Decimal

from babel import numbers as cldr

from .locales import reading_locale

Number = int | float | Decimal


def format_number(value: Number, language: str | None = None) -> str:
    """``1,876,715`` or ``1 876 715``, without needless zeros after the point."""
    return cldr.format_decimal(_tidy(value), locale=reading_locale(language), group_separator=True)


def format_money(amount: Number, currency: str, language: str | None = None) -> str:
    """``€1,876,715`` or ``1 876 715 €``; cents only where there are any."""
    locale = reading_locale(language)
    exact = _tidy(amount)
    pattern = locale.currency_formats["standard"].pattern
    if exact == exact.to_integral_value():
        pattern = re.sub(r"0\.0+", "0", pattern)
    return cldr.format_currency(exact, currency, format=pattern, locale=locale, currency_digits=False)


def format_percent(share: Number, language: str | None = None) -> str:
    """A share of one as whole per cent, ``61%`` or ``61 %``; one decimal below one per cent, so that it is not "0%"."""
    locale = reading_locale(language)
    small = 0 < abs(share) < Decimal("0.005")
    pattern = locale.percent_formats[None].pattern
    return cldr.format_percent(share, format=pattern.replace("0", "0.0", 1) if small else pattern, locale=locale)


def share_of(value: Number, whole: Number) -> Decimal:
    """Per cent of the whole for drawing a bar, from 0 to 100 with one decimal."""
    if not whole:
        return Decimal(0)
    share = Decimal(str(value)) / Decimal(str(whole)) * 100
    return min(max(share, Decimal(0)), Decimal(100)).quantize(Decimal("0.1"))


def _tidy(value: Number) -> Decimal:
    """Exact decimal without trailing zeros (``4.640`` is ``4.64``, ``300.00`` is ``300``)."""
    exact = value if isinstance(value, Decimal) else Decimal(str(value))
    return exact.to_integral_value() if exact == exact.to_integral_value() else exact.normalize()
