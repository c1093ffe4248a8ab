"""Elasticsearch as an engine of the search."""

import logging
from collections.abc import Iterable, Iterator

from elasticsearch.dsl import A, Q, Search
from elasticsearch.dsl.response import Hit
from elasticsearch.helpers import BulkIndexError

from ...indexing.clock import Clock
from ...querying.plan import Plan
from ..answer import ANY_CONCEPT, ANY_WORD, ENOUGH, EVERY_CONCEPT, EVERY_WORD, RESEMBLING, Answer, Candidate
from ..scope import Scope
from . import queries
from .client import UNREACHABLE, client, is_quiet, note_failure, note_success
from .documents import FACETS
from .index import ENGINE, RemoteIndex

logger = logging.getLogger(__name__)
_MOST_VALUES = 2_000


class ElasticsearchEngine:
    """See :class:`search.engines.remote.RemoteEngine`. Failures are logged and never reach readers or editors."""

    name = ENGINE

    def answer(self, plan: Plan, scope: Scope, window: slice, facets: Iterable[str], clock: Clock) -> Answer | None:
        if is_quiet():
            return None
        index = RemoteIndex(client())
        try:
            sent = index.sent()
            if sent is None or (sent < clock.number and not index.send_changes()):
                return None
            return _Question(index, plan, scope).answer(window, facets)
        except (*UNREACHABLE, BulkIndexError) as error:
            self._failed("answer", error)
            return None

    def send_changes(self) -> bool:
        if is_quiet():
            return False
        try:
            is_complete = RemoteIndex(client()).send_changes()
        except (*UNREACHABLE, BulkIndexError) as error:
            self._failed("take changes; they are kept and sent later", error)
            return False
        note_success()
        return is_complete

    def rebuild(self) -> int:
        """Fill the index anew without a gap; gives the number of documents. Raises what the server raises."""
        return RemoteIndex(client()).rebuild()

    def drop(self) -> None:
        """Remove the index in use from the server."""
        RemoteIndex(client()).drop()

    def differences(self) -> Iterator[str]:
        """Where the server differs from the documents. Raises what the server raises."""
        return RemoteIndex(client()).differences()

    @staticmethod
    def _failed(what: str, error: Exception) -> None:
        note_failure()
        logger.warning("Elasticsearch did not %s: %s", what, error)


class _Question:
    def __init__(self, index: RemoteIndex, plan: Plan, scope: Scope) -> None:
        self.index = index
        self.plan = plan
        self.scope = scope
        self.base = queries.scope_filters(scope)
        self.tiers = queries.tiers(plan)

    def answer(self, window: slice, facets: Iterable[str]) -> Answer:
        frequencies, documents, strong, strong_and_words = self._count()
        kept = [EVERY_WORD, EVERY_CONCEPT, ANY_CONCEPT]
        found = strong
        if strong < ENOUGH:
            kept.append(ANY_WORD)
            found = strong_and_words
        if found < ENOUGH:
            kept.append(RESEMBLING)
        required = [place for place, slot in enumerate(self.plan.slots) if slot in self.plan.required]
        rarest_first = sorted(required, key=lambda place: frequencies[place])
        query = queries.scored(self.plan, {tier: self.tiers[tier] for tier in kept}, self.base, rarest_first)
        search = self._search(query).extra(from_=window.start, size=window.stop - window.start, track_total_hits=True)
        search = search.sort("_score", "-page").source(False).extra(track_scores=True)
        choices = queries.choice_filters(self.scope)
        if choices:
            search = search.post_filter(Q("bool", filter=list(choices.values())))
        self._add_facets(search, facets, choices)
        search.aggs.bucket("found", A("filter", filter=Q("match_all")))
        response = search.execute()
        return Answer(
            candidates=[self._candidate(hit) for hit in response.hits],
            total=response.hits.total.value,
            found=response.aggregations.found.doc_count,
            frequencies=frequencies,
            documents=documents,
            facets=_counts(response, facets),
            engine=ENGINE,
        )

    def _candidate(self, hit: Hit) -> Candidate:
        aspects: list[set[str]] = [set() for _ in self.plan.slots]
        for name in getattr(hit.meta, "matched_queries", ()):
            place, _, aspect = name.partition(".")
            aspects[int(place)].add(aspect)
        return Candidate(int(hit.meta.id), *queries.tier_of(hit.meta.score), tuple(map(frozenset, aspects)))

    def _count(self) -> tuple[list[int], int, int, int]:
        """Documents for each slot, all of the reader's, those in the strong tiers, and those with any word besides."""
        search = self._search(Q("bool", filter=self.base)).extra(size=0, track_total_hits=True)
        for place, slot in enumerate(self.plan.slots):
            search.aggs.bucket(f"slot{place}", A("filter", filter=queries.matching(slot.expression)))
        strong = queries.any_query([self.tiers[EVERY_WORD], self.tiers[ANY_CONCEPT]])
        search.aggs.bucket("strong", A("filter", filter=strong))
        search.aggs.bucket("words", A("filter", filter=queries.any_query([strong, self.tiers[ANY_WORD]])))
        response = search.execute()
        counted = response.aggregations
        frequencies = [counted[f"slot{place}"].doc_count for place in range(len(self.plan.slots))]
        return frequencies, response.hits.total.value, counted.strong.doc_count, counted.words.doc_count

    def _add_facets(self, search: Search, facets: Iterable[str], choices: dict[str, Q]) -> None:
        for name in facets:
            others = [query for facet, query in choices.items() if facet != name]
            if name == "open":
                others.append(queries.is_open(self.scope.at))
            within = search.aggs.bucket(f"facet-{name}", A("filter", filter=Q("bool", filter=others)))
            if name in FACETS:
                within.bucket("values", A("terms", field=name, size=_MOST_VALUES))

    def _search(self, query: Q) -> Search:
        return Search(using=self.index.client, index=self.index.alias).query(query)


def _counts(response: object, facets: Iterable[str]) -> dict[str, dict[str, int]]:
    counts = {}
    for name in facets:
        facet = response.aggregations[f"facet-{name}"]
        if name == "open":
            counts[name] = {"1": facet.doc_count} if facet.doc_count else {}
        else:
            counts[name] = {bucket.key: bucket.doc_count for bucket in facet["values"].buckets}
    return counts
