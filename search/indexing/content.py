"""From a page to what it brings to the index."""

from dataclasses import dataclass
from typing import Any

from wagtail.models import Page

from ..analysis.document_terms import DocumentTerms, analyse_document
from ..analysis.folding import fold
from ..models import ConceptOnPage, SearchDocument
from ..searchable import SearchFacts
from .page_text import page_body

Facets = frozenset[tuple[str, str]]
_COPIED_FACTS = (
    "starts_on", "ends_on", "starts_at", "ends_at", "takes_applications", "opens_at", "closes_at",
    "is_online", "is_example", "card",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DocumentContent:
    """One document by itself: its columns (without ``readers``), facets, and terms without those of its siblings."""

    page_id: int
    columns: dict[str, Any]
    facets: Facets
    terms: DocumentTerms

    @property
    def language(self) -> str:
        return self.columns["language"]


def read_page(page: Page) -> DocumentContent:
    """What a public page (specific, of a model that inherits Searchable) brings to the index."""
    facts: SearchFacts = page.get_search_facts()
    columns = {
        "translation_key": page.translation_key,
        "language": page.locale.language_code,
        "kind": str(page.get_search_kind()),
        "title": page.title,
        "title_key": fold(page.title)[:100],
        "summary": " ".join(page.get_search_summary().split()),
        "path": page.get_url(),
        "first_published_at": page.first_published_at,
        "last_published_at": page.last_published_at,
        "body": page_body(page),
    } | {name: getattr(facts, name) for name in _COPIED_FACTS}
    return new_content(page.pk, columns, _facets(page, facts))


def new_content(page_id: int, columns: dict[str, Any], facets: Facets) -> DocumentContent:
    """A document's content with its words analysed."""
    concepts = [value for name, value in facets if name == "topic"]
    texts = (columns["summary"], columns["body"])
    return DocumentContent(
        page_id, columns, facets, analyse_document(columns["title"], texts, concepts, columns["language"])
    )


def stored_content(document: SearchDocument, facets: Facets) -> DocumentContent:
    """The content of a document as it was last written."""
    columns = {name: getattr(document, name) for name in COLUMNS}
    terms = DocumentTerms.unpack(document.terms)
    terms.siblings = frozenset()
    return DocumentContent(document.pk, columns, facets, terms)


def _facets(page: Page, facts: SearchFacts) -> Facets:
    concepts = ConceptOnPage.objects.using(page._state.db).filter(content_object_id=page.pk)
    named = {
        "topic": concepts.values_list("tag_id", flat=True),
        "country": [code.upper() for code in facts.countries],
        "programme": facts.programmes,
        "year": facts.years,
        "organisation": facts.organisations,
    }
    values = ((name, str(value)[:100]) for name, group in named.items() for value in group if value is not None)
    return frozenset((name, value) for name, value in values if value)


COLUMNS = (
    "translation_key", "language", "kind", "title", "title_key", "summary", "path", "first_published_at",
    "last_published_at", "body", *_COPIED_FACTS,
)  # fmt: skip
