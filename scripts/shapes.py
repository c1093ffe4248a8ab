"""Geometry for drawing outlines: thinning lines, cutting at a frame, joining neighbours. Points are (x, y) pairs."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import dist, inf

Pair = tuple[float, float]
Ring = list[Pair]


def size_of(ring: Sequence[Pair]) -> float:
    """The area inside, in square units."""
    following = [*ring[1:], ring[0]]
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, following, strict=True))) / 2


def thinned(line: Sequence[Pair], least: float) -> Ring:
    """The line without corners smaller than ``least`` square units (Visvalingam and Whyatt, 1993); its ends stay."""
    points = list(line)
    floor = 4 if points[0] == points[-1] else 2
    while len(points) > floor:
        corners = [size_of(points[at - 1 : at + 2]) for at in range(1, len(points) - 1)]
        smallest = min(corners)
        if smallest >= least:
            break
        del points[corners.index(smallest) + 1]
    return points


def joined(rings: Iterable[Sequence[int]], ends: dict[int, tuple[Pair, Pair]]) -> list[list[int]]:
    """Rings of arc numbers (``~n`` runs backwards) put together: what two of them share falls away."""
    arcs = [arc for ring in rings for arc in ring]
    left = [arc for arc in arcs if ~arc not in arcs]
    starts: dict[Pair, list[int]] = defaultdict(list)
    for arc in left:
        starts[ends[arc][0]].append(arc)
    found = []
    while left:
        ring = [left[0]]
        while ends[ring[-1]][1] != ends[ring[0]][0]:
            ring.append(next(arc for arc in starts[ends[ring[-1]][1]] if arc in left and arc not in ring))
        left = [arc for arc in left if arc not in ring]
        found.append(ring)
    return found


def clipped(ring: Sequence[Pair], width: float, height: float) -> Ring:
    """The part of a ring that lies in the frame (Sutherland and Hodgman, 1974); empty where none does."""
    points = list(ring)
    for axis, limit, keeps_smaller in ((0, 0, False), (0, width, True), (1, 0, False), (1, height, True)):
        points = _cut(points, axis, limit, keeps_smaller)
    return points


def _cut(points: Ring, axis: int, limit: float, keeps_smaller: bool) -> Ring:
    found: Ring = []
    for at, here in enumerate(points):
        before = points[at - 1]
        here_in, before_in = ((point[axis] <= limit) == keeps_smaller for point in (here, before))
        if here_in != before_in:
            share = (limit - before[axis]) / (here[axis] - before[axis])
            found.append(tuple(a + share * (b - a) for a, b in zip(before, here, strict=True)))
        if here_in:
            found.append(here)
    return found


def inner_point(ring: Sequence[Pair], steps: int = 48) -> Pair:
    """The point of a grid that lies farthest from the edge, inside: where a mark for the whole stands best."""
    xs, ys = zip(*ring, strict=True)
    best, farthest = (sum(xs) / len(xs), sum(ys) / len(ys)), -inf
    for column in range(1, steps):
        for row in range(1, steps):
            point = (
                min(xs) + (max(xs) - min(xs)) * column / steps,
                min(ys) + (max(ys) - min(ys)) * row / steps,
            )
            if _is_inside(point, ring):
                room = min(_to_edge(point, ring[at - 1], ring[at]) for at in range(len(ring)))
                if room > farthest:
                    best, farthest = point, room
    return best


def _is_inside(point: Pair, ring: Sequence[Pair]) -> bool:
    x, y = point
    crossings = 0
    for at, (x2, y2) in enumerate(ring):
        x1, y1 = ring[at - 1]
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            crossings += 1
    return crossings % 2 == 1


def _to_edge(point: Pair, start: Pair, end: Pair) -> float:
    length = dist(start, end)
    if not length:
        return dist(point, start)
    along = ((point[0] - start[0]) * (end[0] - start[0]) + (point[1] - start[1]) * (end[1] - start[1])) / length**2
    along = min(1, max(0, along))
    return dist(point, (start[0] + along * (end[0] - start[0]), start[1] + along * (end[1] - start[1])))


def path_of(ring: Sequence[Pair]) -> str:
    """The ring on whole units as SVG path data with short relative steps; empty where nothing of it is left."""
    points: list[tuple[int, int]] = []
    for x, y in ring:
        point = (round(x), round(y))
        if not points or points[-1] != point:
            points.append(point)
    if points and points[0] == points[-1]:
        points.pop()
    if len(points) < 3:
        return ""
    (x, y), steps = points[0], []
    for to_x, to_y in points[1:]:
        steps.append(f"{to_x - x} {to_y - y}")
        x, y = to_x, to_y
    return f"M{points[0][0]} {points[0][1]}l{' '.join(steps)}z".replace(" -", "-")
