"""The calendar as months: which pages stand on which day."""

from .month import Day, Month, MonthEntry
from .month_view import MonthView

__all__ = ["Day", "Month", "MonthEntry", "MonthView"]
