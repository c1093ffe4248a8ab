"""Codes with names in the reader's language: countries, languages, currencies and time zones (CLDR via Babel)."""

from functools import lru_cache
from zoneinfo import available_timezones

from babel import Locale, UnknownLocaleError
from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

#: Countries of Europe and its neighbours in EU programmes (ISO 3166-1 alpha-2), the network's own first.
COUNTRY_CODES = (
    *("FI", "EE", "RS", "NO", "SE", "DK", "IS", "LV", "LT", "PL", "DE", "AT", "BE", "BG", "CH", "CY", "CZ", "ES"),
    *("FR", "GB", "GR", "HR", "HU", "IE", "IT", "LI", "LU", "MT", "NL", "PT", "RO", "SI", "SK"),
    *("AL", "BA", "GE", "MD", "ME", "MK", "TR", "UA", "XK"),
)
LANGUAGE_CODES = (
    *("en", "fi", "et", "sr", "nb", "sv", "se", "da", "is", "lv", "lt", "pl", "de", "nl", "fr", "es", "pt", "it"),
    *("ro", "hu", "bg", "hr", "sl", "sk", "cs", "el", "sq", "mk", "uk", "ru", "tr", "ar", "so", "fa"),
)
_BABEL_LOCALES = {"en": "en_GB", "sr-latn": "sr_Latn", "sr-cyrl": "sr_Cyrl"}


@lru_cache(maxsize=32)
def babel_locale(language_code: str) -> Locale:
    """Babel's locale of one of our language codes; English where Babel does not know the code."""
    try:
        return Locale.parse(_BABEL_LOCALES.get(language_code, language_code.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def country_name(code: str, language_code: str | None = None) -> str:
    """The country's name in the given or the active language; the code itself where CLDR has no name."""
    return babel_locale(language_code or get_language() or "en").territories.get(code.upper(), code)


def language_name(code: str, language_code: str | None = None) -> str:
    """The language's name in the given or the active language; the code itself where CLDR has no name."""
    base = code.lower().partition("-")[0]
    names = babel_locale(language_code or get_language() or "en").languages
    return names.get("no") if base == "nb" else names.get(_cldr_code(code)) or names.get(base, code)


def _cldr_code(code: str) -> str:
    """``pt-br`` as CLDR lists it among its languages: ``pt_BR``."""
    base, _, rest = code.lower().partition("-")
    return f"{base}_{rest.upper()}" if rest else base


def country_choices() -> list[tuple[str, str]]:
    return [(code, country_name(code)) for code in COUNTRY_CODES]


def language_choices() -> list[tuple[str, str]]:
    return [(code, language_name(code)) for code in LANGUAGE_CODES]


@lru_cache(maxsize=1)  # reading the machine's time zones takes as long as publishing a page
def time_zone_choices() -> list[tuple[str, str]]:
    """Zones of Europe; the one of Iceland is called after the ocean."""
    names = {name for name in available_timezones() if name.startswith("Europe/")} | {"Atlantic/Reykjavik"}
    return [(name, name.replace("_", " ")) for name in sorted(names)]


def validate_currency(code: str) -> None:
    """Refuse what is no ISO 4217 currency code."""
    if code not in Locale("en").currencies:
        raise ValidationError(
            _("“%(code)s” is not a currency code. Use three letters, such as EUR, NOK or RSD."), params={"code": code}
        )
