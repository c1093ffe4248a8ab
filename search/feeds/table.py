"""A list as a table for spreadsheet programs: CSV (RFC 4180) in UTF-8."""

import csv
from collections.abc import Callable, Iterable
from datetime import date, datetime
from decimal import Decimal
from io import StringIO

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .entries import Entry

CONTENT_TYPE = "text/csv; charset=utf-8"
#: Spreadsheet programs on Windows take a file without it for an old 8-bit code.
_BYTE_ORDER_MARK = "\ufeff"
#: A cell that begins so is calculated instead of shown (OWASP, "CSV injection").
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

Cell = str | int | Decimal | date | datetime | None

_COLUMNS: tuple[tuple[str | Promise, Callable[[Entry], Cell]], ...] = (
    (gettext_lazy("Kind"), lambda entry: entry.kind_label),
    (gettext_lazy("Title"), lambda entry: entry.title),
    (gettext_lazy("Summary"), lambda entry: entry.summary),
    (gettext_lazy("Address"), lambda entry: entry.url),
    (gettext_lazy("Language"), lambda entry: entry.language),
    (gettext_lazy("First day"), lambda entry: entry.document.starts_on),
    (gettext_lazy("Last day"), lambda entry: entry.document.ends_on),
    (gettext_lazy("Apply by"), lambda entry: entry.document.closes_at if entry.document.takes_applications else None),
    (gettext_lazy("State"), lambda entry: entry.status),
    (gettext_lazy("Online"), lambda entry: _("yes") if entry.document.is_online else ""),
    (gettext_lazy("Paid for you"), lambda entry: _row(entry.paid.values())),
    (gettext_lazy("Countries"), lambda entry: _row(entry.countries.values())),
    (gettext_lazy("Topics"), lambda entry: _row(topic.label for topic in entry.topics)),
    (gettext_lazy("Funding programmes"), lambda entry: _row(entry.programmes.values())),
    (gettext_lazy("Organisations"), lambda entry: _row(entry.organisations.values())),
    (gettext_lazy("Project code"), lambda entry: entry.document.card.get("code", "")),
    (gettext_lazy("Invented example"), lambda entry: _("yes") if entry.document.is_example else ""),
    (gettext_lazy("First published"), lambda entry: entry.document.first_published_at),
    (gettext_lazy("Last published"), lambda entry: entry.document.last_published_at),
)


def csv_table(entries: Iterable[Entry]) -> str:
    """The table with one row an entry and headings in the active language. Days and moments are ISO 8601."""
    headings = (heading for heading, _read in _COLUMNS)
    return csv_of(headings, ([read(entry) for _heading, read in _COLUMNS] for entry in entries))


def csv_of(headings: Iterable[str | Promise], rows: Iterable[Iterable[Cell]]) -> str:
    """Any table as this site writes them. Nothing in it is a formula."""
    out = StringIO()
    out.write(_BYTE_ORDER_MARK)
    writer = csv.writer(out)
    writer.writerow([str(heading) for heading in headings])
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return out.getvalue()


def harmless(text: str) -> str:
    """The text so that no spreadsheet program takes it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text


def _cell(value: Cell) -> str | int | Decimal:
    match value:
        case None:
            return ""
        case datetime():
            return timezone.localtime(value).isoformat(timespec="minutes")
        case date():
            return value.isoformat()
        case str():
            return harmless(value)
    return value


def _row(names: Iterable[str]) -> str:
    return "; ".join(names)
