"""Translating in tests as the translation editor does it, through wagtail-localize."""

from collections.abc import Callable

from django.test import TestCase
from django.utils import timezone
from wagtail.models import Locale, Page, TranslatableMixin
from wagtail_localize.models import StringTranslation, Translation, TranslationSource
from wagtail_localize.operations import translate_object

#: What a translator writes instead of a string.
Wording = Callable[[str], str | None]


def begin(original: TranslatableMixin, language: str) -> Translation:
    """What the button "Translate this page" does: a draft in which nothing is translated yet."""
    locale = Locale.objects.get(language_code=language)
    translate_object(original, [locale])
    return Translation.objects.get(source__object_id=original.translation_key, target_locale=locale)


def write(translation: Translation, wording: Wording, *, by_machine: bool = False, tool: str = "") -> None:
    """A wording for every string; none where ``wording`` gives None."""
    kind = StringTranslation.TRANSLATION_TYPE_MACHINE if by_machine else StringTranslation.TRANSLATION_TYPE_MANUAL
    for segment in translation.source.stringsegment_set.select_related("string", "context").order_by("order"):
        data = wording(segment.string.data)
        if data is None:
            continue
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            locale=translation.target_locale,
            context=segment.context,
            defaults={"data": data, "translation_type": kind, "tool_name": tool, "updated_at": timezone.now()},
        )


def publish(translation: Translation) -> Page:
    """What the editor's button "Publish" does."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        translation.save_target(publish=True)
    return translation.get_target_instance()


def translated(original: Page, language: str, wording: Wording | None = None, **how: object) -> Page:
    """A published translation; every string says its language in front unless ``wording`` says otherwise."""
    translation = begin(original, language)
    write(translation, wording or (lambda text: f"{language} {text}"), **how)
    return publish(translation)


def updated(original: Page) -> None:
    """What "Update translations" does before anything is published."""
    TranslationSource.objects.get_for_instance(original).update_from_db()
