"""Keeps what readers are told about a translation true, whenever the translation or its original is published."""

from collections.abc import Iterable

from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from .fingerprint import fingerprint_of, fingerprint_of_json
from .models import TranslationRecord
from .versions import translations_into, versions_of

#: wagtail-localize notes this as the tool of strings that a person brought in a PO file.
_PO_FILE = "PO File"


def refresh_record(page: Page) -> TranslationRecord | None:
    """Writes the record of a page that was just published; removes it where the page is no translation.

    Call it after the strings of a published translation were marked as read, too. Returns the record.
    """
    page = page.specific
    translation = _translation_into(page)
    original = translation.source.get_source_instance() if translation else _first_written(page)
    if original is None or original.pk == page.pk:
        TranslationRecord.objects.filter(page_id=page.pk).delete()
        return None
    if translation and translation.enabled:
        model = translation.source.specific_content_type.model_class()
        based_on = fingerprint_of_json(model, translation.source.content_json)
        made_by, untranslated = _made_by(translation), _untranslated(translation)
    else:  # somebody wrote this version by hand
        based_on, made_by, untranslated = fingerprint_of(original), TranslationRecord.MadeBy.PEOPLE, []
    record, _created = TranslationRecord.objects.update_or_create(
        page_id=page.pk,
        defaults={
            "original_id": original.pk,
            "original_language": original.locale.language_code,
            "made_by": made_by,
            "fingerprint": based_on,
            "is_older": based_on != fingerprint_of(original) or _is_older(original),
            "untranslated": untranslated,
        },
    )
    return record


def compare_with_original(original: Page) -> None:
    """Marks the translations of a page that was just published: those made from other content are older than it.

    A translation of a translation is older, too, when the one between is.
    """
    records = list(TranslationRecord.objects.filter(original_id=original.pk).select_related("page"))
    if not records:
        return
    current, original_is_older = fingerprint_of(original.specific), _is_older(original)
    for record in records:
        is_older = original_is_older or record.fingerprint != current
        if record.is_older != is_older:
            TranslationRecord.objects.filter(pk=record.pk).update(is_older=is_older)
            compare_with_original(record.page)


def refresh_records(pages: Iterable[Page]) -> int:
    """Writes the records of all these pages anew; originals first. Returns how many are translations."""
    return sum(refresh_record(page) is not None for page in pages)


def _translation_into(page: Page) -> Translation | None:
    translation = (
        translations_into(page).select_related("source__specific_content_type").order_by("-enabled", "pk").first()
    )
    if translation is None:
        return None
    source = translation.source
    has_original = Page.objects.filter(translation_key=source.object_id, locale_id=source.locale_id).exists()
    return translation if has_original else None


def _first_written(page: Page) -> Page | None:
    """The version that was made first; itself for an original."""
    first = versions_of(page.translation_key).first()
    return first.specific if first else None


def _is_older(page: Page) -> bool:
    return TranslationRecord.objects.filter(page_id=page.pk, is_older=True).exists()


def _made_by(translation: Translation) -> TranslationRecord.MadeBy:
    rows = StringTranslation.objects.filter(
        locale_id=translation.target_locale_id,
        context__object_id=translation.source.object_id,
        translation_of__in=StringSegment.objects.filter(source=translation.source).values("string_id"),
        has_error=False,
    )
    kinds = set(rows.values_list("translation_type", "tool_name").distinct())
    if any(kind == StringTranslation.TRANSLATION_TYPE_MACHINE for kind, _tool in kinds):
        return TranslationRecord.MadeBy.MACHINE
    if any(tool not in ("", _PO_FILE) for _kind, tool in kinds):
        return TranslationRecord.MadeBy.MACHINE_READ
    return TranslationRecord.MadeBy.PEOPLE


def _untranslated(translation: Translation) -> list[str]:
    """Strings that nobody translated, in their order; an address is no text to be read."""
    segments = StringSegment.objects.filter(source=translation.source).exclude(context__path="slug").order_by("order")
    missing = segments.annotate_translation(translation.target_locale).filter(translation=None)
    return list(dict.fromkeys(missing.values_list("string__data", flat=True)))
