"""Language codes, and choosing the wording a person reads: their own language, else English, else whatever there is."""

from collections.abc import Mapping

FALLBACK_LANGUAGE = "en"


def wording_for(wordings: Mapping[str, str], language_code: str) -> str:
    """The wording in ``language_code``, else in English, else any; empty when there is none.

    Keys are language codes in lower case ("sr-latn"); the asked code may be written in any case ("sr-Latn").
    """
    for code in (language_code.lower(), FALLBACK_LANGUAGE):
        if code in wordings:
            return wordings[code]
    return next(iter(wordings.values()), "")


def tag_of_wording(wordings: Mapping[str, str], language_code: str) -> str:
    """BCP 47 tag of what ``wording_for`` chooses where that is another language than the asked one; else empty."""
    if language_code.lower() in wordings or not wordings:
        return ""
    return language_tag(FALLBACK_LANGUAGE if FALLBACK_LANGUAGE in wordings else next(iter(wordings)))


def language_tag(language_code: str) -> str:
    """The code as BCP 47 writes it: ``sr-latn`` becomes ``sr-Latn``, ``pt-br`` becomes ``pt-BR`` (RFC 5646, 2.1.1)."""
    first, *subtags = language_code.lower().split("-")
    return "-".join([first, *(_written(subtag) for subtag in subtags)])


def _written(subtag: str) -> str:
    if len(subtag) == 4 and subtag.isalpha():
        return subtag.title()
    return subtag.upper() if len(subtag) == 2 else subtag
