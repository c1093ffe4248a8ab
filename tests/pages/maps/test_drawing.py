"""What a map shows follows its content: the part of Europe, the tones of countries, the marks and the names."""

import re

import pytest
from django.conf import settings

from pages.maps.drawing import Stand, Tone, Whereabouts, drawing_of
from pages.maps.frame import HIGHEST, LEAST, WIDEST, frame_round
from pages.maps.marks import marks_of
from pages.maps.outline import outlines
from pages.maps.projection import HEIGHT, WIDTH, Point, point_of

OULU, TARTU, NOVI_SAD = (65.012, 25.468), (58.38, 26.72), (45.25, 19.84)


def drawn(*stands, **tones):
    own = {stand.country: Tone.ORGANISATIONS for stand in stands if stand.country}
    return drawing_of(stands, own | tones, "en")


def test_the_frame_grows_with_the_countries():
    near, far, all_of_it = (frame_round(codes, []) for codes in (["EE"], ["FI", "RS"], ["IS", "GE", "PT", "NO"]))
    assert near.width >= LEAST
    assert near.width < far.width < all_of_it.width <= WIDTH
    assert near.height < far.height < all_of_it.height <= HEIGHT


@pytest.mark.parametrize("codes", [["EE"], ["NO"], ["PT"], ["TR"], ["GE", "IS"], ["LI"], ["MT", "CY"], []])
def test_a_frame_holds_its_countries_and_keeps_its_shape(codes):
    frame = frame_round(codes, [])
    assert 1 / HIGHEST - 0.01 <= frame.width / frame.height <= WIDEST + 0.01
    assert frame.x >= 0
    assert frame.y >= 0
    assert frame.x + frame.width <= WIDTH + 0.01
    assert frame.y + frame.height <= HEIGHT + 0.01
    for code in codes:
        left, top, right, bottom = outlines()[code].box
        assert frame.shows(Point(left, top))
        assert frame.shows(Point(right, bottom))


def test_a_mark_stands_at_the_coordinates():
    (mark,) = drawn(Stand("FI", *OULU)).marks
    assert mark.point == point_of(*OULU)
    assert (mark.number, mark.is_vague) == ("", False)


def test_organisations_at_one_place_are_one_larger_mark_with_their_number():
    single, *_rest = drawn(Stand("FI", *OULU), Stand("RS", *NOVI_SAD)).marks
    several, other = drawn(*[Stand("FI", *OULU)] * 12, Stand("RS", *NOVI_SAD)).marks
    assert (several.number, other.number) == ("12", "")
    assert several.radius > single.radius


def test_marks_count_every_organisation_and_have_room_however_many_there_are():
    points = [point_of(36 + row * 0.33, -9 + column * 0.4) for row in range(100) for column in range(100)]
    frame = frame_round(["PT", "FI"], points)
    marks = marks_of(points, {}, frame)
    assert sum(mark.count for mark in marks) == 10_000
    assert len(marks) < 400
    assert not any(one.touches(other) for one in marks for other in marks if one is not other)


def test_without_coordinates_a_hollow_mark_stands_in_the_country():
    (mark,) = drawn(Stand("EE"), Stand("EE")).marks
    assert (mark.is_vague, mark.number, mark.point) == (True, "2", outlines()["EE"].point)


def test_a_hollow_mark_makes_room_and_says_where_it_belongs():
    point = outlines()["EE"].point
    (mark,) = marks_of([], {point: 1}, frame_round(["EE"], []))
    assert mark.thread == ""
    marks = marks_of([point], {point: 1}, frame_round(["EE"], []))
    (moved,) = [mark for mark in marks if mark.is_vague]
    assert moved.point != point
    assert moved.thread.startswith(f"M{point.x:.1f} {point.y:.1f}L")


@pytest.mark.parametrize(
    ("stand", "expected"),
    [
        (Stand("FI", *OULU), Whereabouts.POINT),
        (Stand("", *TARTU), Whereabouts.POINT),
        (Stand("FI"), Whereabouts.COUNTRY),
        (Stand("CA", 43.65, -79.38), Whereabouts.OUTSIDE),
        (Stand("ES", 28.12, -15.43), Whereabouts.OUTSIDE),
        (Stand("CA"), Whereabouts.OUTSIDE),
        (Stand(""), Whereabouts.OUTSIDE),
    ],
)
def test_whether_the_map_can_show_an_organisation(stand, expected):
    assert stand.whereabouts == expected


def test_nothing_is_drawn_of_what_lies_outside():
    assert drawn(Stand("CA", 43.65, -79.38)) is None
    both = drawn(Stand("CA", 43.65, -79.38), Stand("EE"))
    assert both.tones == {Tone.ORGANISATIONS: ["EE"], Tone.PROJECTS: []}
    assert sum(mark.count for mark in both.marks) == 1


def test_few_countries_are_named_on_the_map_and_names_are_clear_of_each_other():
    few = drawn(Stand("FI"), Stand("EE"), Stand("RS"))
    assert sorted(name.text for name in few.names) == ["Estonia", "Finland", "Serbia"]
    assert drawn(*map(Stand, ("FI", "EE", "RS", "NO", "SE", "DE"))).names == []


def test_the_shapes_are_one_small_file_that_says_where_it_comes_from():
    text = (settings.BASE_DIR / "network_site/static/img/europe.svg").read_text()
    assert len(text) < 24_000
    for words in ("Natural Earth", "public domain", "release:"):
        assert words in text
    assert set(re.findall(r'<path id="(\w\w)"', text)) >= set(outlines())
    assert "<script" not in text
    assert "style" not in text
