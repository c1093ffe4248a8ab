"""Choosing the wording a person reads: their own language, else English, else whatever there is."""

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
