"""Whether any page at all is for some readers only."""

from django.db.models import Q
from wagtail.models import Page, PageViewRestriction

from search.remembering import remembered


def restricted_pages() -> Q:
    """What is not for everybody, as a condition on pages."""
    return remembered("restricted pages", lambda: Page.objects.all().private_q())


def is_anything_restricted() -> bool:
    """False on most hubs: nothing needs to be asked of any page then."""
    return remembered("restrictions", PageViewRestriction.objects.exists)
