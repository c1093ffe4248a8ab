"""Changes to many pages at once: a section that moved, was hidden or got another address."""

from django.db import transaction
from django.db.models import F, Value
from django.db.models.functions import Concat, Substr
from wagtail.models import Page

from ..index_space import index_alias
from ..models import SearchDocument
from .clock import record_changes
from .write import index_pages

_CHUNK = 200


def index_section(page: Page) -> None:
    """Bring the documents of a page and everything below it up to date."""
    below = (
        Page.objects.descendant_of(page, inclusive=True).order_by("translation_key", "pk").values_list("pk", flat=True)
    )
    page_ids = list(below)
    with transaction.atomic(using=index_alias()):
        for start in range(0, len(page_ids), _CHUNK):
            index_pages(page_ids[start : start + _CHUNK])


def follow_new_address(old: str, new: str | None) -> None:
    """Documents at an address and below it get a new one, without their words being read again."""
    if new is None:
        return
    with transaction.atomic(using=index_alias()):
        documents = SearchDocument.objects.filter(path__startswith=old)
        page_ids = list(documents.values_list("pk", flat=True))
        documents.update(path=Concat(Value(new), Substr(F("path"), len(old) + 1)))
        if page_ids:
            record_changes(page_ids)
