"""A scope as bitmaps, and facet counts within it."""

from collections.abc import Iterable

from pyroaring import BitMap

from .catalogue import Catalogue
from .scope import Scope


class ScopedBitmaps:
    """The documents within a scope."""

    def __init__(self, catalogue: Catalogue, scope: Scope) -> None:
        self.catalogue = catalogue
        self.scope = scope
        self.readers = catalogue.having("reader", scope.language)
        if scope.kinds:
            self.readers = self.readers & catalogue.having_any("kind", scope.kinds)
        if scope.is_dated:
            self.readers = self.readers & BitMap(scope.dated_documents().order_by().values_list("pk", flat=True))
        self._open: BitMap | None = None

    @property
    def open(self) -> BitMap:
        """Documents to which somebody can apply."""
        if self._open is None:
            self._open = self.catalogue.open_at(self.scope.at)
        return self._open

    @property
    def allowed(self) -> BitMap:
        """Documents that the chosen filters leave."""
        return self._allowed(self.scope)

    def _allowed(self, scope: Scope) -> BitMap:
        allowed = self.readers
        for name, values in scope.facets:
            allowed = allowed & self.catalogue.having_any(name, values)
        return allowed & self.open if scope.is_open else allowed

    def counts(self, found: BitMap, facets: Iterable[str]) -> dict[str, dict[str, int]]:
        """Counts by facet and value over the documents found; the choices in a facet do not shrink its own counts."""
        chosen = {name for name, _values in self.scope.facets} | ({"open"} if self.scope.is_open else set())
        everywhere = found & self.allowed
        counts = {}
        for name in facets:
            within = found & self._allowed(self.scope.without(name)) if name in chosen else everywhere
            if name == "open":
                number = within.intersection_cardinality(self.open)
                counts[name] = {"1": number} if number else {}
            else:
                counts[name] = self.catalogue.counts(name, within)
        return counts
