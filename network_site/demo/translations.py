"""Translates a page through wagtail-localize, so that translators find every string in the editor and can go on."""

from collections import defaultdict
from uuid import UUID

from django.utils import timezone
from wagtail.models import Locale, Page, TranslatableMixin
from wagtail_localize.models import StringTranslation, Translation, TranslationSource
from wagtail_localize.strings import StringValue

from ..wording import RichText, Text
from .originals import slug_in
from .page_content import IncompleteContent, PageContent

#: Texts by the path of their field, in the order in which the field holds them.
Words = dict[str, list[Text]]


def translate_page(content: PageContent, original: Page, language: str) -> Page:
    """A live translation of the page; its parent must be translated already.

    Raises IncompleteContent where a word of the original has no translation in the content.
    """
    page = translate(original, words_of(content), language)
    page.get_latest_revision().publish()
    page.refresh_from_db()
    return page


def words_of(content: PageContent) -> Words:
    """The page's words as wagtail-localize takes them apart: rich text is one string a paragraph or list item."""
    words = {
        path: [block.text for block in value] if isinstance(value, RichText) else [value]
        for path, value in content.words()
    }
    words["slug"] = [Text({language: slug_in(language, content) for language in content.languages})]
    return words


def translate(original: TranslatableMixin, words: Words, language: str) -> TranslatableMixin:
    """Saves the translation; a page or snippet with drafts is saved as a draft.

    A string without words of its own here is a name, written the same in every language.
    """
    locale = Locale.objects.get(language_code=language)
    source, _created = TranslationSource.update_or_create_from_instance(original)
    Translation.objects.get_or_create(
        source=source, target_locale=locale, defaults={"translations_last_updated_at": timezone.now()}
    )
    seen: dict[UUID | int, set[int]] = defaultdict(set)
    rows = []
    remaining = {path: list(texts) for path, texts in words.items()}
    for segment in source.stringsegment_set.select_related("string", "context").order_by("order"):
        path = segment.context.path
        translated = _next_text(remaining, path, segment.string.data, original.locale.language_code, language)
        if segment.string_id not in seen[segment.context_id]:
            seen[segment.context_id].add(segment.string_id)
            rows.append(
                StringTranslation(
                    translation_of=segment.string,
                    locale=locale,
                    context=segment.context,
                    data=translated,
                    translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
                )
            )
    StringTranslation.objects.bulk_create(rows)
    is_page = isinstance(original, Page)
    page, _created = source.create_or_update_translation(locale, publish=not is_page)
    return page


def _next_text(remaining: Words, path: str, data: str, from_language: str, to_language: str) -> str:
    if path not in remaining:
        return data
    if not remaining[path]:
        raise IncompleteContent(f"{path}: more strings than the content holds: {data}")
    text = remaining[path].pop(0)
    if _html(text[from_language]) != data:
        raise IncompleteContent(f"{path}: “{data}” is not what the content holds: {text[from_language]}")
    return _html(text[to_language])


def _html(text: str) -> str:
    return StringValue.from_plaintext(text).data
