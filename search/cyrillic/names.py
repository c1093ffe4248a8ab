"""Names that are agreed to keep their letters."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

_FIRST_WORD = re.compile(r"[^\W\d_]+")


class Names:
    """Phrases that stay as they are wherever they stand whole and letter for letter; found by their first word."""

    def __init__(self, phrases: Iterable[str] = ()) -> None:
        self._by_first_word: dict[str, list[str]] = defaultdict(list)
        for phrase in phrases:
            if first := _FIRST_WORD.search(phrase):
                self._by_first_word[first.group()].append(phrase[first.start() :])

    def places(self, text: str, words: Sequence[re.Match]) -> set[int]:
        """Where those of the text's words begin that lie in a name."""
        found: set[int] = set()
        for word in words:
            for name in self._by_first_word.get(word.group(), ()):
                end = word.start() + len(name)
                if text.startswith(name, word.start()) and not (end < len(text) and text[end].isalpha()):
                    found.update(other.start() for other in words if word.start() <= other.start() < end)
        return found


NO_NAMES = Names()
