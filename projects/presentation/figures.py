"""Indicators in words: every number together with what it is a part of."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.translation import gettext as _

from pages.formatting import format_date, format_number, format_percent, share_of

if TYPE_CHECKING:
    from ..models import Indicator


@dataclass(frozen=True, slots=True)
class Figure:
    """``bar`` is the width of its bar from 0 to 100 as SVG reads it; empty where there is no whole.

    ``number``, ``whole`` and ``share`` are the words one by one, for a table; the last two may be empty.
    """

    label: str
    words: str
    number: str
    whole: str = ""
    share: str = ""
    bar: str = ""
    note: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Figures that are parts of the same whole, for comparing them. ``whole`` says what it is: 136 people.

    ``overlaps``: together they are more than the whole, so that one person must stand in several rows.
    """

    whole: str
    figures: list[Figure] = field(default_factory=list)
    overlaps: bool = False


@dataclass(frozen=True, slots=True)
class Figures:
    """Tables of figures with a common whole, and those that stand alone; ``csv_url`` leads to all in one file."""

    tables: list[FigureTable]
    singles: list[Figure]
    csv_url: str = ""

    def __bool__(self) -> bool:
        return bool(self.tables or self.singles)


def figures_of(rows: Iterable["Indicator"]) -> Figures:
    """The indicators in their order; two or more parts of one whole make a table."""
    rows = list(rows)
    wholes: dict[tuple[Decimal, str], list[Indicator]] = {}
    for row in rows:
        if row.denominator:
            wholes.setdefault((row.denominator, row.unit), []).append(row)
    shared = {whole: parts for whole, parts in wholes.items() if len(parts) > 1}
    tables = [
        FigureTable(_amount(*whole), [figure_of(row) for row in parts], sum(row.value for row in parts) > whole[0])
        for whole, parts in shared.items()
    ]
    singles = [figure_of(row) for row in rows if (row.denominator, row.unit) not in shared]
    # Rows of a page that was never saved, as in a preview, have no file yet.
    page_id = rows[0].page_id if rows else None
    return Figures(tables, singles, reverse("project_figures_csv", args=[page_id]) if page_id else "")


def figure_of(row: "Indicator") -> Figure:
    whole = row.denominator or row.scale_maximum
    return Figure(
        label=row.label,
        words=words_of(row),
        number=_amount(row.value, "" if row.denominator else row.unit),
        whole=_amount(whole, row.unit) if whole else "",
        share=format_percent(row.value / row.denominator) if row.denominator else "",
        bar=str(share_of(row.value, whole)) if whole else "",
        note=row.note,
        date=format_date(row.date) if row.date else "",
    )


def words_of(row: "Indicator") -> str:
    """``83 of 136 people (61%)``, ``4.64 out of 5`` or ``98 people``."""
    if row.denominator:
        numbers = {
            "part": format_number(row.value),
            "whole": _amount(row.denominator, row.unit),
            "share": format_percent(row.value / row.denominator),
        }
        return _("%(part)s of %(whole)s (%(share)s)") % numbers
    if row.scale_maximum:
        numbers = {"grade": format_number(row.value), "maximum": format_number(row.scale_maximum)}
        return _("%(grade)s out of %(maximum)s") % numbers
    return _amount(row.value, row.unit)


def _amount(number: Decimal, unit: str) -> str:
    """``136 people``; the unit is written by the editor in the page's language."""
    return _("%(number)s %(unit)s") % {"number": format_number(number), "unit": unit} if unit else format_number(number)
