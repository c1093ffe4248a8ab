"""The pictures of the invented examples are drawn by the loading itself, once."""

from io import BytesIO

import pytest

from network_site.demo.pictures import FELLS, SHORE, Landscape
from pages.models import HubImage

LANDSCAPES = pytest.mark.parametrize("landscape", [FELLS, SHORE], ids=lambda landscape: landscape.title)


@LANDSCAPES
def test_drawing_is_small_and_large_enough_to_share(landscape: Landscape) -> None:
    drawn = landscape.draw()
    stream = BytesIO()
    drawn.save(stream, "PNG", optimize=True)
    assert drawn.size == (1200, 675)
    assert len(stream.getvalue()) <= 60_000


@LANDSCAPES
@pytest.mark.django_db
def test_drawing_only_decorates_and_shows_nobody(landscape: Landscape) -> None:
    image = landscape.find()
    assert image.may_be_shown()
    assert image.is_decorative
    assert image.default_alt_text == ""


@pytest.mark.django_db
def test_drawing_is_added_once() -> None:
    assert FELLS.find() == FELLS.find() != SHORE.find()
    assert HubImage.objects.count() == 2
