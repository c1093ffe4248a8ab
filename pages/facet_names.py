"""What countries, languages, organisations, months and days are called beside the filters of lists."""

from collections.abc import Iterable

from search.models import SearchDocument

from .choices import country_name, language_name
from .formatting import format_date, own_language_name


def names_of_countries(codes: Iterable[str], language_code: str) -> dict[str, str]:
    """The countries' names in a language, by ISO 3166-1 code."""
    return {code: country_name(code, language_code) for code in codes}


def names_of_languages(codes: Iterable[str], language_code: str) -> dict[str, str]:
    """The languages' own names with their names in the reader's language: "Suomi (Finnish)"."""
    return {code: _own_and_readers_name(code, language_code) for code in codes}


def names_of_dates(dates: Iterable[str], language_code: str) -> dict[str, str]:
    """Months (``2027-05``) and days (``2027-05-28``) in words."""
    return {text: format_date(text, language_code) for text in dates}


def names_of_organisations(keys: Iterable[str], language_code: str) -> dict[str, str]:
    """The names of public organisations by translation key, as readers of a language meet them. One query."""
    documents = SearchDocument.objects.for_reader(language_code).filter(translation_key__in=list(keys))
    return {str(key): title for key, title in documents.values_list("translation_key", "title")}


def _own_and_readers_name(code: str, language_code: str) -> str:
    own = own_language_name(code)
    return own if code == language_code else f"{own} ({language_name(code, language_code)})"
