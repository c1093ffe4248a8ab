"""From a page to what it brings to the index."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wagtail.models import Page

from ..analysis.document_terms import DocumentTerms, analyse_document
from ..analysis.folding import fold
from ..models import ConceptOnPage, SearchDocument
from ..searchable import SearchFacts
from .fetching import fetch_relations
from .page_text import page_body

Facets = frozenset[tuple[str, str]]
_COPIED_FACTS = (
    "starts_on", "ends_on", "starts_at", "ends_at", "takes_applications", "opens_at", "closes_at",
    "is_online", "is_example", "card",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DocumentContent:
    """One document by itself: its columns (without what depends on its siblings) and facets."""

    page_id: int
    columns: dict[str, Any]
    facets: Facets

    @property
    def language(self) -> str:
        return self.columns["language"]

    def terms(self) -> DocumentTerms:
        """The document's words, analysed."""
        concepts = [value for name, value in self.facets if name == "topic"]
        texts = (self.columns["summary"], self.columns["body"])
        return analyse_document(self.columns["title"], texts, concepts, self.columns["language"])


def read_pages(pages: Iterable[Page]) -> list[DocumentContent]:
    """What public pages (specific, of models that inherit Searchable) bring to the index."""
    pages = list(pages)
    fetch_relations(pages)
    concepts: dict[int, list[int]] = defaultdict(list)
    rows = ConceptOnPage.objects.filter(content_object__in=[page.pk for page in pages])
    for page_id, concept_id in rows.values_list("content_object_id", "tag_id"):
        concepts[page_id].append(concept_id)
    return [_read_page(page, concepts[page.pk]) for page in pages]


def _read_page(page: Page, concepts: list[int]) -> DocumentContent:
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
    return DocumentContent(page.pk, columns, _facets(facts, concepts))


def stored_content(document: SearchDocument, facets: Facets) -> DocumentContent:
    """The content of a document as it was last written."""
    return DocumentContent(document.pk, {name: getattr(document, name) for name in COLUMNS}, facets)


def _facets(facts: SearchFacts, concepts: list[int]) -> Facets:
    named = {
        "topic": concepts,
        "country": [code.upper() for code in facts.countries],
        "programme": facts.programmes,
        "year": facts.years,
        "organisation": facts.organisations,
        "paid": facts.paid,
    }
    values = ((name, str(value)[:100]) for name, group in named.items() for value in group if value is not None)
    return frozenset((name, value) for name, value in values if value)


COLUMNS = (
    "translation_key", "language", "kind", "title", "title_key", "summary", "path", "first_published_at",
    "last_published_at", "body", *_COPIED_FACTS,
)  # fmt: skip
