"""A project as a time line, from the call for people to what changed at home: drawing, table and CSV of one list."""

from .entries import Entry, Lane, entries_of
from .picture import TimeLine, time_line

__all__ = ["Entry", "Lane", "TimeLine", "entries_of", "time_line"]
