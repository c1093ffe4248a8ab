"""A title in lines that fit: large where it is short, smaller where it is long, its words whole where they can be."""

from collections.abc import Callable, Sequence

#: Width of a text in pixels.
Measure = Callable[[str], float]


def fitted(
    text: str, sizes: Sequence[int], width: int, height: int, measure_at: Callable[[int], Measure], leading: float
) -> tuple[int, list[str]]:
    """The largest of the sizes (largest first) in which the text fits, with its lines.

    Sizes in which a word would have to be broken are passed over while a smaller one can hold it whole. In the smallest
    size, what does not fit is cut and ends in "…".
    """
    for keeps_words in (True, False):
        for size in sizes:
            lines = wrapped(text, width, measure_at(size))
            if len(lines) * size * leading <= height and not (keeps_words and _breaks_words(text, lines)):
                return size, lines
    size, most = sizes[-1], int(height // (sizes[-1] * leading))
    lines = wrapped(text, width, measure_at(size))[:most]
    return size, [*lines[:-1], _with_ellipsis(lines[-1], width, measure_at(size))]


def wrapped(text: str, width: int, measure: Measure) -> list[str]:
    """The words in lines; a word that is wider than a line goes on in the next one after a hyphen."""
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and measure(joined) <= width:
            lines[-1] = joined
        else:
            lines += _pieces(word, width, measure)
    return lines


def _pieces(word: str, width: int, measure: Measure) -> list[str]:
    pieces = []
    while measure(word) > width and len(word) > 3:
        end = max((end for end in range(2, len(word) - 1) if measure(f"{word[:end]}-") <= width), default=2)
        # A hyphen of the word's own is the best place to part it.
        own = word.rfind("-", 1, end + 1)
        end = own + 1 if own > 0 else end
        pieces.append(word[:end] if word[end - 1] == "-" else f"{word[:end]}-")
        word = word[end:]
    return [*pieces, word]


def _breaks_words(text: str, lines: list[str]) -> bool:
    return " ".join(lines) != " ".join(text.split())


def _with_ellipsis(line: str, width: int, measure: Measure) -> str:
    while line and measure(f"{line}…") > width:
        line = line[:-1]
    return f"{line.rstrip(' -,.;:')}…"
