"""Measuring the search where the hub is large: what ``make bench-search`` prints."""
