"""What "public" means: the one place that decides which pages readers may meet in lists and in the search."""

from collections.abc import Iterable

from django.db.models import QuerySet
from wagtail.models import Page

from .searchable import Searchable


def public_pages() -> QuerySet[Page]:
    """Live pages outside every restricted section that are pages of their own (an alias repeats another page)."""
    # Said the other way round, SQLite would read the index of aliases, in which nearly every page stands without one.
    return Page.objects.live().public().filter(depth__gt=1).exclude(alias_of__isnull=False)


def public_versions(page_ids: Iterable[int]) -> list[Page]:
    """The searchable pages among these ids, as their own models, fresh from the database.

    Left out are pages of models that keep out of the search and pages without an address (outside every site).
    """
    specific = public_pages().filter(pk__in=list(page_ids)).specific()
    return [page for page in specific if belongs_in_search(page)]


def belongs_in_search(page: Page) -> bool:
    """Whether a public page's own model wants to be found, and the page has an address."""
    return isinstance(page, Searchable) and page.get_search_kind() is not None and page.get_url() is not None


def may_be_public(page: Page) -> bool:
    """What a page's own columns say; whether its section is restricted is for ``public_pages`` to say."""
    return page.live and page.alias_of_id is None
