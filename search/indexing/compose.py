"""From the contents of whole translation groups to the rows that are stored."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from ..analysis.document_terms import DocumentTerms
from .content import DocumentContent, Facets
from .readers import readers_of_versions


@dataclass(frozen=True, slots=True)
class ComposedDocument:
    """One document as it belongs in the index, with everything that depends on its siblings."""

    page_id: int
    columns: dict[str, Any]
    facets: Facets
    terms: DocumentTerms


def compose(contents: Iterable[DocumentContent]) -> list[ComposedDocument]:
    """The rows for these documents, which must be whole translation groups.

    A version that readers meet also carries the words of its siblings, so that it is found by the words of every
    language it exists in; versions that nobody meets in lists carry only their own.
    """
    groups: dict[UUID, list[DocumentContent]] = {}
    for content in contents:
        groups.setdefault(content.columns["translation_key"], []).append(content)
    return [row for versions in groups.values() for row in _compose_group(versions)]


def _compose_group(versions: list[DocumentContent]) -> list[ComposedDocument]:
    readers = readers_of_versions({content.page_id: content.language for content in versions})
    rows = []
    for content in versions:
        own = content.terms
        words = [other.terms.own.keys() for other in versions if other is not content and readers[content.page_id]]
        siblings = frozenset().union(*words) - own.own.keys()
        columns = content.columns | {"readers": readers[content.page_id]}
        terms = replace(own, siblings=siblings)
        rows.append(ComposedDocument(content.page_id, columns | {"terms": terms.pack()}, content.facets, terms))
    return rows
