"""The index on the server: behind an alias, filled beside the old one, and kept up to date change by change."""

import time
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from elasticsearch import Elasticsearch, helpers

from ...index_space import index_alias
from ...indexing.clock import read_clock
from ...models import IndexChange, SentState
from .documents import SETTINGS, all_documents, documents, mapping

ENGINE = "elasticsearch"
_MOST_AT_ONCE = 2_000
_SECONDS_TO_FILL = 60


class RemoteIndex:
    """The index of the search in use on one server."""

    def __init__(self, client: Elasticsearch) -> None:
        self.client = client

    @property
    def alias(self) -> str:
        """The name under which the index is asked; sites that share a server set ``ELASTICSEARCH_INDEX``."""
        return f"{getattr(settings, 'ELASTICSEARCH_INDEX', 'hub')}-{index_alias()}".replace("_", "-")

    def sent(self) -> int | None:
        """The number of the last change that the server has; None while there is no index."""
        return SentState.objects.filter(engine=ENGINE).exclude(index_name="").values_list("number", flat=True).first()

    def send_changes(self) -> bool:
        """Send what changed since; True when the server then has everything. Sending a change twice does no harm."""
        while (sent := self.sent()) is not None:
            rows = list(
                IndexChange.objects.filter(number__gt=sent)
                .order_by("number")
                .values_list("number", "page_id")[:_MOST_AT_ONCE]
            )
            if not rows:
                return sent == read_clock().number
            if rows[0][0] != sent + 1:
                return False  # more changes than are kept on record: only a rebuild helps
            until = rows[-1][0]
            if len(rows) == _MOST_AT_ONCE and rows[0][0] != until:
                until -= 1  # the last change may be cut in two
            self._write(self.alias, {page_id for number, page_id in rows if number <= until}, until)
            SentState.objects.filter(engine=ENGINE, number__lt=until).update(number=until)
        return False

    def rebuild(self) -> int:
        """Fill a new index and let the alias point to it; readers meet the old one until then."""
        client = self.client.options(request_timeout=_SECONDS_TO_FILL)
        name = f"{self.alias}-{time.time_ns()}"
        client.indices.create(index=name, settings=SETTINGS, mappings=mapping().to_dict())
        number = read_clock().number
        actions = (_action(name, page_id, source, number) for page_id, source in all_documents())
        count, _errors = helpers.bulk(client, actions, chunk_size=500)
        later = IndexChange.objects.filter(number__gt=number).values_list("number", "page_id")
        for until, page_id in list(later):
            self._write(name, {page_id}, until)
            number = max(number, until)
        client.indices.refresh(index=name)
        old = [each for each in self._indices() if each != name]
        removals = [{"remove": {"index": each, "alias": self.alias}} for each in self._indices_behind_alias()]
        client.indices.update_aliases(actions=[*removals, {"add": {"index": name, "alias": self.alias}}])
        SentState.objects.update_or_create(engine=ENGINE, defaults={"number": number, "index_name": name})
        if old:
            client.indices.delete(index=",".join(old), ignore_unavailable=True)
        return count

    def drop(self) -> None:
        """Remove the index from the server."""
        if names := self._indices():
            self.client.indices.delete(index=",".join(names), ignore_unavailable=True)
        SentState.objects.filter(engine=ENGINE).delete()

    def differences(self) -> Iterator[str]:
        """What the server holds that differs from the documents, in words."""
        if not self._indices_behind_alias():
            yield "there is no index"
            return
        self.client.indices.refresh(index=self.alias)
        fields = {"query": {"match_all": {}}, "_source": ["digest"]}
        held = {
            int(hit["_id"]): hit["_source"]["digest"]
            for hit in helpers.scan(self.client, index=self.alias, query=fields)
        }
        for page_id, source in all_documents():
            if held.pop(page_id, None) != source["digest"]:
                yield f"page {page_id} is missing or old"
        for page_id in sorted(held):
            yield f"page {page_id} should not be there"

    def _write(self, index: str, page_ids: set[int], number: int) -> None:
        present = dict(documents(page_ids))
        actions: list[dict[str, Any]] = [_action(index, page_id, source, number) for page_id, source in present.items()]
        actions += [_removal(index, page_id, number) for page_id in sorted(page_ids - present.keys())]
        # Refreshed, so that whoever is told that the server has a change also finds it: pages of answers are kept.
        _ok, errors = helpers.bulk(self.client, actions, refresh=True, raise_on_error=False)
        serious = [error for error in errors if next(iter(error.values()))["status"] not in (404, 409)]
        if serious:
            raise helpers.BulkIndexError(f"{len(serious)} documents were refused", serious)

    def _indices(self) -> list[str]:
        return sorted(self.client.indices.get(index=f"{self.alias}-*", expand_wildcards="all"))

    def _indices_behind_alias(self) -> list[str]:
        if not self.client.indices.exists_alias(name=self.alias):
            return []
        return sorted(self.client.indices.get_alias(name=self.alias))


def _action(index: str, page_id: int, source: dict[str, Any], number: int) -> dict[str, Any]:
    """Versions are numbers of changes: an older sending can never undo a newer one."""
    return {"_index": index, "_id": str(page_id), "_source": source, "version": number, "version_type": "external_gte"}


def _removal(index: str, page_id: int, number: int) -> dict[str, Any]:
    return {
        "_op_type": "delete",
        "_index": index,
        "_id": str(page_id),
        "version": number,
        "version_type": "external_gte",
    }
