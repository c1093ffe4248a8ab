"""One list in the forms that other programs read: RSS, iCalendar, JSON and CSV."""
