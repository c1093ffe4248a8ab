"""From Wagtail's search query objects to what an engine understands."""

from dataclasses import dataclass
from enum import Enum

from wagtail.search.query import And, Boost, Fuzzy, MatchAll, Not, Or, Phrase, PlainText, SearchQuery

from .words import typed_words


class Extent(Enum):
    """Questions that need no engine."""

    EVERYTHING = "everything"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Syntax:
    """How an engine writes its questions; ``{}`` stands for a word, which holds letters and digits only."""

    word: str
    prefix: str
    phrase_word: str
    phrase_joint: str
    phrase: str
    both: str
    either: str


#: A question in the engine's own words, or its extent where no engine is needed.
Expression = str | Extent


def has_negation(query: SearchQuery) -> bool:
    """Whether ``Not`` occurs anywhere: engines cannot answer that alone."""
    if isinstance(query, And | Or):
        return any(has_negation(part) for part in query.subqueries)
    if isinstance(query, Boost):
        return has_negation(query.subquery)
    return isinstance(query, Not)


def expression(query: SearchQuery, syntax: Syntax, last_word_is_prefix: bool) -> Expression:
    """The question without negation in the engine's syntax. Raises ValueError for a query class that is not known."""
    match query:
        case MatchAll():
            return Extent.EVERYTHING
        case Boost():
            return expression(query.subquery, syntax, last_word_is_prefix)
        case And() | Or():
            parts = [expression(part, syntax, last_word_is_prefix) for part in query.subqueries]
            return _joined(parts, syntax, all_needed=isinstance(query, And))
        case Phrase():
            words = typed_words(query.query_string)
            joined = syntax.phrase_joint.join(syntax.phrase_word.format(word) for word in words)
            return syntax.phrase.format(joined) if words else Extent.NOTHING
        case PlainText() | Fuzzy():
            *first, last = typed_words(query.query_string) or [""]
            if not last:
                return Extent.NOTHING
            last_form = syntax.prefix if last_word_is_prefix else syntax.word
            words = [*(syntax.word.format(word) for word in first), last_form.format(last)]
            return (syntax.both if query.operator == "and" else syntax.either).join(words)
    raise ValueError(f"No answer for a query of the class {type(query).__name__}.")


def _joined(parts: list[Expression], syntax: Syntax, all_needed: bool) -> Expression:
    decisive, neutral = Extent.NOTHING, Extent.EVERYTHING
    if not all_needed:
        decisive, neutral = neutral, decisive
    if decisive in parts:
        return decisive
    texts = [f"({part})" for part in parts if part is not neutral]
    return (syntax.both if all_needed else syntax.either).join(texts) if texts else neutral
