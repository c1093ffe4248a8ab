"""The languages of the site: six whose words come with the hub, and any other that the environment names."""

import re
from collections.abc import Iterable

from babel import Locale, UnknownLocaleError
from django.core.exceptions import ImproperlyConfigured

#: The languages whose interface and starting pages come with the hub; each name is the language's own.
ALL_LANGUAGES = [
    ("en", "English"),
    ("fi", "Suomi"),
    ("et", "Eesti"),
    ("sr-latn", "Srpski"),
    ("nb", "Norsk"),
    ("sv", "Svenska"),
]
_CODE = re.compile(r"[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?")
# Serbian has one tree, written in Latin letters.
_OTHER_CODES = {"sr": "sr-latn", "sr-cyrl": "sr-latn", "no": "nb"}


def chosen_languages(codes: Iterable[str]) -> list[tuple[str, str]]:
    """Code and own name of each language in the order given; raises ImproperlyConfigured for what is no language."""
    chosen = list(dict.fromkeys(code.strip().lower() for code in codes if code.strip()))
    known = dict(ALL_LANGUAGES)
    if not chosen:
        raise ImproperlyConfigured("SITE_LANGUAGES names no language. Leave it out, or set for example en,fi,sv.")
    if chosen[0] not in known:
        raise ImproperlyConfigured(
            f"SITE_LANGUAGES begins with “{chosen[0]}”. The first language is the one in which the hub's own texts "
            f"are written: begin with one of {' '.join(known)}, and add yours after it."
        )
    return [(code, known.get(code) or own_name(code)) for code in chosen]


def own_name(code: str) -> str:
    """What a language calls itself (Unicode CLDR), with a capital: ``Polski``."""
    if code in _OTHER_CODES:
        raise ImproperlyConfigured(
            f"SITE_LANGUAGES names “{code}”; the hub calls this language “{_OTHER_CODES[code]}”."
        )
    try:
        locale = Locale.parse(code, sep="-") if _CODE.fullmatch(code) else None
    except (UnknownLocaleError, ValueError):
        locale = None
    if locale is None:
        raise ImproperlyConfigured(
            f"SITE_LANGUAGES names “{code}”, which is no language code that CLDR knows. Use codes such as pl or pt-br."
        )
    name = locale.get_display_name()
    return name[:1].upper() + name[1:]
