"""The languages that the search knows by their grammar.

Those of ``LANGUAGES`` are described by hand. For any other language of the site the libraries are asked what they know.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import Stemmer
from babel.core import get_global
from django.conf import settings
from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES as WORD_LISTS

from .folding import fold


@dataclass(frozen=True, slots=True)
class AnalysisLanguage:
    """How words of one language are taken apart.

    ``stemmer`` is PyStemmer's name of the language, ``word_list`` simplemma's; one of them may be empty. Compounds are
    split only where ``linking`` names the letters that may join two parts (the empty text among them);
    ``ending_of_part`` turns the end of a first part into that of a word (Finnish ``toipumis-`` is ``toipuminen``).
    Parts have at least four letters and stand in the word list, except ``extra_parts``. ``respell`` maps ways of
    spelling a word onto one. ``genitive_s``: any noun may end in one more ``s``.
    """

    code: str
    stemmer: str
    word_list: str
    linking: tuple[str, ...] = ()
    ending_of_part: tuple[str, str] | None = None
    extra_parts: frozenset[str] = frozenset()
    respell: Callable[[str], str] | None = None
    genitive_s: bool = False


_ISE = re.compile(r"iz(?=(?:e|ed|er|ers|es|ing|ation|ations|ational)$)")
_OUR = re.compile(r"(?<=\w{3})our(?=(?:s|ed|ing|al|ally|ist|able|hood|hoods)?$)")


def _british(word: str) -> str:
    """One spelling for what is written differently across the Atlantic: organisation, behavior, center, program."""
    word = _OUR.sub("or", _ISE.sub("is", word))
    if word.endswith(("tre", "tres")):
        word = word.replace("tre", "ter")
    if word.startswith("programme"):
        word = word.replace("programme", "program", 1)
    return word.replace("lling", "ling").replace("llor", "lor") if len(word) > 8 else word


def _serbian(word: str) -> str:
    """``dj`` is how keyboards without ``đ`` write it."""
    return word.replace("dj", "đ")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LANGUAGES = {
    language.code: language
    for language in (
        AnalysisLanguage("en", "english", "en", respell=_british),
        AnalysisLanguage(
            "fi",
            "finnish",
            "fi",
            linking=("",),
            ending_of_part=("is", "inen"),
            extra_parts=_words(
                "työ apu asu elo ilo yö etu osa lähi esi yli ali lähtöinen keskeinen kokemusasiantuntija"
            ),
        ),
        AnalysisLanguage(
            "et",
            "estonian",
            "et",
            linking=("",),
            ending_of_part=("is", "ine"),
            extra_parts=_words("töö abi osa elu aja sotsiaal inim eri põhi lähi psühho keskne"),
        ),
        AnalysisLanguage("sr", "serbian", "hbs", respell=_serbian),
        AnalysisLanguage(
            "nb",
            "norwegian",
            "nb",
            linking=("", "s", "e"),
            genitive_s=True,
            extra_parts=_words("rus råd liv uke lavterskel egen sam hus likeperson bruker pårørende"),
        ),
        AnalysisLanguage(
            "sv",
            "swedish",
            "sv",
            linking=("", "s"),
            genitive_s=True,
            extra_parts=_words("råd liv vän mål bo när hus"),
        ),
    )
}

# Codes that people and pages use for a language of the list above.
_SAME_GRAMMAR = {"no": "nb", "nn": "nb", "hr": "sr", "bs": "sr", "sh": "sr", "cnr": "sr"}


@lru_cache(maxsize=64)
def analysis_language(language_code: str) -> AnalysisLanguage | None:
    """The grammar for a locale or language code (``sr-latn``, ``sr-Cyrl``, ``nb-no``), None where there is none."""
    base = _base(language_code)
    return (LANGUAGES.get(base) or _offered(base)) if base in active_codes() else None


@lru_cache(maxsize=1)
def active_codes() -> tuple[str, ...]:
    """Codes of the languages in use: ``SEARCH_LANGUAGES`` where the site sets it, else those of ``LANGUAGES``.

    To these come other languages of the site that the libraries know.
    """
    chosen = getattr(settings, "SEARCH_LANGUAGES", None)
    codes = [*LANGUAGES, *(_base(code) for code, _name in settings.LANGUAGES)] if chosen is None else chosen
    return tuple(dict.fromkeys(code for code in codes if code in LANGUAGES or _offered(code)))


def active_languages() -> list[AnalysisLanguage]:
    """The languages in use."""
    return [language for code in active_codes() if (language := analysis_language(code))]


def _base(language_code: str) -> str:
    base = language_code.lower().replace("_", "-").split("-")[0]
    return _SAME_GRAMMAR.get(base, base)


def _offered(code: str) -> AnalysisLanguage | None:
    """What the libraries know of a language: its word list, its stemmer, or both; None where it is neither.

    Words in Cyrillic are read as Latin before they are understood, where no library would recognise them.
    """
    if "_Cyrl" in get_global("likely_subtags").get(code, ""):
        return None
    word_list = code if code in WORD_LISTS else ""
    try:
        Stemmer.Stemmer(code)
    except KeyError:
        return AnalysisLanguage(code, "", word_list) if word_list else None
    return AnalysisLanguage(code, code, word_list)


EXTRA_PARTS = {
    code: language.extra_parts | frozenset(map(fold, language.extra_parts)) for code, language in LANGUAGES.items()
}
"""The extra parts of each language, as they are written and as they are typed without diacritics."""
