"""The site's woven figures as pictures, drawn from the same SVG files as on its pages (``static/img/weave-*.svg``)."""

import re
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree  # the files are the site's own

from django.contrib.staticfiles import finders
from PIL import Image, ImageChops, ImageDraw

#: The ground of each figure, as ``static/css/tokens.css`` has it for light pages.
GROUNDS = {
    "project": "#d8e8e3",
    "organisation": "#dbe7ef",
    "event": "#fbeabf",
    "call": "#f8dfd3",
    "training": "#e1ebd5",
    "report": "#ecdfea",
    "assessment": "#dbe7ef",
    "page": "#ebe8df",
    "topic": "#d8e8e3",
}
#: Drawn so many times larger first, for smooth edges.
_FINER = 4
_STRAIGHT = re.compile(r"[MLHVmlhvZz0-9.,\s-]*")
_STEP = re.compile(r"([MLHVmlhvZz])|(-?[0-9]*\.?[0-9]+)")

Point = tuple[float, float]


@lru_cache(maxsize=32)
def tile(name: str, side: int, ground: str) -> Image.Image:
    """One tile of a figure, ``side`` pixels wide and high. ``name`` is that of its file in ``static/img``."""
    root = ElementTree.parse(_file(name)).getroot()  # noqa: S314 - a file of the site's own
    left, top, width, _height = (float(number) for number in root.get("viewBox").split())
    large = Image.new("RGB", (side * _FINER,) * 2, ground)
    for path in root.findall("{*}path"):
        mask = Image.new("1", large.size)
        for points in shapes_of(path.get("d")):
            scaled = [((x - left) / width * large.width, (y - top) / width * large.height) for x, y in points]
            shape = Image.new("1", large.size)
            ImageDraw.Draw(shape).polygon(scaled, fill=1)
            is_even_odd = path.get("fill-rule") == "evenodd"
            mask = (ImageChops.logical_xor if is_even_odd else ImageChops.logical_or)(mask, shape)
        large.paste(path.get("fill"), mask=mask)
    return large.resize((side, side), Image.Resampling.LANCZOS)


def mark(side: int, ground: str) -> Image.Image | None:
    """The mark of the site; none where somebody put another in its place that is more than coloured straight shapes."""
    try:
        return tile("mark", side, ground)
    except (AttributeError, TypeError, ValueError, OSError, ElementTree.ParseError):
        return None


def woven(name: str, size: tuple[int, int], side: int, ground: str) -> Image.Image:
    """A cloth of that size made of tiles, beginning with a whole one at the upper left."""
    cloth = Image.new("RGB", size, ground)
    piece = tile(name, side, ground)
    for x in range(0, size[0], side):
        for y in range(0, size[1], side):
            cloth.paste(piece, (x, y))
    return cloth


def shapes_of(path: str) -> list[list[Point]]:
    """The polygons of an SVG path of straight lines (SVG 2, section 9.3: M, L, H, V and Z, absolute and relative).

    Raises ValueError for any other path.
    """
    if not _STRAIGHT.fullmatch(path):
        raise ValueError(f"Only straight lines can be drawn: {path}")
    shapes: list[list[Point]] = []
    x = y = 0.0
    command, numbers = "", []
    for letter, number in _STEP.findall(path):
        if letter:
            command, numbers = letter, []
            if letter in "Zz" and shapes:
                x, y = shapes[-1][0]
            continue
        numbers.append(float(number))
        if command in "Hh":
            x = numbers[0] + (x if command == "h" else 0)
        elif command in "Vv":
            y = numbers[0] + (y if command == "v" else 0)
        elif len(numbers) < 2:
            continue
        else:
            x, y = (numbers[0] + x, numbers[1] + y) if command.islower() else (numbers[0], numbers[1])
        if command in "Mm":
            shapes.append([])
            command = "l" if command == "m" else "L"
        shapes[-1].append((x, y))
        numbers = []
    return shapes


def _file(name: str) -> Path:
    return Path(finders.find(f"img/{name}.svg"))
