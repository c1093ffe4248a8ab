"""Results as a list shows them: marked titles, excerpts, the reason, and the other languages of the page."""

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set

from ..engines.expression import AllOf, AnyOf, Expression
from ..models import SearchDocument, SearchFacet
from .lexicon import Lexicon
from .plan import Plan
from .ranking import Ranked
from .response import Hit, OtherVersion, Reason
from .snippets import Marker


def build_hits(ranked: Sequence[Ranked], plan: Plan, lexicon: Lexicon) -> list[Hit]:
    """The hits of one page; four queries at most, however many they are. Vanished documents are left out."""
    page_ids = [each.page_id for each in ranked]
    documents = SearchDocument.objects.in_bulk(page_ids)
    versions = _versions(documents.values())
    topics = _topics(page_ids) if any(each.lacking for each in ranked) else defaultdict(set)
    bodies = dict(SearchDocument.objects.filter(pk__in=page_ids).values_list("pk", "body")) if plan.slots else {}
    tokens = frozenset(token for slot in plan.slots if not slot.is_optional for token in _tokens_of(slot.expression))
    markers: dict[str, Marker] = {}
    hits = []
    for each in ranked:
        document = documents.get(each.page_id)
        if document is None:
            continue
        marker = markers.setdefault(document.language, Marker(tokens, document.language))
        hits.append(
            Hit(
                document=document,
                url=document.url_for(plan.language),
                is_own_language=document.language == plan.language,
                title=marker.marked(document.title),
                snippet=marker.snippet(document.summary, bodies.get(document.pk, "")),
                reasons=_reasons(each, document, topics[document.pk], plan, lexicon),
                also_in=[other for other in versions[document.translation_key] if other.language != document.language],
            )
        )
    return hits


def _versions(documents: Iterable[SearchDocument]) -> dict[object, list[OtherVersion]]:
    """Every live version of the pages, by translation group."""
    versions = defaultdict(list)
    keys = {document.translation_key for document in documents}
    rows = SearchDocument.objects.filter(translation_key__in=keys).order_by("page_id")
    for key, language, title, path in rows.values_list("translation_key", "language", "title", "path"):
        versions[key].append(OtherVersion(language, title, path))
    return versions


def _topics(page_ids: Iterable[int]) -> dict[int, set[int]]:
    topics: dict[int, set[int]] = defaultdict(set)
    # Asked for by name, too, SQLite would read every topic of every page in its index of values.
    rows = SearchFacet.objects.filter(document__in=page_ids).values_list("document_id", "name", "value")
    for page_id, name, value in rows:
        if name == "topic":
            topics[page_id].add(int(value))
    return topics


def _reasons(each: Ranked, document: SearchDocument, topics: Set[int], plan: Plan, lexicon: Lexicon) -> list[Reason]:
    """The topics of the page that stand for words which it does not hold."""
    slots = [plan.slots[place] for place in each.lacking]
    concepts = dict.fromkeys(concept for slot in slots for concept in sorted(slot.named or slot.partial))
    return [
        Reason(
            concept_id=concept,
            slug=lexicon.slugs[concept],
            label=lexicon.label_in(concept, plan.language),
            label_in_hit=lexicon.label_in(concept, document.language),
        )
        for concept in concepts
        if concept in topics and concept in lexicon.slugs
    ]


def _tokens_of(expression: Expression) -> Iterable[str]:
    if isinstance(expression, AnyOf | AllOf):
        for member in expression.members:
            yield from _tokens_of(member)
    else:
        yield expression
