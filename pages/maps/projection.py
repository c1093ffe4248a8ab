"""Places on the earth as points of the map: ETRS89-LAEA, in which the EU draws maps that are true to area.

EPSG:3035; the formulas of the Lambert azimuthal equal-area projection are those of IOGP Guidance Note 7-2 (method
9820). The map counts in grid units from its north-western corner, to the right and down as SVG does.
"""

from functools import lru_cache
from math import asin, atanh, cos, radians, sin, sqrt
from typing import NamedTuple

# The ellipsoid GRS 1980 and the parameters of EPSG:3035; metres and radians.
_AXIS, _FLATTENING = 6378137.0, 1 / 298.257222101
_ECCENTRICITY = sqrt(_FLATTENING * (2 - _FLATTENING))
_LATITUDE, _LONGITUDE = radians(52), radians(10)
_FALSE_EASTING, _FALSE_NORTHING = 4_321_000.0, 3_210_000.0
_OPPOSITE, _FAR = 1e-9, (1e9, 1e9)

#: Metres a grid unit, and the part of the projection that the map shows: Iceland to the Caucasus, the North Cape to
#: Crete and Cyprus. Islands far out in the oceans are not on it.
UNIT = 4_000
WEST, EAST, SOUTH, NORTH = 2_500_000, 7_420_000, 1_340_000, 5_460_000
WIDTH, HEIGHT = (EAST - WEST) // UNIT, (NORTH - SOUTH) // UNIT


class Point(NamedTuple):
    """A place in grid units, to the right and down from the map's corner."""

    x: float
    y: float

    @property
    def is_on_map(self) -> bool:
        return 0 <= self.x <= WIDTH and 0 <= self.y <= HEIGHT


def _authalic(sine: float) -> float:
    """The function q of the sine of a latitude, on which the latitude of the sphere of equal area rests."""
    e = _ECCENTRICITY
    return (1 - e * e) * (sine / (1 - (e * sine) ** 2) + atanh(e * sine) / e)


_Q_POLE = _authalic(1.0)
_BETA = asin(_authalic(sin(_LATITUDE)) / _Q_POLE)
_RADIUS = _AXIS * sqrt(_Q_POLE / 2)
_STRETCH = _AXIS * cos(_LATITUDE) / sqrt(1 - (_ECCENTRICITY * sin(_LATITUDE)) ** 2) / (_RADIUS * cos(_BETA))


def easting_northing(latitude: float, longitude: float) -> tuple[float, float]:
    """Degrees as metres of EPSG:3035. The point opposite to Europe, which the projection lacks, lies far away."""
    beta = asin(_authalic(sin(radians(latitude))) / _Q_POLE)
    turn = radians(longitude) - _LONGITUDE
    reach = 1 + sin(_BETA) * sin(beta) + cos(_BETA) * cos(beta) * cos(turn)
    if reach < _OPPOSITE:
        return _FAR
    scale = _RADIUS * sqrt(2 / reach)
    east = scale * _STRETCH * cos(beta) * sin(turn)
    north = scale / _STRETCH * (cos(_BETA) * sin(beta) - sin(_BETA) * cos(beta) * cos(turn))
    return _FALSE_EASTING + east, _FALSE_NORTHING + north


@lru_cache(maxsize=4096)
def point_of(latitude: float, longitude: float) -> Point:
    """Degrees as a point of the map, which may lie outside what it shows (:attr:`Point.is_on_map`)."""
    east, north = easting_northing(latitude, longitude)
    return Point((east - WEST) / UNIT, (NORTH - north) / UNIT)
