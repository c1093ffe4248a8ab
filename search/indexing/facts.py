"""From a page to the columns and facets of its search document."""

from dataclasses import dataclass
from typing import Any

from wagtail.models import Page

from ..models import ConceptOnPage
from ..searchable import SearchFacts
from .page_text import page_body


@dataclass(frozen=True, slots=True)
class DocumentContent:
    """What one page brings to the index before its words are analysed."""

    page_id: int
    columns: dict[str, Any]
    facets: frozenset[tuple[str, str]]


def read_page(page: Page) -> DocumentContent:
    """Columns and facets of a page (a specific page of a model that inherits Searchable)."""
    facts: SearchFacts = page.get_search_facts()
    columns = {
        "translation_key": page.translation_key,
        "language": page.locale.language_code,
        "kind": str(page.get_search_kind()),
        "title": page.title,
        "summary": " ".join(page.get_search_summary().split()),
        "path": page.get_url(),
        "first_published_at": page.first_published_at,
        "last_published_at": page.last_published_at,
        "body": page_body(page),
    } | {name: getattr(facts, name) for name in _COPIED_FACTS}
    return DocumentContent(page.pk, columns, _facets(page, facts))


_COPIED_FACTS = (
    "starts_on", "ends_on", "starts_at", "ends_at", "takes_applications", "opens_at", "closes_at",
    "is_online", "is_example", "card",
)  # fmt: skip


def _facets(page: Page, facts: SearchFacts) -> frozenset[tuple[str, str]]:
    concepts = ConceptOnPage.objects.filter(content_object_id=page.pk).values_list("tag_id", flat=True)
    named = {
        "topic": concepts,
        "country": [code.upper() for code in facts.countries],
        "programme": facts.programmes,
        "year": facts.years,
        "organisation": facts.organisations,
    }
    return frozenset(
        (name, str(value)) for name, values in named.items() for value in values if value not in (None, "")
    )
