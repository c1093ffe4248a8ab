"""Beginning a translation at the desk, and what is written into it."""

from wagtail.models import Locale, TranslatableMixin
from wagtail_localize.models import Translation

from pages.translating.desk.beginning import begin_translation, translation_into
from tests.factories import UserFactory


def begun(original: TranslatableMixin, language: str) -> Translation:
    version = begin_translation(original, Locale.objects.get(language_code=language), UserFactory())
    return translation_into(version)


def finnish(text: str) -> str:
    return f"fi {text}"
