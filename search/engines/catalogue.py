"""Who carries which facet: a bitmap of page ids for each value, kept in memory by every process.

Counting facets over tens of thousands of hits takes half a second in SQL and some milliseconds with bitmaps. A process
reads them once (under a second for 100,000 documents), and after that only the documents that changed since.
"""

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from django.db.models import Min, Q
from pyroaring import BitMap

from ..index_space import index_alias
from ..models import IndexChange, SearchDocument, SearchFacet
from .expression import Expression

Value = tuple[str, str]
_MOST_CHANGES_FOLLOWED = 2_000
#: What was matched is kept for so many expressions (about 5 MB at 100,000 documents): readers who turn a page or tick a
#: filter ask for the same words again.
_MOST_MATCHES = 300
_COLUMNS = ("pk", "kind", "language", "readers", "is_online")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The documents and their facet values as of one change to the index. Bitmaps are shared: never change one.

    Beside the stored facets there are ``kind``, ``language``, ``online`` (value ``1``) and ``reader`` (a locale whose
    readers meet the document).
    """

    number: int
    stamp: int
    documents: BitMap
    values: dict[Value, BitMap]
    by_name: dict[str, tuple[str, ...]]
    _matches: dict[Expression, BitMap] = field(default_factory=dict, compare=False, repr=False)
    _open: list["OpenCalls"] = field(default_factory=list, compare=False, repr=False)

    def open_at(self, at: datetime) -> BitMap:
        """Documents to which somebody can apply at that moment; read again only once another one opens or closes."""
        for known in self._open:
            if known.since <= at < known.until:
                return known.documents
        self._open[:] = [OpenCalls.read(at)]
        return self._open[0].documents

    def matching(self, expression: Expression, match: Callable[[Expression], BitMap]) -> BitMap:
        """The documents that ``match`` finds for an expression, asked once for each state of the index."""
        found = self._matches.get(expression)
        if found is None:
            found = match(expression)
            if len(self._matches) >= _MOST_MATCHES:
                self._matches.clear()
            self._matches[expression] = found
        return found

    def having(self, name: str, value: str) -> BitMap:
        """Documents with that value; none for an unknown value."""
        return self.values.get((name, value), _NONE)

    def having_any(self, name: str, values: Iterable[str]) -> BitMap:
        """Documents with at least one of the values."""
        return BitMap.union(_NONE, *(self.having(name, value) for value in values))

    def counts(self, name: str, within: BitMap) -> dict[str, int]:
        """How many of the documents carry each value of a facet; values without any are left out."""
        counted = (
            (value, within.intersection_cardinality(self.values[name, value])) for value in self.by_name.get(name, ())
        )
        return {value: count for value, count in counted if count}


@dataclass(frozen=True, slots=True)
class OpenCalls:
    """The documents to which somebody can apply, from one moment until (and without) the next change of them."""

    since: datetime
    until: datetime
    documents: BitMap

    @classmethod
    def read(cls, at: datetime) -> "OpenCalls":
        calls = SearchDocument.objects.filter(takes_applications=True)
        moments = {name: Min(name, filter=Q(**{f"{name}__gt": at})) for name in _MOMENTS}
        changes = [moment for moment in calls.aggregate(**moments).values() if moment]
        ids = SearchDocument.objects.open_for_applications(at).order_by().values_list("pk", flat=True)
        return cls(at, min(changes, default=datetime.max.replace(tzinfo=UTC)), BitMap(ids))


#: At each of these a document may start or stop to take applications (``open_for_applications``).
_MOMENTS = ("opens_at", "closes_at", "starts_at", "ends_at")
_NONE = BitMap()
_catalogues: dict[str, Catalogue] = {}
_lock = threading.Lock()


def catalogue(number: int, stamp: int) -> Catalogue:
    """The catalogue as of that change to the index (see ``read_clock``)."""
    alias = index_alias()
    known = _catalogues.get(alias)
    if known is None or (known.number, known.stamp) != (number, stamp):
        with _lock:
            known = _catalogues.get(alias)
            if known is None or (known.number, known.stamp) != (number, stamp):
                known = _catalogues[alias] = _follow(known, number, stamp) or _read(number, stamp)
    return known


def forget_catalogue() -> None:
    """Let go of the memory that the index in use takes."""
    _catalogues.pop(index_alias(), None)


def _follow(known: Catalogue | None, number: int, stamp: int) -> Catalogue | None:
    """The catalogue after the changes since; None where they are too many, not on record, or never came to be."""
    if known is None or number < known.number:
        return None
    changes = IndexChange.objects.filter(number__gte=known.number, number__lte=number)
    rows = list(changes.values_list("number", "stamp", "page_id")[: _MOST_CHANGES_FOLLOWED + 1])
    numbers = {each: its_stamp for each, its_stamp, _ in rows}
    is_complete = len(numbers) == number - known.number + 1 and numbers[known.number] == known.stamp
    if len(rows) > _MOST_CHANGES_FOLLOWED or not is_complete or numbers[number] != stamp:
        return None
    changed = BitMap(page_id for each, _, page_id in rows if each > known.number)
    values = {
        value: bitmap - changed if bitmap.intersect(changed) else bitmap for value, bitmap in known.values.items()
    }
    documents = known.documents - changed
    added: dict[Value, BitMap] = defaultdict(BitMap)
    for page_id, carried in _rows_of(list(changed)):
        documents.add(page_id)
        for value in carried:
            added[value].add(page_id)
    for value, bitmap in added.items():
        values[value] = values.get(value, _NONE) | bitmap
    return _catalogue(number, stamp, documents, values)


def _read(number: int, stamp: int) -> Catalogue:
    values: dict[Value, BitMap] = defaultdict(BitMap)
    documents = BitMap()
    ids: dict[Value, list[int]] = defaultdict(list)
    for page_id, *columns in SearchDocument.objects.values_list(*_COLUMNS).iterator(10_000):
        documents.add(page_id)
        for value in _column_values(*columns):
            ids[value].append(page_id)
    for page_id, name, facet in SearchFacet.objects.values_list("document_id", "name", "value").iterator(10_000):
        ids[name, facet].append(page_id)
    for value, page_ids in ids.items():
        values[value] = BitMap(page_ids)
    return _catalogue(number, stamp, documents, dict(values))


def _rows_of(page_ids: list[int]) -> Iterator[tuple[int, list[Value]]]:
    facets = defaultdict(list)
    for page_id, name, value in SearchFacet.objects.filter(document__in=page_ids).values_list(
        "document_id", "name", "value"
    ):
        facets[page_id].append((name, value))
    for page_id, *columns in SearchDocument.objects.filter(pk__in=page_ids).values_list(*_COLUMNS):
        yield page_id, [*_column_values(*columns), *facets[page_id]]


def _column_values(kind: str, language: str, readers: str, is_online: bool) -> Iterator[Value]:
    yield "kind", kind
    yield "language", language
    for reader in readers.split():
        yield "reader", reader
    if is_online:
        yield "online", "1"


def _catalogue(number: int, stamp: int, documents: BitMap, values: dict[Value, BitMap]) -> Catalogue:
    values = {value: bitmap for value, bitmap in values.items() if bitmap}
    by_name: dict[str, list[str]] = defaultdict(list)
    for name, value in values:
        by_name[name].append(value)
    return Catalogue(number, stamp, documents, values, {name: tuple(sorted(group)) for name, group in by_name.items()})
