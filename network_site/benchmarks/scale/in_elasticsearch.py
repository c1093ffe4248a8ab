"""Sending documents straight to Elasticsearch, in the form that the hub sends them, and what they take there."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from elasticsearch import helpers

from search.engines.elastic.client import client
from search.engines.elastic.documents import SETTINGS, digest, mapping
from search.engines.elastic.index import ENGINE, RemoteIndex
from search.indexing.clock import read_clock
from search.models import SentState

from .documents import ScaleDocument

_DATES = ("opens_at", "closes_at", "starts_on", "ends_on", "starts_at", "ends_at")
_SECONDS_TO_ANSWER = 600


def fill(documents: Iterable[ScaleDocument], tell: Callable[[int], None]) -> dict[str, float]:
    """Fill a new index in the place of any old one; gives the seconds of each step."""
    patient = client().options(request_timeout=_SECONDS_TO_ANSWER)
    index = RemoteIndex(patient)
    index.drop()
    started = time.perf_counter()
    name = f"{index.alias}-{time.time_ns()}"
    patient.indices.create(index=name, settings=SETTINGS | {"refresh_interval": "-1"}, mappings=mapping().to_dict())
    actions = ({"_index": name, "_id": str(each.page_id), "_source": source(each)} for each in _told(documents, tell))
    helpers.bulk(patient, actions, chunk_size=1_000)
    sent = time.perf_counter()
    patient.indices.refresh(index=name)
    patient.indices.put_settings(index=name, settings={"refresh_interval": None})
    patient.indices.update_aliases(actions=[{"add": {"index": name, "alias": index.alias}}])
    number = read_clock().number
    SentState.objects.update_or_create(engine=ENGINE, defaults={"number": number, "index_name": name})
    return {"documents": sent - started, "refresh": time.perf_counter() - sent}


def megabytes() -> dict[str, float]:
    """What the index takes on disk, and the part of the server's heap in use, in millions of bytes."""
    stats = client().indices.stats(index=RemoteIndex(client()).alias, metric="store")
    heap = client().nodes.stats(metric="jvm")["nodes"]
    return {
        "the index": stats["_all"]["total"]["store"]["size_in_bytes"] / 1e6,
        "heap in use": sum(node["jvm"]["mem"]["heap_used_in_bytes"] for node in heap.values()) / 1e6,
    }


def source(document: ScaleDocument) -> dict[str, Any]:
    """The document as ``search.engines.elastic.documents`` would send it."""
    columns = document.columns
    facets: dict[str, list[str]] = defaultdict(list)
    for name, value in document.facets:
        facets[name].append(value)
    made = {
        "page": document.page_id,
        "tokens": document.tokens,
        "kind": columns["kind"],
        "language": columns["language"],
        "reader": columns["readers"].split(),
        "online": ["1"] if columns["is_online"] else [],
        "takes_applications": columns["takes_applications"],
        **facets,
        **{name: columns[name].isoformat() for name in _DATES if columns[name] is not None},
    }
    return made | {"digest": digest(made)}


def _told(documents: Iterable[ScaleDocument], tell: Callable[[int], None]) -> Iterator[ScaleDocument]:
    for number, document in enumerate(documents, start=1):
        yield document
        if number % 5_000 == 0:
            tell(number)
