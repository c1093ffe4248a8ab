"""Divisions that several numbers share: by the country and by the year of a page's own columns."""

from collections.abc import Iterable

from django.db.models import F
from django.db.models.expressions import Combinable
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pages.choices import country_name

from .divisions import ByColumn, Name


def by_country(
    expression: Combinable, column: Promise, *, key: str = "country", title: Promise | None = None
) -> ByColumn:
    """By a column with ISO 3166-1 codes of countries; ``column`` is the heading above the numbers."""
    return ByColumn(
        key=key,
        title=title or _("By country"),
        heading=_("Country"),
        column=column,
        expression=expression,
        naming=_country_names,
        nothing=_("Country not known"),
    )


def by_year(column: Promise) -> ByColumn:
    """By the year in which it begins, the last one first."""
    return ByColumn(
        key="year",
        title=_("By year"),
        heading=_("Year"),
        column=column,
        expression=F("starts_on__year"),
        nothing=_("Years not known"),
        by_value=True,
    )


def _country_names(codes: Iterable[str], language: str) -> dict[str, Name]:
    return {code: Name(country_name(code, language)) for code in codes}
