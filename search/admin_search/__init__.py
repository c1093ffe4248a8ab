"""Searching for pages, images and documents in the editors' interface: Wagtail's own index, asked in bounded time.

Named in ``WAGTAILSEARCH_BACKENDS``. Why the stock backend does not do: docs/decisions/0009-admin-search.md.
"""
