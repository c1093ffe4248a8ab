"""What stands in the tree where a page is missing in a language, and what becomes of it.

A translation needs a place below its parent's version in the same language. Where that is missing, Wagtail makes an
alias, which shows the parent's foreign words as if they were a translation. Readers never see it: ``BasePage.serve``
sends them on.
"""

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.models import Locale, Page, PageLogEntry
from wagtail_localize.models import TranslationLog


def placeholder_of(page: Page, locale: Locale) -> Page:
    """The alias that holds the page's place in a language, made with those of its ancestors where they are missing."""
    return page.specific.copy_for_translation(locale, copy_parents=True, alias=True)


@receiver(post_save, sender=TranslationLog)
def keep_begun_translation_back(instance: TranslationLog, created: bool, raw: bool = False, **_: Any) -> None:
    """wagtail-localize 1.14 turns an alias into the page to be translated and leaves it live, with nothing translated.

    It goes live when somebody publishes it. Where that happens in the same breath, Wagtail does so after this.
    """
    if raw or not created or instance.revision is None:
        return
    page = instance.get_instance()
    if isinstance(page, Page) and page.live and _is_alias_turned_page(page):
        page.live, page.has_unpublished_changes = False, True
        page.save(update_fields=["live", "has_unpublished_changes"], clean=False)


def _is_alias_turned_page(page: Page) -> bool:
    """Whether nobody has published it since it stopped to be an alias."""
    entries = PageLogEntry.objects.filter(page=page.pk, action__in=["wagtail.convert_alias", "wagtail.publish"])
    last = entries.order_by("-timestamp", "-pk").first()
    return last is not None and last.action == "wagtail.convert_alias"
