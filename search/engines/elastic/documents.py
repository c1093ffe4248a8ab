"""How a search document looks in Elasticsearch."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from elasticsearch.dsl import Boolean, Date, Integer, Keyword, Mapping, Text

from ...analysis.document_terms import DocumentTerms
from ...models import SearchDocument, SearchFacet

FACETS = ("kind", "topic", "country", "language", "programme", "year", "organisation", "online")
_DATES = ("opens_at", "closes_at", "starts_on", "ends_on", "ends_at")
_COLUMNS = ("pk", "kind", "language", "readers", "is_online", "takes_applications", *_DATES, "terms")

SETTINGS = {
    "number_of_shards": 1,
    "number_of_replicas": 0,
    "max_result_window": 200_000,
}


def mapping() -> Mapping:
    """Tokens are cut at spaces and found or not found; what is counted and filtered is kept as it is."""
    made = Mapping()
    made.meta("dynamic", "strict")
    made.field("tokens", Text(analyzer="whitespace", index_options="docs", norms=False))
    for name in ("reader", *FACETS):
        made.field(name, Keyword())
    for name in _DATES:
        made.field(name, Date())
    made.field("takes_applications", Boolean())
    made.field("page", Integer())
    made.field("digest", Keyword(index=False))
    return made


def documents(page_ids: Iterable[int] | None = None) -> Iterator[tuple[int, dict[str, Any]]]:
    """Page ids and sources of these documents, or of all."""
    rows = SearchDocument.objects.order_by("pk")
    if page_ids is not None:
        rows = rows.filter(pk__in=list(page_ids))
    chunk: list[tuple] = []
    for row in rows.values_list(*_COLUMNS).iterator(500):
        chunk.append(row)
        if len(chunk) == 500:
            yield from _sources(chunk)
            chunk = []
    yield from _sources(chunk)


def _sources(rows: list[tuple]) -> Iterator[tuple[int, dict[str, Any]]]:
    facets: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    ids = [row[0] for row in rows]
    for page_id, name, value in SearchFacet.objects.filter(document__in=ids).values_list(
        "document_id", "name", "value"
    ):
        facets[page_id][name].append(value)
    for pk, kind, language, readers, is_online, takes_applications, *dates, packed in rows:
        source = {
            "page": pk,
            "tokens": " ".join(sorted(DocumentTerms.unpack(bytes(packed)).tokens())),
            "kind": kind,
            "language": language,
            "reader": readers.split(),
            "online": ["1"] if is_online else [],
            "takes_applications": takes_applications,
            **{name: sorted(values) for name, values in facets[pk].items()},
            **{name: value.isoformat() for name, value in zip(_DATES, dates, strict=True) if value is not None},
        }
        yield pk, {**source, "digest": digest(source)}


def digest(source: dict[str, Any]) -> str:
    """A short name of everything in a source, by which two of them are compared."""
    return hashlib.blake2b(json.dumps(source, sort_keys=True).encode(), digest_size=12).hexdigest()
