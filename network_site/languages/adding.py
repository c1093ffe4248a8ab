"""The pages of a new language: home, lists and the texts of the footer, as translations begun."""

from dataclasses import dataclass, field

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from pages.models import HomePage

from ..site_tree import TREE, find_page


class NothingToTranslate(Exception):
    """The hub has no home page in its default language yet."""


@dataclass(slots=True)
class AddedLanguage:
    """What adding did: pages that it made, and pages of the language that were there and are not published."""

    made: list[Page] = field(default_factory=list)
    withdrawn: list[Page] = field(default_factory=list)


@transaction.atomic
def add_language(code: str) -> AddedLanguage:
    """Makes the locale and those of its first pages that are missing; what is there stays as it is.

    The pages are published with the words of the default language: readers are told so, part by part, until a
    translator has written them. Raises NothingToTranslate.
    """
    home = HomePage.objects.filter(locale__language_code=settings.LANGUAGE_CODE).order_by("path").first()
    if home is None:
        raise NothingToTranslate
    locale, _created = Locale.objects.get_or_create(language_code=code)
    added = AddedLanguage()
    for original in originals(home):
        existing = original.get_translation_or_none(locale)
        if existing is None or existing.alias_of_id:
            added.made.append(begin_translation(original, locale))
    added.withdrawn = list(Page.objects.filter(locale=locale, live=False, depth__gt=1).order_by("path"))
    return added


def originals(home: HomePage) -> list[Page]:
    """The pages that every language has, in the order of the page tree; the home page first."""
    branches = (page for branch in TREE if (page := find_page(branch, home)))
    return [home, *sorted(branches, key=lambda page: page.path)]


def begin_translation(original: Page, locale: Locale) -> Page:
    """A published translation in which nothing is translated yet, for translators to find in the editor."""
    source, _created = TranslationSource.update_or_create_from_instance(original)
    Translation.objects.get_or_create(
        source=source, target_locale=locale, defaults={"translations_last_updated_at": timezone.now()}
    )
    if isinstance(original, HomePage):
        _address_of_home(source, locale)
    page, _created = source.create_or_update_translation(locale, publish=False, fallback=True)
    page.get_latest_revision().publish()
    page.refresh_from_db()
    return page


def _address_of_home(source: TranslationSource, locale: Locale) -> None:
    """Home pages are known by the code of their language; as a translation it stays so when translators publish."""
    segment = source.stringsegment_set.filter(context__path="slug").select_related("string", "context").first()
    if segment:
        StringTranslation.objects.get_or_create(
            translation_of=segment.string,
            locale=locale,
            context=segment.context,
            defaults={"data": locale.language_code, "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL},
        )
