"""Which part of Europe a map shows: as much as its content asks for."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .outline import outlines
from .projection import HEIGHT, WIDTH, Point

#: No map shows less than this many grid units across; nearer by, the outlines would look coarse.
LEAST = 260
#: Free room round the content, as a share of the longer side.
MARGIN = 0.05
#: How much wider than high, and how much higher than wide, a map may be.
WIDEST, HIGHEST = 1.3, 1.25


class Frame(NamedTuple):
    """The shown rectangle in grid units."""

    x: float
    y: float
    width: float
    height: float

    @property
    def view_box(self) -> str:
        return " ".join(f"{value:.0f}" for value in self)

    def shows(self, point: Point) -> bool:
        return self.x <= point.x <= self.x + self.width and self.y <= point.y <= self.y + self.height


def frame_round(codes: Iterable[str], points: Sequence[Point]) -> Frame:
    """The frame that holds these countries and points, never more than the map has."""
    boxes = [outlines()[code].box for code in codes if code in outlines()]
    xs = [x for box in boxes for x in (box.left, box.right)] + [point.x for point in points] or [0, WIDTH]
    ys = [y for box in boxes for y in (box.top, box.bottom)] + [point.y for point in points] or [0, HEIGHT]
    room = 2 * MARGIN * max(max(xs) - min(xs), max(ys) - min(ys))
    width, height = max(max(xs) - min(xs) + room, LEAST), max(max(ys) - min(ys) + room, LEAST)
    width, height = min(max(width, height / HIGHEST), WIDTH), min(max(height, width / WIDEST), HEIGHT)
    x = _within(min(xs) + (max(xs) - min(xs)) / 2 - width / 2, WIDTH - width)
    y = _within(min(ys) + (max(ys) - min(ys)) / 2 - height / 2, HEIGHT - height)
    return Frame(x, y, width, height)


def _within(value: float, highest: float) -> float:
    return min(max(value, 0), highest)
