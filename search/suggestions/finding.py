"""Suggestions for what somebody has typed so far."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..kinds import Kind
from ..models import SearchDocument, TitleStart
from ..models.language import language_tag
from ..querying.cleaning import clean_query
from .title_starts import LONGEST_START, spelling
from .topics import near_topics

#: Fewer characters than this name nothing yet.
SHORTEST = 2
MOST_TOPICS = 5
MOST_PAGES = 4
#: Rows looked at for each kind: one page may have several, and several versions of it are one suggestion.
_ROWS = 40


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something a reader may mean. ``kind`` is ``topic`` or a kind of page.

    ``hint`` is the name by which it was found, where the reader would not recognise it. ``language`` and
    ``hint_language`` are BCP 47 tags, empty where it is the reader's own language.
    """

    kind: str
    text: str
    url: str
    language: str = ""
    hint: str = ""
    hint_language: str = ""


def suggestions_for(typed: str, language: str) -> list[Suggestion]:
    """Topics by any of their names in any language, then organisations and projects by title, short name or code.

    Takes any text. Reads six queries at most: two for the state of the vocabulary; rows and documents of organisations,
    then of projects.
    """
    typed = clean_query(typed)
    start = spelling(typed)[:LONGEST_START].rstrip()
    if len(start) < SHORTEST:
        return []
    pages = [page for kind in (Kind.ORGANISATION, Kind.PROJECT) for page in _pages(start, kind, language)]
    return [*_topics(typed, language), *pages]


def _topics(typed: str, language: str) -> Iterable[Suggestion]:
    for near in near_topics(typed, language, MOST_TOPICS):
        is_known = near.label.casefold() == near.topic.label.casefold()
        yield Suggestion(
            kind="topic",
            text=near.topic.label,
            url=near.topic.url,
            hint="" if is_known else near.label,
            hint_language="" if is_known or near.language == language else language_tag(near.language),
        )


def _pages(start: str, kind: Kind, language: str) -> Iterable[Suggestion]:
    """Public pages by any version's title, each in the version that the reader meets."""
    rows = TitleStart.objects.filter(kind=kind).beginning_with(start).order_by("text", "document_id")
    keys = list(dict.fromkeys(rows.values_list("document__translation_key", flat=True)[:_ROWS]))
    if not keys:
        return
    met = SearchDocument.objects.for_reader(language).filter(translation_key__in=keys)
    documents = {document.translation_key: document for document in met}
    for document in [documents[key] for key in keys if key in documents][:MOST_PAGES]:
        yield Suggestion(
            kind=str(kind),
            text=document.title,
            url=document.url_for(language),
            language="" if document.language == language else language_tag(document.language),
        )
