"""Putting a collection into the index in use."""

from collections.abc import Iterable
from uuid import UUID, uuid5

from django.conf import settings
from django.utils import timezone
from django.utils.text import slugify
from wagtail.signal_handlers import disable_reference_index_auto_update

from ..analysis.folding import fold
from ..analysis.languages import analysis_language
from ..indexing.clock import vocabulary_changed
from ..indexing.content import DocumentContent
from ..indexing.write import write_contents
from ..kinds import Kind
from ..models import Concept, ConceptLabel
from .collection import Collection, Document

_NAMESPACE = UUID("5b1e6a86-8f53-4d0e-9a44-5a0f0ad1f3b7")
_CHUNK = 500


def load_collection(collection: Collection) -> dict[int, str]:
    """Make the collection's tags the vocabulary and its documents the pages; gives the ids by page id."""
    with (
        disable_reference_index_auto_update()
    ):  # Wagtail keeps it in the site's own database, for the site's own topics
        concepts = _load_tags(collection)
    for start in range(0, len(collection.documents), _CHUNK):
        chunk = collection.documents[start : start + _CHUNK]
        write_contents(_contents(chunk, start + 1, concepts))
    return {number: document.id for number, document in enumerate(collection.documents, 1)}


def site_language(language: str) -> str:
    """The locale in which people of that language use the site: Serbian in either script is one locale."""
    codes = [code for code, _name in settings.LANGUAGES]
    if language.lower() in codes:
        return language.lower()
    grammar = analysis_language(language)
    return next((code for code in codes if grammar and analysis_language(code) == grammar), language.lower())


def _load_tags(collection: Collection) -> dict[str, int]:
    concepts = {}
    for number, tag in enumerate(collection.tags, 1):
        name = tag.labels.get("en") or next(iter(tag.labels.values()), tag.id)
        slug = f"{slugify(tag.id)[:80] or 'tag'}-{number}"
        concepts[tag.id] = Concept.objects.create(name=f"{name} {number}", slug=slug).pk
        seen: set[tuple[str, str]] = set()
        named: set[str] = set()
        for language, label in _labels(tag.labels, tag.synonyms):
            # Both scripts of Serbian name the tag; the site shows the first of the two.
            if (language, label) not in seen:
                is_preferred = language not in named and label in tag.labels.values()
                ConceptLabel.objects.create(
                    concept_id=concepts[tag.id], language=language, label=label[:100], is_preferred=is_preferred
                )
                seen.add((language, label))
                named |= {language} if is_preferred else set()
    vocabulary_changed()
    return concepts


def _labels(labels: dict[str, str], synonyms: dict[str, list[str]]) -> Iterable[tuple[str, str]]:
    for language, label in labels.items():
        yield site_language(language), label
    for language, words in synonyms.items():
        for word in words:
            yield site_language(language), word


def _contents(documents: list[Document], first: int, concepts: dict[str, int]) -> Iterable[DocumentContent]:
    now = timezone.now()
    for number, document in enumerate(documents, first):
        columns = {
            "translation_key": uuid5(_NAMESPACE, document.id),
            "language": site_language(document.language),
            "kind": str(Kind.PAGE),
            "title": document.title[:255],
            "title_key": fold(document.title)[:100],
            "summary": "",
            "path": f"/{site_language(document.language)}/{number}/",
            "first_published_at": now,
            "last_published_at": now,
            "body": document.body,
            "starts_on": None,
            "ends_on": None,
            "starts_at": None,
            "ends_at": None,
            "takes_applications": False,
            "opens_at": None,
            "closes_at": None,
            "is_online": False,
            "is_example": False,
            "card": {},
        }
        facets = frozenset(("topic", str(concepts[tag])) for tag in document.tags if tag in concepts)
        yield DocumentContent(number, columns, facets)
