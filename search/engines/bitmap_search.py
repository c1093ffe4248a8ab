"""Answering a plan inside the database: the engine matches words, bitmaps do the rest."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pyroaring import BitMap

from ..querying.plan import Plan, Slot
from .answer import ANY_WORD, ENOUGH, EVERY_WORD, RANKED, TIERS, Answer, Candidate
from .catalogue import Catalogue
from .database import DatabaseEngine
from .expression import NOTHING, Expression, any_of
from .ordering import NEWEST, ordered_ids
from .scope import Scope
from .scoped_bitmaps import ScopedBitmaps


class BitmapSearch:
    """One question to a database engine."""

    def __init__(self, engine: DatabaseEngine, catalogue: Catalogue) -> None:
        self.engine = engine
        self.catalogue = catalogue

    def answer(self, plan: Plan, scope: Scope, window: slice, facets: Iterable[str], sort: str = "") -> Answer:
        """The hits in ``window``, best first or in another order, with counts of these facets."""
        scoped = ScopedBitmaps(self.catalogue, scope)
        if plan.slots:
            matches = [self._slot(slot) & scoped.readers for slot in plan.slots]
            tiers = self._tiers(plan, matches, scoped.readers)
            found = BitMap.union(BitMap(), *tiers)
        else:
            matches, tiers, found = [], [], scoped.readers
        hits = found & scoped.allowed
        window = slice(min(window.start, len(hits)), min(window.stop, len(hits)))
        if sort or not plan.slots:
            page_ids = ordered_ids(hits, sort or NEWEST, scope.at, window)
            own = self.catalogue.having("language", scope.language)
            candidates = [Candidate(page_id, EVERY_WORD, page_id in own) for page_id in page_ids]
        else:
            candidates = self._ordered(plan, matches, [tier & hits for tier in tiers], window.stop)[window]
            if window.start < RANKED:
                candidates = self._with_aspects(plan, candidates)
        return Answer(
            candidates=candidates,
            total=len(hits),
            found=len(found),
            frequencies=[len(each) for each in matches],
            documents=len(scoped.readers),
            facets=scoped.counts(found, facets),
            engine=self.engine.name,
        )

    def _tiers(self, plan: Plan, matches: list[BitMap], readers: BitMap) -> list[BitMap]:
        """Documents by tier, each in its best one only. Weak tiers stay empty where stronger ones hold enough."""
        needed = [match for slot, match in zip(plan.slots, matches, strict=True) if slot in plan.required]
        every = BitMap.intersection(readers, *needed) if needed else BitMap()
        # Part by part: the slots have asked for most of the parts already.
        named = [BitMap.union(*map(self._match, parts)) & readers for parts in plan.named_parts]
        all_named = BitMap.intersection(*named) - every if named else BitMap()
        some_named = BitMap.union(BitMap(), *named) - every - all_named
        found = every | all_named | some_named
        anyone, weak = BitMap(), BitMap()
        if len(found) < ENOUGH:
            anyone = (self._match(any_of(slot.loose_expression for slot in plan.required)) & readers) - found
            found = found | anyone
        if len(found) < ENOUGH:
            weak = (self._match(plan.weak_expression) & readers) - found
        return [every, all_named, some_named, anyone, weak]

    def _ordered(self, plan: Plan, matches: list[BitMap], tiers: list[BitMap], wanted: int) -> list[Candidate]:
        """The first hits: by tier, own language first, then words in the title, rare words, new documents first."""
        own = self.catalogue.having("language", plan.language)
        candidates: list[Candidate] = []
        for tier, documents in zip(TIERS, tiers, strict=True):
            for is_own in (True, False):
                cell = documents & own if is_own else documents - own
                if not cell or len(candidates) >= wanted:
                    continue
                pages = self._levels(plan, matches, tier, cell) if len(cell) > RANKED else iter([cell])
                for level in pages:
                    missing = wanted - len(candidates)
                    newest = level[len(level) - missing :] if len(level) > missing else level
                    candidates.extend(Candidate(page_id, tier, is_own) for page_id in reversed(list(newest)))
                    if len(candidates) >= wanted:
                        break
        return candidates

    def _levels(self, plan: Plan, matches: list[BitMap], tier: int, cell: BitMap) -> Iterator[BitMap]:
        """A large cell in an order that needs no look at single documents."""
        pairs = [(slot, match) for slot, match in zip(plan.slots, matches, strict=True) if slot in plan.required]
        rarest_first = [slot for slot, match in sorted(pairs, key=lambda pair: len(pair[1]))]
        titles = [cell & self._match(slot.aspects.get("title", NOTHING)) for slot in rarest_first]
        levels = []
        if len(titles) > 1:
            levels.append(BitMap.intersection(*titles))
        levels.extend(titles)
        if tier == ANY_WORD:
            levels.extend(match for _slot, match in sorted(pairs, key=lambda pair: len(pair[1])))
        levels.append(cell)
        rest = cell
        for level in levels:
            here = rest & level
            if here:
                yield here
                rest = rest - here

    def _with_aspects(self, plan: Plan, candidates: list[Candidate]) -> list[Candidate]:
        """The candidates with the ways in which they satisfy each word."""
        ids = BitMap(candidate.page_id for candidate in candidates)
        held: dict[int, list[set[str]]] = {page_id: [set() for _ in plan.slots] for page_id in ids}
        for place, slot in enumerate(plan.slots):
            for name, expression in slot.aspects.items():
                for page_id in ids & self._match(expression):
                    held[page_id][place].add(name)
        return [replace(each, aspects=tuple(map(frozenset, held[each.page_id]))) for each in candidates]

    def _slot(self, slot: Slot) -> BitMap:
        """Documents that satisfy a word; the parts are kept, for they are asked for again."""
        aspects = slot.aspects
        return BitMap.union(
            BitMap(), *(self._match(aspects[name]) for name in ("text", "named", "mention") if name in aspects)
        )

    def _match(self, expression: Expression) -> BitMap:
        return self.catalogue.matching(expression, self.engine.match)
