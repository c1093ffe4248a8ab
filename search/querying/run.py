"""Asking and answering: the one way every list, page, feed and suggestion takes."""

import math
from dataclasses import replace

from django.utils import timezone

from ..analysis.words import Word
from ..engines.answer import FEW, RANKED, Answer
from ..engines.ordering import DEADLINE, NEWEST, SOONEST, TITLE, UNORDERED
from ..engines.scope import Scope
from ..engines.selection import ask
from ..indexing.clock import Clock, read_clock
from .cleaning import clean_query, query_words
from .correction import nearest_word
from .hits import build_hits
from .lexicon import Lexicon, lexicon
from .plan import Plan, Slot, make_plan
from .ranking import Ranked, rank
from .request import FACETS, SearchRequest
from .resembling import resembling_names, resembling_words
from .response import Correction, NamedConcept, SearchResponse

_MOST_PER_PAGE = 1_000


def run_search(request: SearchRequest) -> SearchResponse:
    """Answer a question, or give a list where nothing is asked. Never fails for what people type."""
    query = clean_query(request.q)
    return _Search(request, query).response()


class _Search:
    def __init__(self, request: SearchRequest, query: str) -> None:
        self.request = request
        self.query = query
        self.clock: Clock = read_clock()
        self.lexicon: Lexicon = lexicon(self.clock.vocabulary)
        self.scope = make_scope(request, self.lexicon)
        self.size = min(max(request.page_size, 1), _MOST_PER_PAGE)
        self.sort = request.sort if request.sort in (DEADLINE, NEWEST, SOONEST, TITLE) else ""
        if request.ids_only:
            self.sort = UNORDERED
        self.facets = _counted(request)

    def response(self) -> SearchResponse:
        words = query_words(self.query)
        plan = make_plan(words, self.request.language, self.lexicon)
        if self.query and not words:
            plan = _unanswerable(self.query, plan.language)
        answer = self._ask(plan)
        correction = None
        if words and not self.request.exact:
            mended = self._mended(words, plan, answer)
            if mended is not None:
                correction = Correction(self.query, _with_words(self.query, mended))
                plan = make_plan(query_words(correction.corrected), self.request.language, self.lexicon)
                answer = self._ask(plan)
        if words and answer.found < FEW:
            wider = plan.with_resembling(resembling_words(plan))
            if not self.request.exact:
                wider = wider.with_resembling(resembling_names(plan, self.lexicon))
            if wider != plan:
                plan = wider
                answer = self._ask(plan)
        pages = max(1, math.ceil(answer.total / self.size))
        page = min(max(self.request.page, 1), pages)
        ranked = self._page_of(plan, answer, page)
        return SearchResponse(
            query=self.query,
            total=answer.total,
            hits=[] if self.request.ids_only else build_hits(ranked, plan, self.lexicon),
            page_ids=[each.page_id for each in ranked],
            page=page,
            pages=pages,
            facets=answer.facets,
            concepts=[NamedConcept(pk, self.lexicon.slugs[pk], self._label(pk)) for pk in plan.concepts],
            correction=correction,
            engine=answer.engine,
        )

    def _ask(self, plan: Plan) -> Answer:
        return ask(plan, self.scope, self._window(plan, self.request.page), self.facets, self.sort, self.clock)

    def _window(self, plan: Plan, page: int) -> slice:
        """What an engine is asked for: all hits that are ranked here where the page is among them, else the page."""
        start = (max(page, 1) - 1) * self.size
        if plan.slots and not self.sort and start < RANKED:
            return slice(0, max(RANKED, start + self.size))
        return slice(start, start + self.size)

    def _page_of(self, plan: Plan, answer: Answer, page: int) -> list[Ranked]:
        """The hits of one page in their final order; a page behind the last is the last."""
        if page != max(self.request.page, 1):
            window = self._window(plan, page)
            answer = ask(plan, self.scope, window, (), self.sort, self.clock)
        start = (page - 1) * self.size
        if not plan.slots or self.sort or start >= RANKED:
            return [Ranked(candidate.page_id, candidate.is_own_language) for candidate in answer.candidates]
        best = replace(answer, candidates=answer.candidates[:RANKED])
        behind = [Ranked(each.page_id, each.is_own_language) for each in answer.candidates[RANKED:]]
        return [*rank(best, plan), *behind][start : start + self.size]

    def _mended(self, words: list[Word], plan: Plan, answer: Answer) -> dict[Word, str] | None:
        """Other words for those that no document and no concept knows; None where there is nothing to mend."""
        mended = {}
        for word, slot, frequency in zip(words, plan.slots, answer.frequencies, strict=True):
            if frequency == 0 and not slot.is_recognised and not slot.is_optional:
                nearest = nearest_word(word.text.lower(), self.request.language, self.lexicon)
                if nearest is not None:
                    mended[word] = nearest
        return mended or None

    def _label(self, concept_id: int) -> str:
        return self.lexicon.label_in(concept_id, self.request.language)


def _unanswerable(query: str, language: str) -> Plan:
    """The plan for a question without a single letter: nothing is in its way, and nothing answers it."""
    return Plan(language, (Slot(word=query, is_optional=False, tokens=frozenset()),))


def make_scope(request: SearchRequest, lexicon: Lexicon) -> Scope:
    """The bounds that a request sets, in the values that documents store."""
    facets = []
    for name, chosen in request.filters.items():
        values = {str(value) for value in chosen if value != ""}
        if name == "topic":
            values = {str(lexicon.ids.get(slug, 0)) for slug in values}
        if values and name in FACETS and name != "open":
            facets.append((name, frozenset(values)))
    return Scope(
        language=request.language,
        at=request.at or timezone.now(),
        kinds=frozenset(map(str, request.kinds)),
        facets=tuple(facets),
        is_open="1" in [str(value) for value in request.filters.get("open", ())],
        when=request.when,
        first_day=request.first_day,
        last_day=request.last_day,
    )


def _counted(request: SearchRequest) -> tuple[str, ...]:
    """Organisations are counted where one was chosen or the list asks for it: there may be thousands."""
    if not request.facets:
        return ()
    if request.all_facets or request.filters.get("organisation"):
        return FACETS
    return tuple(name for name in FACETS if name != "organisation")


def _with_words(query: str, mended: dict[Word, str]) -> str:
    """The question with some of its words replaced."""
    for word in sorted(mended, key=lambda word: -word.start):
        query = query[: word.start] + mended[word] + query[word.end :]
    return query
