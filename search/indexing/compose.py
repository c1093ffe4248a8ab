"""From the contents of whole translation groups to what is stored and matched."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ..analysis.version import analysis_version
from .content import DocumentContent, Facets
from .readers import readers_of_versions


@dataclass(frozen=True, slots=True)
class ComposedDocument:
    """One document as it belongs in the index, with everything that depends on its siblings.

    ``tokens`` are in alphabetical order with spaces between them.
    """

    page_id: int
    columns: dict[str, Any]
    facets: Facets
    tokens: str


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
    terms = {content.page_id: content.terms() for content in versions}
    rows = []
    for content in versions:
        own = terms[content.page_id]
        siblings = [other.own for other in terms.values() if other is not own] if readers[content.page_id] else []
        columns = content.columns | {"readers": readers[content.page_id], "analysis": analysis_version()}
        rows.append(ComposedDocument(content.page_id, columns, content.facets, own.token_text(siblings)))
    return rows
