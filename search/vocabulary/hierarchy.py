"""Wider and narrower concepts."""

from ..models import Concept


def is_at_or_below(candidate: Concept, concept: Concept) -> bool:
    """Whether ``candidate`` is the concept itself or one of those below it: it cannot become its wider concept."""
    parents = dict(Concept.objects.values_list("pk", "broader"))
    place, seen = candidate.pk, set()
    while place is not None and place not in seen:
        if place == concept.pk:
            return True
        seen.add(place)
        place = parents.get(place)
    return False
