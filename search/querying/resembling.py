"""Words of the index that begin like a word of the question: the last resort before an empty answer."""

from ..models import IndexedWord
from .plan import Plan

_SHORTEST = 5
_MOST_WORDS = 30


def resembling_words(plan: Plan) -> dict[str, list[str]]:
    """For each long enough word of the question, the most frequent words of the index that begin with it."""
    words = {}
    for slot in plan.required:
        beginning = min((token for token in slot.tokens if "_" not in token), default="", key=len)
        if len(beginning) >= _SHORTEST:
            alike = IndexedWord.objects.filter(word__gte=beginning, word__lt=beginning + "\U0010ffff")
            words[slot.word] = list(alike.order_by("-documents", "word").values_list("word", flat=True)[:_MOST_WORDS])
    return {word: found for word, found in words.items() if found}
