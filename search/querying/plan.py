"""From a question to what engines are asked: for each word what satisfies it, and which concepts are named."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from django.conf import settings

from ..analysis.folding import fold
from ..analysis.keys import keys_of
from ..analysis.languages import active_codes, analysis_language
from ..analysis.stop_words import STOP_WORDS
from ..analysis.tokens import DENSITIES, concept_token, dense_token, key_token, part_token, title_token
from ..analysis.words import Word
from ..engines.expression import NOTHING, Expression, all_of, any_of
from .lexicon import Label, Lexicon
from .naming import Naming, concepts_inside, namings_in

_MOST_NAMED = 6
_INSIDE_COMPOUND = 0.5


@dataclass(frozen=True, slots=True)
class Slot:
    """One word of the question.

    ``tokens`` are the word itself in every language it may be in; ``weak`` what only resembles it (parts of compounds,
    words that begin like it). ``named`` are concepts that the question names with this word, ``partial`` concepts of
    whose name it is a part, with the share. ``mentions`` are the names of the named concepts in all languages, as they
    may stand in a text. A document satisfies the slot when it matches ``expression``; one that is only about a concept
    of which the word is a part matches ``loose_expression``. ``is_recognised``: some concept's name holds the word.
    """

    word: str
    is_optional: bool
    tokens: frozenset[str]
    weak: frozenset[str] = frozenset()
    named: frozenset[int] = frozenset()
    partial: dict[int, float] = field(default_factory=dict)
    mentions: tuple[Expression, ...] = ()
    is_recognised: bool = False

    @property
    def expression(self) -> Expression:
        return any_of([*sorted(self.tokens), *map(concept_token, sorted(self.named)), *self.mentions])

    @property
    def aspects(self) -> dict[str, Expression]:
        """The ways in which a document may satisfy the slot, by name: all that ranking looks at.

        ``text``, ``title``; ``dense2``, ``dense4``: often for its length; ``named``: about a concept that is named;
        ``mention``: naming it in its text; ``part0.50``: about one of whose name the word is that share; ``weak``.
        """
        tokens = sorted(self.tokens)
        aspects: dict[str, Expression] = {
            "text": any_of(tokens),
            "title": any_of(map(title_token, tokens)),
            "named": any_of(map(concept_token, sorted(self.named))),
            "mention": any_of(self.mentions),
            "weak": any_of(sorted(self.weak)),
        }
        for level in DENSITIES:
            aspects[f"dense{level}"] = any_of(dense_token(level, token) for token in tokens)
        for share in sorted(set(self.partial.values())):
            concepts = sorted(concept for concept, its_share in self.partial.items() if its_share == share)
            aspects[f"part{share:.2f}"] = any_of(map(concept_token, concepts))
        return {name: expression for name, expression in aspects.items() if expression != NOTHING}

    @property
    def loose_expression(self) -> Expression:
        return any_of([*sorted(self.tokens), *map(concept_token, sorted({*self.named, *self.partial})), *self.mentions])


@dataclass(frozen=True, slots=True)
class Plan:
    """A question as engines get it.

    ``language`` is the reader's locale code. ``named`` holds the concepts named by each group of words: more than one
    where several concepts share a name.
    """

    language: str
    slots: tuple[Slot, ...]
    named: tuple[frozenset[int], ...] = ()

    @property
    def required(self) -> tuple[Slot, ...]:
        """The words that carry the meaning; never empty where there are words."""
        return tuple(slot for slot in self.slots if not slot.is_optional) or self.slots

    @property
    def concepts(self) -> tuple[int, ...]:
        """Every concept that the question names."""
        return tuple(dict.fromkeys(concept for group in self.named for concept in sorted(group)))

    @property
    def named_parts(self) -> tuple[tuple[Expression, Expression], ...]:
        """For each group of words that names something: documents about it, and those that mention it."""
        parts = []
        for group in self.named:
            mentions = {mention: None for slot in self.slots if slot.named & group for mention in slot.mentions}
            parts.append((any_of(map(concept_token, sorted(group))), any_of(mentions)))
        return tuple(parts)

    @property
    def named_expressions(self) -> tuple[Expression, ...]:
        """For each group of words that names something: documents about it, or mentioning it."""
        return tuple(any_of(part) for part in self.named_parts)

    @property
    def weak_expression(self) -> Expression:
        """Documents that match something which resembles one of the words."""
        return any_of(token for slot in self.required for token in sorted(slot.weak))

    def with_resembling(self, words: dict[str, Iterable[str]]) -> "Plan":
        """The same plan with further words of the index that resemble a word of the question."""
        slots = (replace(slot, weak=slot.weak | frozenset(words.get(slot.word, ()))) for slot in self.slots)
        return replace(self, slots=tuple(slots))


def make_plan(words: Sequence[Word], language: str, lexicon: Lexicon) -> Plan:
    """The plan for the words of a question, asked by a reader of that language."""
    grammar = analysis_language(language)
    stop_words = STOP_WORDS.get(grammar.code, frozenset()) if grammar else frozenset()
    spelled = [word.text.lower() for word in words]
    tokens = [_tokens(word, language) for word in spelled]
    for place, (one, other) in enumerate(pairwise(spelled)):
        joined = _joined(one + other, language, lexicon)
        tokens[place] |= joined
        tokens[place + 1] |= joined
    namings, parts = namings_in([frozenset(each) for each in tokens], lexicon)
    namings = _most_telling(namings, language, lexicon)
    slots = []
    for place, word in enumerate(spelled):
        here = [naming for naming in namings if place in naming.places]
        named = frozenset(naming.concept_id for naming in here)
        partial = {concept: share for concept, share in parts.get(place, {}).items() if concept not in named}
        if not here:
            inside = concepts_inside(word, grammar, lexicon)
            partial = dict.fromkeys(inside, _INSIDE_COMPOUND) | partial
        slots.append(
            Slot(
                word=word,
                is_optional=fold(word) in stop_words and not here,
                tokens=frozenset(tokens[place]),
                weak=_weak(word, language, lexicon),
                named=named,
                partial={} if fold(word) in stop_words else partial,
                mentions=_mentions(named, lexicon),
                is_recognised=bool(here or parts.get(place)),
            )
        )
    groups: dict[frozenset[int], set[int]] = {}
    for naming in namings:
        groups.setdefault(naming.places, set()).add(naming.concept_id)
    return Plan(language, tuple(slots), tuple(map(frozenset, groups.values())))


def _most_telling(namings: list[Naming], language: str, lexicon: Lexicon) -> list[Naming]:
    """Names of more words first, those in the reader's language before others, a few concepts at most."""

    def rank(naming: Naming) -> tuple:
        label: Label = lexicon.labels[naming.label]
        return -len(naming.places), label.language != language, not label.is_preferred, naming.label

    kept = list(dict.fromkeys(naming.concept_id for naming in sorted(namings, key=rank)))[:_MOST_NAMED]
    return [naming for naming in sorted(namings, key=rank) if naming.concept_id in kept]


