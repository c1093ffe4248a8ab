"""In which language an organisation's legal name is written, as far as its country tells."""

from babel.languages import get_official_languages
from django.utils.html import format_html

from .facts import Words

#: Languages that count as one for a reader, and how the site writes them.
_SAME = {"no": "nb", "nn": "nb"}
_TAGS = {"sr": "sr-Latn"}


def name_in_its_language(name: str, country: str, page_language: str) -> Words:
    """The name with its ``lang`` where it differs from the page's (a BCP 47 tag).

    A country with several official languages does not tell which one: the language is then marked as unknown
    (``lang=""``, HTML Living Standard, "The lang and xml:lang attributes").
    """
    bases = {_SAME.get(base, base) for base in _official(country)}
    if not name or not bases or page_language.partition("-")[0] in bases:
        return name
    [language] = bases if len(bases) == 1 else [""]
    return format_html('<span lang="{}">{}</span>', _TAGS.get(language, language), name)


def _official(country: str) -> list[str]:
    return [code.partition("_")[0] for code in get_official_languages(country)] if country else []
