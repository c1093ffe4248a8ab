"""What belongs to pages by its place in the tree."""

from collections.abc import Iterable
from functools import reduce
from operator import or_

from django.db.models import Q
from wagtail.models import Page


def at_or_below(pages: Iterable[Page]) -> Q:
    """A condition for a query of pages: one of these pages, or anywhere below one; nothing where there are none."""
    return reduce(or_, (Q(path__startswith=page.path) for page in pages), Q(pk__in=[]))
