"""Measuring the whole site as its servers run it: what ``make bench`` prints."""
