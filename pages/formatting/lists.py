"""Names in a row, as a language writes them: ``a, b and c``."""

from collections.abc import Iterable

from babel import lists as cldr

from ..choices import country_name, language_name
from .locales import reading_locale


def join_words(words: Iterable[str], language: str | None = None) -> str:
    """``a, b and c`` in the reader's language."""
    return cldr.format_list([str(word) for word in words], locale=reading_locale(language))


def join_countries(codes: Iterable[str], language: str | None = None) -> str:
    """Names of countries in their given order: ``Finland and Estonia``."""
    return join_words((country_name(code, language) for code in codes), language)


def join_languages(codes: Iterable[str], language: str | None = None) -> str:
    """Names of languages in their given order: ``Finnish and English``."""
    return join_words((language_name(code, language) for code in codes), language)
