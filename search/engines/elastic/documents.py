"""How a search document looks in Elasticsearch."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from elasticsearch.dsl import Boolean, Date, Integer, Keyword, Mapping, Text

from ...indexing.compose import compose
from ...indexing.content import stored_content
from ...indexing.rows import StoredDocument, load_groups
from ...indexing.tokens_anew import chunks
from ...models import SearchDocument

FACETS = ("kind", "topic", "country", "language", "programme", "year", "organisation", "paid", "online")
_DATES = ("opens_at", "closes_at", "starts_on", "ends_on", "starts_at", "ends_at")
_GROUPS_AT_ONCE = 300

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


def documents(page_ids: Iterable[int]) -> Iterator[tuple[int, dict[str, Any]]]:
    """Page ids and sources of these documents, as far as they are there."""
    wanted = set(page_ids)
    keys = set(SearchDocument.objects.filter(pk__in=wanted).values_list("translation_key", flat=True))
    return ((page_id, source) for page_id, source in _sources(load_groups([], keys)) if page_id in wanted)


def all_documents() -> Iterator[tuple[int, dict[str, Any]]]:
    """Page ids and sources of every document."""
    keys = SearchDocument.objects.order_by("translation_key").values_list("translation_key", flat=True).distinct()
    for chunk in chunks(list(keys), _GROUPS_AT_ONCE):
        yield from _sources(load_groups([], set(chunk)))


def _sources(stored: dict[int, StoredDocument]) -> Iterator[tuple[int, dict[str, Any]]]:
    for row in compose(stored_content(each.document, each.facets) for each in stored.values()):
        facets: dict[str, list[str]] = defaultdict(list)
        for name, value in sorted(row.facets):
            facets[name].append(value)
        dates = {name: row.columns[name].isoformat() for name in _DATES if row.columns[name] is not None}
        source = {
            "page": row.page_id,
            "tokens": row.tokens,
            "kind": row.columns["kind"],
            "language": row.columns["language"],
            "reader": row.columns["readers"].split(),
            "online": ["1"] if row.columns["is_online"] else [],
            "takes_applications": row.columns["takes_applications"],
            **facets,
            **dates,
        }
        yield row.page_id, {**source, "digest": digest(source)}


def digest(source: dict[str, Any]) -> str:
    """A short name of everything in a source, by which two of them are compared."""
    return hashlib.blake2b(json.dumps(source, sort_keys=True).encode(), digest_size=12).hexdigest()
