"""The European Union's emblem and the words that must stand beside it."""

from .marks import FundingMark, authority_of, field_of_statement, funding_mark, mark_of_project, site_mark

__all__ = [
    "FundingMark",
    "authority_of",
    "field_of_statement",
    "funding_mark",
    "mark_of_project",
    "site_mark",
]
