"""The public pages of one request: the restrictions are read once, not once a query."""

from django.http import HttpRequest
from wagtail.models import Page
from wagtail.query import PageQuerySet

from ..serving.restrictions import restricted_pages


def public_pages(request: HttpRequest, pages: PageQuerySet | None = None) -> PageQuerySet:
    """Those of the pages (of all, if none are named) that are live, open to anybody, and no aliases."""
    if not hasattr(request, "_restricted_pages"):
        request._restricted_pages = restricted_pages()
    pages = Page.objects.all() if pages is None else pages
    # Said the other way round, SQLite would read the index of aliases, in which nearly every page stands without one.
    return pages.live().exclude(request._restricted_pages).exclude(alias_of__isnull=False)
