"""Diamonds on a map: one for each place, larger where more organisations are, never on top of each other."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import product
from math import cos, pi, sin, sqrt

from .frame import Frame
from .projection import Point

#: Shares of the longer side of the frame: half the width of a mark for one, and the height of a number in a mark.
ONE, NUMBER = 0.013, 0.038
#: A mark grows with the root of its count, up to this many times.
LARGEST = 2.2
#: Marks nearer to each other than this share of their sizes cannot be told apart.
OVERLAP = 0.85


@dataclass(frozen=True, slots=True)
class Mark:
    """A diamond. ``is_vague`` where only the country is known, and the mark stands somewhere in its middle.

    ``home`` is where it should stand, when there was no room for it.
    """

    point: Point
    count: int
    radius: float
    is_vague: bool = False
    home: Point | None = None

    @property
    def path(self) -> str:
        """SVG path data of the diamond."""
        x, y, r = self.point.x, self.point.y, self.radius
        return f"M{x:.1f} {y - r:.1f}l{r:.1f} {r:.1f}-{r:.1f} {r:.1f}-{r:.1f}-{r:.1f}z"

    @property
    def thread(self) -> str:
        """Path data of the line that leads from where the mark should stand; empty where it stands there."""
        return f"M{self.home.x:.1f} {self.home.y:.1f}L{self.x} {self.y}" if self.home else ""

    @property
    def x(self) -> str:
        return f"{self.point.x:.1f}"

    @property
    def y(self) -> str:
        return f"{self.point.y:.1f}"

    @property
    def number(self) -> str:
        """What is written in the mark: how many it stands for, where that is more than one."""
        return str(self.count) if self.count > 1 else ""

    def touches(self, other: "Mark") -> bool:
        apart = abs(self.point.x - other.point.x) + abs(self.point.y - other.point.y)
        return apart < OVERLAP * (self.radius + other.radius)


def marks_of(points: Iterable[Point], vague: dict[Point, int], frame: Frame) -> list[Mark]:
    """The marks for known points, and for countries (their middle and a count) of which no more is known.

    However many points there are, there are no more marks than have room in the frame.
    """
    known = _apart(_by_cell(points, frame), frame)
    placed = list(known)
    for point, count in sorted(vague.items(), key=lambda row: -row[1]):
        placed.append(_beside(Mark(point, count, _radius(count, frame), is_vague=True), placed))
    return sorted(placed, key=lambda mark: -mark.radius)


def text_height(frame: Frame) -> float:
    return NUMBER * max(frame.width, frame.height)


def _radius(count: int, frame: Frame) -> float:
    one = ONE * max(frame.width, frame.height)
    if count == 1:
        return one
    room_for_number = text_height(frame) * (0.55 + 0.28 * len(str(count)))
    return max(room_for_number, one * min(sqrt(count), LARGEST))


def _by_cell(points: Iterable[Point], frame: Frame) -> list[Mark]:
    """Points that fall into one cell of a grid are one mark in their middle."""
    side = 2 * ONE * max(frame.width, frame.height)
    cells: dict[tuple[int, int], list[Point]] = defaultdict(list)
    for point in points:
        cells[int(point.x // side), int(point.y // side)].append(point)
    return [_middle([(point, 1) for point in cell], frame) for cell in cells.values()]


def _apart(marks: list[Mark], frame: Frame) -> list[Mark]:
    """Marks that would lie on each other become one."""
    left, found = sorted(marks, key=lambda mark: (-mark.count, mark.point)), []
    while left:
        mark = left.pop(0)
        near = next((other for other in found if mark.touches(other)), None)
        if near is None:
            found.append(mark)
            continue
        found.remove(near)
        left.insert(0, _middle([(near.point, near.count), (mark.point, mark.count)], frame))
    return found


def _middle(parts: list[tuple[Point, int]], frame: Frame) -> Mark:
    count = sum(number for _point, number in parts)
    x = sum(point.x * number for point, number in parts) / count
    y = sum(point.y * number for point, number in parts) / count
    return Mark(Point(x, y), count, _radius(count, frame))


def _beside(mark: Mark, others: list[Mark]) -> Mark:
    """The mark moved a little where another already stands; where it was if there is room nowhere near."""
    if not any(mark.touches(other) for other in others):
        return mark
    for step, turn in product(range(1, 13), range(16)):
        angle, reach = turn * pi / 8, step * mark.radius * 0.35
        point = Point(mark.point.x + reach * cos(angle), mark.point.y + reach * sin(angle))
        moved = replace(mark, point=point, home=mark.point)
        if not any(moved.touches(other) for other in others):
            return moved
    return mark
