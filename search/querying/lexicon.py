"""The names of all concepts, ready to be recognised in questions."""

import threading
from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Count, Max

from ..analysis.languages import analysis_language
from ..analysis.stop_words import STOP_WORDS
from ..analysis.tokens import key_token
from ..analysis.understood_words import UnderstoodWords
from ..analysis.words import composed, words_in
from ..index_space import index_alias
from ..models import Concept, ConceptLabel
from ..remembering import remembered

Tokens = frozenset[str]


@dataclass(frozen=True, slots=True)
class Label:
    """One name of a concept. ``words`` holds for each word that carries meaning the tokens it is found by."""

    concept_id: int
    language: str
    text: str
    is_preferred: bool
    words: tuple[Tokens, ...]
    parts: Tokens


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The vocabulary as of one moment. ``by_token`` and ``by_part`` lead from tokens to places in ``labels``."""

    labels: tuple[Label, ...]
    slugs: dict[int, str]
    names: dict[int, str]
    by_token: dict[str, tuple[tuple[int, int], ...]]
    by_part: dict[str, tuple[int, ...]]
    of_concept: dict[int, tuple[int, ...]]
    ids: dict[str, int]

    def label_in(self, concept_id: int, language: str) -> str:
        """The preferred name in a language, else in English, else any."""
        preferred = {
            label.language: label.text
            for label in (self.labels[place] for place in self.of_concept.get(concept_id, ()))
            if label.is_preferred
        }
        return preferred.get(language) or preferred.get("en") or self.names.get(concept_id, "")


_lexicons: dict[str, tuple[tuple, Lexicon]] = {}
_lock = threading.Lock()


def lexicon(vocabulary: int) -> Lexicon:
    """The vocabulary as of that change to it (see ``read_clock``)."""
    alias = index_alias()
    state = (vocabulary, *remembered("labels there are", _labels_there_are))
    known = _lexicons.get(alias)
    if known is None or known[0] != state:
        with _lock:
            known = _lexicons.get(alias)
            if known is None or known[0] != state:
                _lexicons[alias] = known = (state, _read())
    return known[1]


def _labels_there_are() -> tuple[int, int | None]:
    found = ConceptLabel.objects.aggregate(count=Count("pk"), last=Max("pk"))
    return found["count"], found["last"]


def forget_lexicon() -> None:
    """Read the vocabulary anew at the next question."""
    _lexicons.pop(index_alias(), None)


def _read() -> Lexicon:
    concepts = list(Concept.objects.values_list("pk", "slug", "name"))
    rows = ConceptLabel.objects.order_by("pk").values_list("concept_id", "language", "label", "is_preferred")
    understood = UnderstoodWords()
    labels = tuple(_label(understood, *row) for row in rows)
    understood.keep()
    by_token, by_part, of_concept = defaultdict(list), defaultdict(list), defaultdict(list)
    for place, label in enumerate(labels):
        of_concept[label.concept_id].append(place)
        for position, tokens in enumerate(label.words):
            for token in tokens:
                by_token[token].append((place, position))
        for token in label.parts:
            by_part[token].append(place)
    return Lexicon(
        labels,
        {pk: slug for pk, slug, _ in concepts},
        {pk: name for pk, _, name in concepts},
        {token: tuple(places) for token, places in by_token.items()},
        {token: tuple(places) for token, places in by_part.items()},
        {pk: tuple(places) for pk, places in of_concept.items()},
        {slug: pk for pk, slug, _ in concepts},
    )


def _label(understood: UnderstoodWords, concept_id: int, language: str, text: str, is_preferred: bool) -> Label:
    grammar = analysis_language(language)
    code = grammar.code if grammar else ""
    stop_words = STOP_WORDS.get(code, frozenset())
    words, parts = [], set()
    every = [understood.keys_of(word.text.lower(), language) for word in words_in(composed(text))]
    meaningful = [word for word in every if word.folded not in stop_words] or every
    for word in meaningful:
        words.append(frozenset(word.tokens))
        parts.update(key_token(code, part) for part in word.parts)
    return Label(concept_id, language, text, is_preferred, tuple(words), frozenset(parts))
