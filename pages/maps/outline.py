"""Where the countries of the drawn outline lie (``europe.json``, made by ``scripts/europe_outline.py``)."""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

from .projection import Point

#: Path of the shapes among the static files; each country is an element whose id is its code, ``land`` is all of them.
SHAPES = "img/europe.svg"
_PLACES = Path(__file__).with_name("europe.json")


class Box(NamedTuple):
    """A rectangle in grid units."""

    left: float
    top: float
    right: float
    bottom: float


class Outline(NamedTuple):
    """A country on the map: the box round it, and the point where a mark for the whole country stands best."""

    box: Box
    point: Point


@cache
def outlines() -> dict[str, Outline]:
    """The countries that lie on the map, by ISO 3166-1 alpha-2 code. Others show only as background, or not at all."""
    places = json.loads(_PLACES.read_text(encoding="utf-8"))["countries"]
    return {code: Outline(Box(*place["box"]), Point(*place["point"])) for code, place in places.items()}