def _tokens(word: str, language: str) -> set[str]:
    """The word in the reader's language, and in others that know it; in all of them when the reader's own does not."""
    own = keys_of(word, language, typed=True)
    grammar = analysis_language(language)
    tokens = set()
    if own.folded == word or not grammar or _some_locale_has_no_grammar():
        tokens.add(own.folded)
    for code in active_codes():
        understood = own if grammar and code == grammar.code else keys_of(word, code, typed=True)
        if understood is own or understood.known or not own.known:
            tokens.update(understood.tokens[1:])
    return tokens or {own.folded}


def _joined(word: str, language: str, lexicon: Lexicon) -> set[str]:
    """Two words typed apart that are one in the vocabulary: ``vertais tuki``."""
    understood = keys_of(word, language, typed=True)
    tokens = set(understood.tokens)
    return tokens if any(token in lexicon.by_token for token in tokens) else set()


def _weak(word: str, language: str, lexicon: Lexicon) -> frozenset[str]:
    grammar = analysis_language(language)
    if grammar is None or len(word) < 3:
        return frozenset()
    understood = keys_of(word, language, typed=True)
    tokens = {part_token(grammar.code, key) for key in (*understood.keys, *understood.parts)}
    tokens |= {key_token(grammar.code, key) for key in understood.parts}
    for part in understood.parts:
        tokens.update(concept_token(lexicon.labels[place].concept_id) for place, _ in lexicon.by_token.get(part, ()))
    for token in [key_token(grammar.code, key) for key in (*understood.keys, *understood.parts)]:
        tokens.update(concept_token(lexicon.labels[place].concept_id) for place in lexicon.by_part.get(token, ()))
    return frozenset(tokens)


def _mentions(concepts: Iterable[int], lexicon: Lexicon) -> tuple[Expression, ...]:
    """Every name of the concepts as it may stand in a text: all its words, each in any inflection."""
    names = {
        all_of(any_of(sorted(tokens)) for tokens in lexicon.labels[place].words): None
        for concept in sorted(concepts)
        for place in lexicon.of_concept.get(concept, ())
        if lexicon.labels[place].words
    }
    return tuple(name for name in names if name != NOTHING)


def _some_locale_has_no_grammar() -> bool:
    return any(analysis_language(code) is None for code, _name in settings.LANGUAGES)
