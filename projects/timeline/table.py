"""A project's time line as a table for spreadsheet programs."""

from collections.abc import Callable, Iterable

from django.utils.translation import gettext as _

from search.feeds.table import csv_of

from .entries import Entry


def csv_of_time_line(entries: Iterable[Entry], full_url: Callable[[str], str]) -> str:
    """A row for each entry. Days are ISO 8601, as precise as they are known (``2027-05``).

    ``full_url`` makes a full address of a path or of an anchor on the project's page.
    """
    headings = (_("From"), _("To"), _("What"), _("Title"), _("How many"), _("State"), _("Address"))
    rows = (
        (
            str(entry.begins),
            str(entry.ends),
            entry.lane.title,
            entry.title,
            entry.count,
            entry.state,
            full_url(entry.url),
        )
        for entry in entries
    )
    return csv_of(headings, rows)
