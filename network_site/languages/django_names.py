"""Languages of the site that Django itself has no entry for, such as Northern Sámi."""

from babel import Locale
from django.conf import settings
from django.conf.locale import LANG_INFO
from django.utils.translation import check_for_language


def introduce_languages() -> None:
    """Tells Django the names of the site's languages that it does not know: Wagtail's account page asks for them."""
    for code, name in settings.LANGUAGES:
        if code not in LANG_INFO:
            locale = Locale.parse(code, sep="-")
            LANG_INFO[code] = {
                "bidi": locale.text_direction == "rtl",
                "code": code,
                "name": locale.get_display_name("en") or code,
                "name_local": name,
            }


def languages_without_any_catalogue() -> list[str]:
    """Codes of the site's languages for which neither Django nor the hub has a catalogue: none of their addresses work.

    Django activates a language only where it finds a compiled catalogue of it.
    """
    return [code for code, _name in settings.LANGUAGES if not check_for_language(code)]
