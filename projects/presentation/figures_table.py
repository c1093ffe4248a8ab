"""The figures of a project as a table for spreadsheet programs."""

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from search.feeds.table import csv_of

if TYPE_CHECKING:
    from ..models import Indicator


def csv_of_figures(project: str, url: str, rows: Iterable["Indicator"]) -> str:
    """A row for each figure, every part of it in a column of its own; ``url`` is the project's full address."""
    headings = (
        _("Project"),
        _("What was counted"),
        _("Figure"),
        _("Out of"),
        _("Highest on the scale"),
        _("Share in per cent"),
        _("Unit"),
        _("Counted on"),
        _("Note"),
        _("Address"),
    )
    cells = (
        (
            project,
            row.label,
            plain(row.value),
            plain(row.denominator),
            plain(row.scale_maximum),
            plain(row.share * 100 if row.denominator else None),
            row.unit,
            row.date,
            row.note,
            url,
        )
        for row in rows
    )
    return csv_of(headings, cells)


def plain(number: Decimal | None) -> str:
    """``4.64`` or ``136``: a point, no groups, at most two decimals, no needless zeros. Empty for none."""
    if number is None:
        return ""
    text = f"{number:.2f}"
    return text.rstrip("0").rstrip(".")
