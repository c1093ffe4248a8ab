"""Words about the language a page is written in.

Whole sentences for each language of the site, because most languages change the name inside a sentence
("suomeksi", "eesti keeles", "na finskom").
"""

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..choices import language_name

_IN_LANGUAGE = {
    "en": gettext_lazy("In English"),
    "fi": gettext_lazy("In Finnish"),
    "et": gettext_lazy("In Estonian"),
    "sr": gettext_lazy("In Serbian"),
    "nb": gettext_lazy("In Norwegian"),
    "sv": gettext_lazy("In Swedish"),
}
_PAGE_IS_IN = {
    "en": gettext_lazy("This page is in English."),
    "fi": gettext_lazy("This page is in Finnish."),
    "et": gettext_lazy("This page is in Estonian."),
    "sr": gettext_lazy("This page is in Serbian."),
    "nb": gettext_lazy("This page is in Norwegian."),
    "sv": gettext_lazy("This page is in Swedish."),
}
_TRANSLATED_FROM = {
    "en": gettext_lazy("Translated from English"),
    "fi": gettext_lazy("Translated from Finnish"),
    "et": gettext_lazy("Translated from Estonian"),
    "sr": gettext_lazy("Translated from Serbian"),
    "nb": gettext_lazy("Translated from Norwegian"),
    "sv": gettext_lazy("Translated from Swedish"),
}
_FIRST_WRITTEN_IN = {
    "en": gettext_lazy("First written in English."),
    "fi": gettext_lazy("First written in Finnish."),
    "et": gettext_lazy("First written in Estonian."),
    "sr": gettext_lazy("First written in Serbian."),
    "nb": gettext_lazy("First written in Norwegian."),
    "sv": gettext_lazy("First written in Swedish."),
}


def own_language_name(code: str) -> str:
    """The language's name in itself, as the language menu shows it."""
    names = dict(settings.LANGUAGES) | dict(settings.ALL_LANGUAGES)
    return names.get(code.lower()) or names.get(_base(code)) or language_name(code, code).capitalize()


def in_language(code: str) -> str:
    """Badge of a text in another language than the page around it: ``In Finnish``."""
    return _sentence(_IN_LANGUAGE, code) or _("Language: %(language)s") % {"language": language_name(code)}


def page_is_in(code: str) -> str:
    """``This page is in Estonian.``"""
    return _sentence(_PAGE_IS_IN, code) or _("This page is in another language: %(language)s.") % {
        "language": language_name(code)
    }


def translated_from(code: str) -> str:
    """``Translated from Finnish``."""
    return _sentence(_TRANSLATED_FROM, code) or _("Translated from another language: %(language)s") % {
        "language": language_name(code)
    }


def first_written_in(code: str) -> str:
    """``First written in Estonian.``"""
    return _sentence(_FIRST_WRITTEN_IN, code) or _("First written in another language: %(language)s.") % {
        "language": language_name(code)
    }


def _base(code: str) -> str:
    return code.lower().partition("-")[0]


def _sentence(sentences: dict, code: str) -> str:
    return str(sentences.get(_base(code), ""))
