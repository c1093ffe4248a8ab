"""The versions of one page in the languages, and the translations that lead to one of them."""

from uuid import UUID

from django.db.models import QuerySet
from wagtail.models import Page
from wagtail_localize.models import Translation


def versions_of(translation_key: UUID) -> QuerySet[Page]:
    """Every version that is a page of its own (an alias repeats another one), in the order of writing."""
    return Page.objects.filter(translation_key=translation_key, alias_of=None).order_by("pk")


def translations_into(page: Page) -> QuerySet[Translation]:
    """How the page is, or was, translated into its language; nothing for a page that was written first."""
    return Translation.objects.filter(source__object_id=page.translation_key, target_locale_id=page.locale_id)
