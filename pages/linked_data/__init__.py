"""The facts of every public page for programs that read pages, in the words of schema.org.

``web_page`` makes the one tree that a page sends: what the page is, the way to it, its other languages, and what it is
mainly about. What a kind of page tells beyond that comes from its sheet (:attr:`pages.presentation.Sheet.linked_data`).
Only what readers see on the page is told, nothing about persons, and no mailbox.
"""

from .things import Facts, full_address, organization, organization_of, period, place, postal_address

__all__ = ["Facts", "full_address", "organization", "organization_of", "period", "place", "postal_address"]
