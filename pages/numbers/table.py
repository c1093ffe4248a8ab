"""A number as a table for spreadsheet programs."""

from collections.abc import Callable, Iterator

from django.utils.translation import gettext as _

from search.feeds.table import Cell, csv_of

from .sheet import NumberSheet


def csv_of_number(sheet: NumberSheet, full_url: Callable[[str], str]) -> str:
    """The number itself in the first row, then a row for each part. ``full_url`` makes a full address of a path."""
    headings = (
        _("What was counted"),
        _("Divided"),
        _("Part"),
        _("Code"),
        _("Number"),
        _("What the number counts"),
        _("How exact"),
        _("Counted on"),
        _("Pages behind it"),
    )
    return csv_of(headings, _rows(sheet, full_url))


def _rows(sheet: NumberSheet, full_url: Callable[[str], str]) -> Iterator[tuple[Cell, ...]]:
    tally, day = sheet.tally, sheet.counted_on
    exactness = _exactness(sheet)
    yield sheet.title, "", "", "", str(tally.number), sheet.label, exactness, day, full_url(sheet.url)
    for division in sheet.number.divisions:
        rows = sheet.rows(division)
        names = division.names([value for value, _number in rows], sheet.language)
        for value, number in rows:
            yield (
                sheet.title,
                str(division.title),
                names[value].text,
                value,
                str(number),
                str(division.column),
                exactness,
                day,
                full_url(sheet.part_url(division, value)),
            )


def _exactness(sheet: NumberSheet) -> str:
    if sheet.tally.without:
        return _("at least")
    return _("about") if sheet.tally.rough else _("exactly")
