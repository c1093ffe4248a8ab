"""Keeping the search documents equal to the public pages."""

from .write import index_pages, remove_pages

__all__ = ["index_pages", "remove_pages"]
