"""A map ready for its template: what part of Europe, which countries in which tone, which marks and names."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from math import dist
from typing import NamedTuple

from ..choices import country_name
from .frame import Frame, frame_round
from .marks import Mark, marks_of, text_height
from .outline import SHAPES, outlines
from .projection import Point, point_of

#: Countries are named on a map of no more than this many; the table beside it names all of them.
MOST_NAMED = 5
#: How wide a letter is, as a share of its height.
_LETTER = 0.6


class Tone(StrEnum):
    """How a country is woven: with organisations in it, or only with projects."""

    ORGANISATIONS = "organisations"
    PROJECTS = "projects"


class Whereabouts(StrEnum):
    """What a map can show of an organisation."""

    POINT = "point"
    COUNTRY = "country"
    OUTSIDE = "outside"


class Stand(NamedTuple):
    """Where an organisation is: a country (ISO 3166-1 alpha-2, may be empty) and, where known, degrees."""

    country: str
    latitude: Decimal | float | None = None
    longitude: Decimal | float | None = None

    @property
    def point(self) -> Point | None:
        if self.latitude is None or self.longitude is None:
            return None
        return point_of(float(self.latitude), float(self.longitude))

    @property
    def whereabouts(self) -> Whereabouts:
        point = self.point
        if point:
            return Whereabouts.POINT if point.is_on_map else Whereabouts.OUTSIDE
        return Whereabouts.COUNTRY if self.country in outlines() else Whereabouts.OUTSIDE


NOWHERE = Stand("")


@dataclass(frozen=True, slots=True)
class Name:
    """A country's name, written from a point on (``anchor`` start) or up to it (end)."""

    text: str
    point: Point
    anchor: str

    @property
    def x(self) -> str:
        return f"{self.point.x:.1f}"

    @property
    def y(self) -> str:
        return f"{self.point.y:.1f}"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A map. Its countries, marks and names all lie in the frame."""

    frame: Frame
    tones: dict[str, list[str]]
    marks: list[Mark]
    names: list[Name]

    @property
    def shapes(self) -> str:
        return SHAPES

    @property
    def view_box(self) -> str:
        return self.frame.view_box

    @property
    def text_height(self) -> str:
        return f"{text_height(self.frame):.1f}"

    @property
    def line(self) -> str:
        """Width of a border."""
        return f"{max(self.frame.width, self.frame.height) / 400:.1f}"

    @property
    def stitch(self) -> str:
        """Width of a woven stitch."""
        return f"{max(self.frame.width, self.frame.height) / 75:.1f}"

    @property
    def has_points(self) -> bool:
        return any(not mark.is_vague for mark in self.marks)

    @property
    def has_vague_marks(self) -> bool:
        return any(mark.is_vague for mark in self.marks)

    @property
    def has_projects_only(self) -> bool:
        return bool(self.tones.get(Tone.PROJECTS))


def drawing_of(stands: Iterable[Stand], tones: Mapping[str, Tone], language: str) -> Drawing | None:
    """The map of these organisations and countries; none where nothing of them lies on it."""
    points, vague = [], Counter()
    for stand in stands:
        match stand.whereabouts:
            case Whereabouts.POINT:
                points.append(stand.point)
            case Whereabouts.COUNTRY:
                vague[outlines()[stand.country].point] += 1
    toned = {code: tone for code, tone in tones.items() if code in outlines()}
    if not (toned or points or vague):
        return None
    frame = frame_round(toned, points)
    marks = marks_of(points, vague, frame)
    names = _names(toned, marks, frame, language) if len(toned) <= MOST_NAMED else []
    by_tone = {tone: sorted(code for code, own in toned.items() if own == tone) for tone in Tone}
    return Drawing(frame, by_tone, marks, names)


def _names(codes: Iterable[str], marks: list[Mark], frame: Frame, language: str) -> list[Name]:
    """Names that have room beside the marks, each within the frame and clear of the others."""
    found, taken = [], [_square(mark) for mark in marks]
    height = text_height(frame)
    for code in codes:
        text, middle = country_name(code, language), outlines()[code].point
        width = _LETTER * height * len(text)
        clear = 0.4 * height + max((mark.radius for mark in marks if dist(mark.point, middle) < mark.radius), default=0)
        for rise in (0.35, -0.9, 1.6, -2.1, 2.8):
            start = Name(text, Point(middle.x + clear, middle.y + rise * height), "start")
            end = Name(text, Point(middle.x - clear, middle.y + rise * height), "end")
            for name in (start, end):
                left = name.point.x - (width if name.anchor == "end" else 0)
                box = (left, name.point.y - height, left + width, name.point.y + 0.3 * height)
                inside = frame.shows(Point(box[0], box[1])) and frame.shows(Point(box[2], box[3]))
                if inside and not any(_overlap(box, other) for other in taken):
                    found.append(name)
                    taken.append(box)
                    break
            else:
                continue
            break
    return found


def _square(mark: Mark) -> tuple[float, float, float, float]:
    x, y, r = mark.point.x, mark.point.y, 0.8 * mark.radius
    return x - r, y - r, x + r, y + r


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
