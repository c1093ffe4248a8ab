"""Mending what was mistyped: the nearest word that the index or the vocabulary knows."""

from collections.abc import Iterable, Iterator

from django.db.models import QuerySet

from ..analysis.folding import fold
from ..analysis.keys import keys_of
from ..analysis.languages import active_codes, analysis_language
from ..analysis.word_lists import word_list
from ..models import IndexedWord
from .lexicon import Lexicon

_SHORTEST = 4
_LONG = 7
_MOST_LOOKED_AT = 600
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def nearest_word(word: str, language: str, lexicon: Lexicon) -> str | None:
    """The known word one edit away (two for words of seven letters and more), spelled with its diacritics.

    None where there is none, or where the word is right in the reader's language and merely not on any page.
    """
    folded = fold(word)
    if len(folded) < _SHORTEST or not folded.isascii() or not folded.isalpha() or keys_of(word, language).known:
        return None
    most = 1 if len(folded) < _LONG else 2
    counted = dict.fromkeys((token for token in lexicon.by_token if "_" not in token), 0)
    names = set(counted)
    counted.update(_indexed(folded))
    ranked = [
        (edits, candidate not in names, candidate[:1] != folded[:1], -documents, candidate)
        for candidate, documents in counted.items()
        if (edits := distance(folded, candidate, most)) <= most
    ]
    return spelled_out(min(ranked)[-1], language) if ranked else None


def spelled_out(folded: str, language: str) -> str:
    """A folded word as it is written: in the reader's language, or else in the first that knows it."""
    own = analysis_language(language)
    for code in dict.fromkeys((own.code if own else "", *active_codes())):
        grammar = analysis_language(code) if code else None
        if grammar and (spellings := word_list(grammar).spellings(folded)):
            return folded if folded in spellings else spellings[0]
    return folded


def distance(one: str, other: str, most: int) -> int:
    """Edits between two words (a letter more, less or other, or two swapped); any number above ``most`` when more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    previous = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, facing in enumerate(other, 1):
            cost = min(previous[column] + 1, current[-1] + 1, previous[column - 1] + (letter != facing))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == facing:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > most:
            return most + 1
        before, previous = previous, current
    return previous[-1]


def _indexed(folded: str) -> Iterator[tuple[str, int]]:
    """Words of the index that may be meant: one edit away, or alike at the beginning or at the end."""
    variants = sorted(_one_edit_away(folded))
    found: dict[str, int] = {}
    for start in range(0, len(variants), 500):
        found.update(_counted(IndexedWord.objects.filter(word__in=variants[start : start + 500])))
    if not found and len(folded) >= _LONG:
        backwards = folded[::-1]
        begins = IndexedWord.objects.filter(word__gte=folded[:3], word__lt=folded[:3] + "{")
        ends = IndexedWord.objects.filter(backwards__gte=backwards[:3], backwards__lt=backwards[:3] + "{")
        for words in (begins, ends):
            found.update(_counted(words.order_by("-documents")[:_MOST_LOOKED_AT]))
    yield from found.items()


def _counted(words: QuerySet[IndexedWord]) -> Iterable[tuple[str, int]]:
    return words.values_list("word", "documents")


def _one_edit_away(word: str) -> set[str]:
    halves = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    less = {first + second[1:] for first, second in halves if second}
    swapped = {first + second[1] + second[0] + second[2:] for first, second in halves if len(second) > 1}
    other = {first + letter + second[1:] for first, second in halves if second for letter in _LETTERS}
    more = {first + letter + second for first, second in halves for letter in _LETTERS}
    return (less | swapped | other | more) - {word}
