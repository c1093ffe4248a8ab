"""A plan and its scope in Elasticsearch's query language."""

from collections.abc import Iterable
from datetime import date, datetime

from django.utils import timezone
from elasticsearch.dsl import Q
from elasticsearch.dsl.query import Query

from ...querying.plan import Plan
from ..answer import ANY_CONCEPT, ANY_WORD, EVERY_CONCEPT, EVERY_WORD, RESEMBLING
from ..expression import NOTHING as EXPRESSION_OF_NOTHING
from ..expression import AllOf, AnyOf, Expression, any_of
from ..scope import Scope

_TIER_STEP, _OWN_LANGUAGE, _LEVELS = 2.0, 1.0, 0.9
NOTHING = Q("match_none")


def matching(expression: Expression) -> Query:
    """Documents that match an expression; no score."""
    match expression:
        case AnyOf(members):
            tokens = [member for member in members if isinstance(member, str)]
            queries = [matching(member) for member in members if not isinstance(member, str)]
            if tokens:
                queries.append(Q("terms", tokens=tokens))
            return any_query(queries)
        case AllOf(members):
            return Q("bool", filter=[matching(member) for member in members])
        case token:
            return Q("term", tokens=token)


def any_query(queries: Iterable[Query]) -> Query:
    queries = list(queries)
    if len(queries) == 1:
        return queries[0]
    return Q("bool", should=queries, minimum_should_match=1) if queries else NOTHING


def tiers(plan: Plan) -> dict[int, Query]:
    """What a document must match to be in each tier."""
    named = [matching(expression) for expression in plan.named_expressions]
    return {
        EVERY_WORD: Q("bool", filter=[matching(slot.expression) for slot in plan.required]),
        EVERY_CONCEPT: Q("bool", filter=named) if named else NOTHING,
        ANY_CONCEPT: any_query(named),
        ANY_WORD: matching(any_of(slot.loose_expression for slot in plan.required)),
        RESEMBLING: matching(plan.weak_expression),
    }


def scored(plan: Plan, queries: dict[int, Query], base: list[Query], rarest_first: list[int]) -> Query:
    """The tiers asked for, with a score that holds tier, own language and level one below the other."""
    by_tier = [
        Q("constant_score", filter=query, boost=_TIER_STEP * (RESEMBLING + 1 - tier)) for tier, query in queries.items()
    ]
    own = Q("constant_score", filter=Q("term", language=plan.language), boost=_OWN_LANGUAGE)
    return Q(
        "bool",
        filter=base,
        must=[Q("dis_max", queries=by_tier)],
        should=[own, Q("dis_max", queries=_levels(plan, rarest_first)), *_aspects(plan)],
    )


def tier_of(score: float) -> tuple[int, bool]:
    """The tier that a score stands for, and whether the document is in the reader's language."""
    return RESEMBLING + 1 - int(score / _TIER_STEP), score % _TIER_STEP >= _OWN_LANGUAGE


def _aspects(plan: Plan) -> list[Query]:
    """Questions whose names come back with each hit that answers them; they weigh nothing."""
    return [
        Q("constant_score", filter=matching(expression), boost=0.0, _name=f"{place}.{name}")
        for place, slot in enumerate(plan.slots)
        for name, expression in slot.aspects.items()
    ]


def _levels(plan: Plan, rarest_first: list[int]) -> list[Query]:
    """Words in the title before words in the text, rare words before common ones."""
    slots = [plan.slots[place] for place in rarest_first]
    titles = [matching(slot.aspects.get("title", EXPRESSION_OF_NOTHING)) for slot in slots]
    levels = [*([Q("bool", filter=titles)] if len(titles) > 1 else []), *titles]
    levels.extend(matching(slot.loose_expression) for slot in slots)
    step = _LEVELS / (len(levels) + 1)
    return [Q("constant_score", filter=level, boost=_LEVELS - place * step) for place, level in enumerate(levels)]


def scope_filters(scope: Scope) -> list[Query]:
    """What bounds the list itself: the reader, kinds and dates, without the reader's choices."""
    filters = [Q("term", reader=scope.language)]
    if scope.kinds:
        filters.append(Q("terms", kind=sorted(scope.kinds)))
    over = _over(scope.at)
    if scope.when == "upcoming":
        filters.append(Q("bool", filter=[Q("exists", field="starts_on")], must_not=[over]))
    elif scope.when == "past":
        filters.append(Q("bool", filter=[Q("exists", field="starts_on"), over]))
    if scope.first_day or scope.last_day:
        filters.append(_between(scope.first_day or date.min, scope.last_day or date.max))
    return filters


def choice_filters(scope: Scope) -> dict[str, Query]:
    """The reader's choices by facet."""
    filters = {name: Q("terms", **{name: sorted(values)}) for name, values in scope.facets}
    if scope.is_open:
        filters["open"] = is_open(scope.at)
    return filters


def is_open(at: datetime) -> Query:
    """As ``SearchDocumentQuerySet.open_for_applications``."""
    moment = at.isoformat()
    return Q(
        "bool",
        filter=[Q("term", takes_applications=True)],
        must_not=[
            Q("range", opens_at={"gt": moment}),
            Q("range", closes_at={"lte": moment}),
            Q("range", ends_at={"lte": moment}),
            Q("bool", filter=[Q("range", starts_at={"lte": moment})], must_not=[Q("exists", field="closes_at")]),
        ],
    )


def _over(at: datetime) -> Query:
    """As ``SearchDocumentQuerySet.past``: a known moment of ending decides, else the last calendar day."""
    today = timezone.localdate(at).isoformat()
    has_moment, has_end = Q("exists", field="ends_at"), Q("exists", field="ends_on")
    by_end = Q("bool", filter=[Q("range", ends_on={"lt": today})], must_not=[has_moment])
    by_start = Q("bool", filter=[Q("range", starts_on={"lt": today})], must_not=[has_moment, has_end])
    return any_query([Q("range", ends_at={"lte": at.isoformat()}), by_end, by_start])


def _between(first: date, last: date) -> Query:
    """As ``SearchDocumentQuerySet.between``."""
    starts = Q("range", starts_on={"lte": last.isoformat()})
    one_day = Q(
        "bool", filter=[Q("range", starts_on={"gte": first.isoformat()})], must_not=[Q("exists", field="ends_on")]
    )
    return Q("bool", filter=[starts, any_query([Q("range", ends_on={"gte": first.isoformat()}), one_day])])
