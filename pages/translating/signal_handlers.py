"""Records follow every publishing: by an editor, by a workflow, by the clock."""

from typing import Any

from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published

from . import (  # noqa: F401 - connecting is importing
    wagtail_localize_aliases,
    wagtail_localize_moves,
    wagtail_localize_restrictions,
)
from .records import compare_with_original, refresh_record


@receiver(page_published)
def keep_records(instance: Page, **_: Any) -> None:
    """Sent after the page's children are saved, inside the transaction of the change."""
    refresh_record(instance)
    compare_with_original(instance)
