"""The address of a page that nobody wrote one for."""

from django.utils.text import slugify
from wagtail.coreutils import find_available_slug
from wagtail.models import Page

from search.analysis.folding import fold

LONGEST = 240


def free_slug(title: str, parent: Page) -> str:
    """The title in plain letters, with a number behind it where a page beside it has the same."""
    return find_available_slug(parent, slugify(fold(title))[:LONGEST].strip("-") or "page")
