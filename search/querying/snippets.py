"""What of a page is shown under its title, with the words that were found marked."""

from collections.abc import Iterable

from ..analysis.folding import fold
from ..analysis.keys import keys_of, may_begin_with
from ..analysis.tokens import text_of
from ..analysis.words import Word, composed, words_where
from .response import Segment

LONGEST_SNIPPET = 240
_BEFORE = 60
_LONGEST_READ = 8_000


class Marker:
    """Marks, in texts of one language (a locale code), the words that stand for one of the tokens."""

    def __init__(self, tokens: frozenset[str], language: str) -> None:
        self.tokens = tokens
        self.language = language
        self._initials = frozenset(fold(text_of(token))[:1] for token in tokens)
        self._known: dict[str, bool] = {}

    def matches(self, word: str) -> bool:
        """Whether a word is one of those looked for."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._is_wanted(word)
        return known

    def _is_wanted(self, word: str) -> bool:
        if not may_begin_with(word, self.language, self._initials):
            return False
        return any(token in self.tokens for token in keys_of(word, self.language).tokens)

    def _found_in(self, text: str) -> list[Word]:
        return words_where(text, self.matches) if self.tokens else []

    def marked(self, text: str) -> list[Segment]:
        """The whole text in segments."""
        text = composed(text)
        return _segments(text, self._found_in(text), 0, len(text))

    def snippet(self, summary: str, body: str) -> list[Segment]:
        """The summary where it holds a word that was found, or where the text holds none; else the text around one."""
        in_summary = self.marked(summary)
        if any(segment.marked for segment in in_summary):
            return in_summary
        text = composed(body[:_LONGEST_READ])
        found = self._found_in(text)
        if not found:
            return in_summary or _beginning(text)
        best = max(found, key=lambda word: (_near(word, found), -word.start))
        start, end = _window(text, best.start)
        segments = _segments(text, [word for word in found if start <= word.start and word.end <= end], start, end)
        return [*([Segment("… ")] if start else []), *segments, *([Segment(" …")] if end < len(text) else [])]


def _near(word: Word, found: Iterable[Word]) -> int:
    return len({other.text.lower() for other in found if 0 <= other.start - word.start < LONGEST_SNIPPET - _BEFORE})


def _window(text: str, around: int) -> tuple[int, int]:
    """A piece of the text that begins and ends between words."""
    start = max(0, around - _BEFORE)
    if start:
        start = text.find(" ", start, around) + 1 or around
    end = min(len(text), start + LONGEST_SNIPPET)
    if end < len(text):
        end = max(text.rfind(" ", around, end), min(end, around + 1))
        if end <= around + 1:
            end = min(len(text), start + LONGEST_SNIPPET)
    return start, end


def _beginning(text: str) -> list[Segment]:
    end = _window(text, 0)[1]
    return [Segment(text[:end] + (" …" if end < len(text) else ""))] if text else []


def _segments(text: str, words: Iterable[Word], start: int, end: int) -> list[Segment]:
    segments, place = [], start
    for word in words:
        if word.start > place:
            segments.append(Segment(text[place : word.start]))
        segments.append(Segment(text[word.start : word.end], marked=True))
        place = word.end
    if place < end:
        segments.append(Segment(text[place:end]))
    return segments
