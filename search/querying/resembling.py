"""What begins like a word of the question, in index and vocabulary: the last resort before an empty answer."""

from math import ceil

from ..analysis.tokens import concept_token
from ..models import IndexedWord
from .lexicon import Lexicon
from .plan import Plan, Slot

_SHORTEST = 5
_MOST_WORDS = 30
# Two words with so many letters in common at the beginning, and so large a share of the longer one, are of one family.
_FAMILY_LETTERS, _FAMILY_SHARE = 6, 2 / 3


def resembling_words(plan: Plan) -> dict[str, list[str]]:
    """For each long enough word of the question, the most frequent words of the index that begin with it."""
    words = {}
    for slot in plan.required:
        beginning = _spelling(slot)
        if len(beginning) >= _SHORTEST:
            alike = IndexedWord.objects.filter(word__gte=beginning, word__lt=beginning + "\U0010ffff")
            words[slot.word] = list(alike.order_by("-documents", "word").values_list("word", flat=True)[:_MOST_WORDS])
    return {word: found for word, found in words.items() if found}


def resembling_names(plan: Plan, lexicon: Lexicon) -> dict[str, list[str]]:
    """For each word of the question that no name holds, the topics with a one-word name of the same family.

    Endings that no word list knows lead here: ``insomniac`` to ``insomnia``.
    """
    concepts = {}
    for slot in plan.required:
        spelling = _spelling(slot)
        if slot.is_recognised or len(spelling) < _FAMILY_LETTERS:
            continue
        places = [
            place
            for name, found in lexicon.by_token.items()
            if name.startswith(spelling[:_FAMILY_LETTERS]) and _are_family(spelling, name)
            for place, _position in found
        ]
        labels = (lexicon.labels[place] for place in places)
        concepts[slot.word] = sorted({concept_token(label.concept_id) for label in labels if len(label.words) == 1})
    return {word: found for word, found in concepts.items() if found}


def _spelling(slot: Slot) -> str:
    """The word as it was typed, folded; empty where only its keys are known."""
    return min((token for token in slot.tokens if "_" not in token), default="", key=len)


def _are_family(one: str, other: str) -> bool:
    common = ceil(_FAMILY_SHARE * max(len(one), len(other)))
    return one[:common] == other[:common]
