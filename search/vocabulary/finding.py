"""Finding a concept by any of its names, in any language and script, with or without diacritics."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from ..analysis.folding import fold
from ..models import Concept, ConceptLabel

#: A longer question is cut: no label is as long.
MAX_QUERY = 100
EXACT, BEGINNING, WORD_BEGINNING, INSIDE = range(4)


@dataclass(frozen=True, slots=True)
class Found:
    """A concept, and the label by which it was found."""

    concept: Concept
    label: str
    language: str
    rank: int


#: A concept's primary key, a language code, a label, and whether it is the preferred one.
LabelRow = tuple[int, str, str, bool]


@dataclass(frozen=True, slots=True)
class NearLabel:
    """A concept, by its label that is nearest to a text."""

    concept_id: int
    label: str
    language: str
    rank: int


def find_concepts(text: str, language_code: str, limit: int = 20) -> list[Found]:
    """Concepts with a label like ``text``, as :func:`nearest_labels` orders them. Takes any text.

    Two queries, three when something is found.
    """
    nearest = nearest_labels(text, _labels(), language_code)[:limit]
    concepts = Concept.objects.with_labels().in_bulk([each.concept_id for each in nearest])
    return [
        Found(concepts[each.concept_id], each.label, each.language, each.rank)
        for each in nearest
        if each.concept_id in concepts
    ]


def nearest_labels(text: str, labels: Iterable[LabelRow], language_code: str) -> list[NearLabel]:
    """For each concept with a label like ``text`` that label, the nearest first.

    The same text comes first, then labels beginning with it, then those with a word beginning so, then those containing
    it. Among equals a label of ``language_code`` comes first, then a preferred one, then a short one.
    """
    wanted = normal(text)
    if not wanted:
        return []
    own_language = language_code.lower()
    best: dict[int, tuple] = {}
    for pk, language, label, is_preferred in labels:
        rank = _rank(wanted, normal(label))
        if rank is not None:
            key = (rank, language != own_language, not is_preferred, len(label), label, language)
            if pk not in best or key < best[pk]:
                best[pk] = key
    order = sorted(best, key=lambda pk: (best[pk], pk))
    return [NearLabel(pk, best[pk][4], best[pk][5], best[pk][0]) for pk in order]


def concepts_named(words: Iterable[str], language_code: str) -> dict[str, list[Concept]]:
    """For each word the concept that has exactly this name: none, one, or several that claim it equally.

    A preferred label of ``language_code`` beats other preferred labels, and those beat synonyms.
    """
    wanted = {normal(word) for word in words}
    claims: dict[str, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
    for pk, language, label, is_preferred in _labels():
        if (name := normal(label)) in wanted:
            strength = (0 if language == language_code.lower() else 1) if is_preferred else 2
            claims[name][strength].add(pk)
    strongest = {name: by_strength[min(by_strength)] for name, by_strength in claims.items()}
    concepts = Concept.objects.with_labels().in_bulk({pk for pks in strongest.values() for pk in pks})
    return {word: [concepts[pk] for pk in sorted(strongest.get(normal(word), ()))] for word in words}


@lru_cache(maxsize=100_000)
def normal(text: str) -> str:
    """The spelling by which labels are compared: folded, single spaces, at most MAX_QUERY characters."""
    return " ".join(fold(text[:MAX_QUERY]).split())


def _labels() -> Iterable[LabelRow]:
    return ConceptLabel.objects.order_by().values_list("concept_id", "language", "label", "is_preferred")


def _rank(wanted: str, name: str) -> int | None:
    if wanted not in name:
        return None
    if name == wanted:
        return EXACT
    if name.startswith(wanted):
        return BEGINNING
    return WORD_BEGINNING if f" {wanted}" in name else INSIDE
