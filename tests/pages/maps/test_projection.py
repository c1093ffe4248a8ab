"""Degrees become points of EPSG:3035, and the drawn countries lie where their towns do."""

import pytest

from pages.choices import COUNTRY_CODES
from pages.maps.outline import outlines
from pages.maps.projection import HEIGHT, WIDTH, easting_northing, point_of

TOWNS = {
    "FI": (62.24, 25.75),
    "EE": (58.60, 25.60),
    "RS": (44.01, 20.92),
    "NO": (61.12, 10.47),
    "PT": (39.60, -8.41),
    "TR": (39.93, 32.86),
    "UA": (48.51, 32.26),
    "GE": (41.99, 43.50),
    "IS": (64.84, -18.66),
}


def test_the_worked_example_of_the_standard_comes_out():
    """IOGP Guidance Note 7-2, example for method 9820: 50° N 5° E."""
    assert easting_northing(50, 5) == pytest.approx((3962799.45, 2999718.85), abs=0.01)


@pytest.mark.parametrize("code", TOWNS)
def test_a_town_lies_in_the_box_of_its_country(code):
    point, (left, top, right, bottom) = point_of(*TOWNS[code]), outlines()[code].box
    assert left <= point.x <= right
    assert top <= point.y <= bottom
    assert point.is_on_map


@pytest.mark.parametrize("place", [(43.65, -79.38), (28.12, -15.43), (-52, -170), (90, 0), (-90, 0), (78.2, 15.6)])
def test_places_far_from_europe_are_not_on_the_map(place):
    assert not point_of(*place).is_on_map


def test_every_country_that_editors_can_choose_is_drawn_within_the_map():
    for code in COUNTRY_CODES:
        box, point = outlines()[code]
        assert 0 <= box.left < box.right <= WIDTH, code
        assert 0 <= box.top < box.bottom <= HEIGHT, code
        assert box.left <= point.x <= box.right, code
        assert box.top <= point.y <= box.bottom, code
