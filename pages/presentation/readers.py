"""Other pages as the reader of a language meets them."""

from collections.abc import Iterable
from uuid import UUID

from search.models import SearchDocument
from search.models.language import language_tag

from .facts import link


def documents_for_reader(keys: Iterable[UUID | None], language_code: str) -> dict[UUID, SearchDocument]:
    """The public pages with these translation keys, one version each for readers of the language. One query."""
    wanted = {key for key in keys if key}
    rows = SearchDocument.objects.for_reader(language_code).filter(translation_key__in=wanted) if wanted else ()
    return {row.translation_key: row for row in rows}


def link_to(document: SearchDocument, language_code: str) -> str:
    """A link to the page by its title, marked with its language where that is not the reader's."""
    return link(document.url_for(language_code), document.title, foreign_language(document, language_code))


def foreign_language(document: SearchDocument, language_code: str) -> str:
    """The BCP 47 tag of the page's language where it is not the reader's; else empty."""
    return "" if document.language == language_code else language_tag(document.language)
