"""What happens in Wagtail that changes what readers may find."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from .indexing import index_pages


@receiver(page_published)
@receiver(page_unpublished)
def index_page(instance: Page, **_: Any) -> None:
    """Wagtail sends these after the page's children are saved, inside the transaction of the change."""
    index_pages([instance.pk])


@receiver(post_page_move)
def index_moved_section(instance: Page, **_: Any) -> None:
    """A move changes addresses below it, and may lead into or out of a restricted section."""
    index_section(instance)


@receiver(post_save, sender=PageViewRestriction)
@receiver(post_delete, sender=PageViewRestriction)
def index_restricted_section(instance: PageViewRestriction, **_: Any) -> None:
    """A restriction hides or shows a whole section."""
    index_section(instance.page)


def index_section(page: Page) -> None:
    """Bring the documents of a page and everything below it up to date."""
    index_pages(Page.objects.descendant_of(page, inclusive=True).values_list("pk", flat=True))
