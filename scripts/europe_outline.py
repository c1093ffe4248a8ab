"""Draw the countries of Europe that the maps of the hub show, from a release of Natural Earth.

    python scripts/europe_outline.py countries-50m.json --release "world-atlas 2.0.2, Natural Earth 4.1.0, 1:50m"

The input is TopoJSON as in the npm package world-atlas (ISC licence; the data of Natural Earth are in the public
domain). Written are the shapes (``network_site/static/img/europe.svg``, one path a country, its id the code of
ISO 3166-1) and where they lie (``pages/maps/europe.json``), both in the grid of ``pages/maps/projection.py``.
Natural Earth draws who governs in fact. Here Crimea and the north of Cyprus belong to the countries of which they are
part for the European Union.
"""

import argparse
import json
import sys
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from pathlib import Path

from babel.core import get_global
from shapes import Pair, Ring, clipped, inner_point, joined, path_of, size_of, thinned

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from pages.maps.projection import HEIGHT, WIDTH, point_of  # noqa: E402 - after the path above

SHAPES = ROOT / "network_site/static/img/europe.svg"
PLACES = ROOT / "pages/maps/europe.json"
ABOUT = {
    "source": "Natural Earth, https://www.naturalearthdata.com, by way of https://github.com/topojson/world-atlas",
    "licence": "The data are in the public domain; world-atlas is under the ISC licence, copyright Michael Bostock",
    "projection": "EPSG:3035, grid of pages/maps/projection.py",
    "made by": "scripts/europe_outline.py",
}
#: Corners and islands smaller than this many square units are left out. One unit is 4 km.
CORNER, ISLAND = 6.0, 14.0
#: A country of which less than this share lies on the map is background only.
LEAST_SHARE = 0.75
#: What Natural Earth has without a number.
BY_NAME = {"Kosovo": "XK", "N. Cyprus": "CY"}
#: Islands that are drawn with the country to which they belong, or for which they are too small.
WITH = {"AX": "FI", "GG": "GB", "IM": "GB", "JE": "GB", "VA": "IT"}
#: Parts of one country that are drawn with another: (from, to, west, east, south, north) in degrees.
MOVED = (("RU", "UA", 32, 37, 44, 46.5),)  # Crimea


@dataclass
class Country:
    """The parts of a country as rings of arc numbers; holes are left out, for their neighbours cover them."""

    code: str
    rings: list[list[int]] = field(default_factory=list)


class Atlas:
    """The arcs of a TopoJSON file (its specification, section 2.1) in grid units, each thinned once for both sides."""

    def __init__(self, path: Path) -> None:
        topology = json.loads(path.read_text())
        (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
        self.degrees = [
            [
                (x * sx + tx, y * sy + ty)
                for x, y in accumulate(map(tuple, arc), lambda a, b: (a[0] + b[0], a[1] + b[1]))
            ]
            for arc in topology["arcs"]
        ]
        self.geometries = topology["objects"]["countries"]["geometries"]

    @cached_property
    def lines(self) -> list[Ring]:
        found = []
        for arc in self.degrees:
            line = [tuple(point_of(latitude, longitude)) for longitude, latitude in arc]
            near = any(-300 < x < WIDTH + 300 and -300 < y < HEIGHT + 300 for x, y in line)
            found.append(thinned(line, CORNER) if near else [line[0], line[-1]])
        return found

    @cached_property
    def countries(self) -> dict[str, Country]:
        found: dict[str, Country] = {}
        for geometry in self.geometries:
            name = geometry["properties"]["name"]
            code = BY_NAME.get(name) or (get_global("territory_aliases").get(geometry.get("id")) or [""])[0]
            code = WITH.get(code, code)
            polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
            for outer, *_holes in polygons:
                owner = self._owner(code, outer)
                if owner:
                    found.setdefault(owner, Country(owner)).rings.append(outer)
        for country in found.values():
            country.rings = joined(country.rings, self._ends)
        return found

    def ring(self, arcs: list[int]) -> Ring:
        points: Ring = []
        for arc in arcs:
            line = self.lines[arc] if arc >= 0 else self.lines[~arc][::-1]
            points += line[1:] if points else line
        return points[:-1]

    def _owner(self, code: str, arcs: list[int]) -> str:
        points = [point for arc in arcs for point in self.degrees[arc if arc >= 0 else ~arc]]
        for given, owner, west, east, south, north in MOVED:
            if code == given and all(west < x < east and south < y < north for x, y in points):
                return owner
        return code

    @cached_property
    def _ends(self) -> dict[int, tuple[Pair, Pair]]:
        ahead = {number: (line[0], line[-1]) for number, line in enumerate(self.degrees)}
        return ahead | {~number: (last, first) for number, (first, last) in ahead.items()}


def drawn(atlas: Atlas) -> tuple[dict[str, str], dict[str, dict]]:
    """Path data by country, and for countries that belong on the map their box and the point for their marks."""
    paths, places = {}, {}
    for code, country in sorted(atlas.countries.items()):
        whole = [atlas.ring(arcs) for arcs in country.rings]
        largest = max(whole, key=size_of)
        parts = [_shown(ring, is_island=ring is not largest) for ring in whole]
        parts = sorted(filter(None, parts), key=size_of, reverse=True)
        if not parts:
            continue
        kept = [parts[0], *(part for part in parts[1:] if size_of(part) >= ISLAND)]
        path = "".join(map(path_of, kept)) or _stitch(parts[0])
        paths[code] = path
        if sum(map(size_of, parts)) >= LEAST_SHARE * sum(map(size_of, whole)):
            main = [part for part in kept if size_of(part) >= size_of(kept[0]) / 20]
            xs, ys = zip(*(point for part in main for point in part), strict=True)
            x, y = inner_point(kept[0])
            box = [round(min(xs)), round(min(ys)), round(max(xs)), round(max(ys))]
            places[code] = {"box": box, "point": [round(x), round(y)]}
    return paths, places


def _shown(ring: Ring, *, is_island: bool) -> Ring:
    """What of a part of a country is drawn: nothing of an island that lies mostly outside, such as Svalbard."""
    part = clipped(ring, WIDTH, HEIGHT)
    return [] if not part or (is_island and size_of(part) < size_of(ring) / 2) else part


def _stitch(ring: Ring) -> str:
    """A country too small for its shape, as one diamond."""
    x, y = inner_point(ring)
    return f"M{round(x)} {round(y) - 2}l2 2-2 2-2-2z"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("topology", type=Path)
    parser.add_argument("--release", required=True, help="which release of what the file is")
    given = parser.parse_args()
    about = {"release": given.release, **ABOUT}
    paths, places = drawn(Atlas(given.topology))
    told = "\n".join(f"{term}: {value}" for term, value in about.items())
    shapes = "\n".join(f'<path id="{code}" d="{path}"/>' for code, path in paths.items())
    SHAPES.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"><!--\n{told}\n-->\n'
        f'<g id="land">\n{shapes}\n</g></svg>\n'
    )
    rows = ",\n".join(f"{json.dumps(code)}: {json.dumps(place)}" for code, place in places.items())
    PLACES.write_text(f'{{"about": {json.dumps(about)},\n"countries": {{\n{rows}\n}}}}\n')


if __name__ == "__main__":
    main()
