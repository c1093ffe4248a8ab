"""Search documents without pages, for tests of what lies behind the pages."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from uuid import UUID, uuid5

import environ
from django.utils import timezone

from search.analysis.folding import fold
from search.engines.remote import use_engine
from search.evaluation.throwaway import throwaway_index, throwaway_remote_index
from search.indexing.content import DocumentContent
from search.models import Concept, ConceptLabel

_GROUPS = UUID("8f1a7c5e-55c7-4a53-9f0a-3a1d4a4a9a11")
_FACTS = {
    "starts_on": None, "ends_on": None, "starts_at": None, "ends_at": None, "takes_applications": False,
    "opens_at": None, "closes_at": None, "is_online": False, "is_example": False, "card": {},
}  # fmt: skip


def content(
    page_id: int,
    title: str = "",
    body: str = "",
    language: str = "en",
    facets: Iterable[tuple[str, str]] = (),
    group: object = None,
    kind: str = "page",
    **facts: Any,
) -> DocumentContent:
    """What a page would bring to the index; pages with the same ``group`` are translations of each other."""
    columns = {
        "translation_key": uuid5(_GROUPS, str(group or page_id)),
        "language": language,
        "kind": kind,
        "title": title,
        "title_key": fold(title)[:100],
        "summary": "",
        "path": f"/{language}/{page_id}/",
        "first_published_at": timezone.now(),
        "last_published_at": None,
        "body": body,
    }
    return DocumentContent(page_id, columns | _FACTS | facts, frozenset(facets))


def concept(slug: str, labels: Mapping[str, str], synonyms: Mapping[str, Iterable[str]] | None = None) -> Concept:
    """A concept with its preferred labels and synonyms by language."""
    made = Concept.objects.create(name=slug, slug=slug)
    for language, label in labels.items():
        ConceptLabel.objects.create(concept=made, language=language, label=label, is_preferred=True)
    for language, words in (synonyms or {}).items():
        for word in words:
            ConceptLabel.objects.create(concept=made, language=language, label=word)
    return made


def database_for(engine: str, url: str) -> dict[str, Any]:
    """Settings of the database in which an engine keeps its documents: SQLite except for PostgreSQL itself."""
    return environ.Env.db_url_config(url if engine == "postgresql" else "sqlite:///file-of-its-own")


@contextmanager
def index_on(engine: str, url: str) -> Iterator[None]:
    """An empty index of its own, answered by that engine: on a server at ``url``, or on SQLite."""
    with throwaway_index(database_for(engine, url)), use_engine(engine), throwaway_remote_index():
        yield
