"""The Babel locale in which a reader reads."""

from babel import Locale
from django.utils.translation import get_language

from ..choices import babel_locale


def reading_locale(language: str | None = None) -> Locale:
    """The locale of the given language code, else of the active language."""
    return babel_locale(language or get_language() or "en")
