"""How a title is put into lines; letters are one pixel wide here for each pixel of their size."""

from pathlib import Path

import pytest

from pages.share_cards import weave
from pages.share_cards.lines import fitted, wrapped
from pages.share_cards.weave import shapes_of


def lines(text: str, width: int) -> list[str]:
    return wrapped(text, width, len)


def test_words_stay_whole_where_they_fit() -> None:
    assert lines("one two three", 7) == ["one two", "three"]


def test_too_long_word_goes_on_after_a_hyphen() -> None:
    assert lines("a compoundword", 9) == ["a", "compound-", "word"]


def test_word_is_parted_at_its_own_hyphen() -> None:
    assert lines("KA122-ADU-organisation", 10) == ["KA122-ADU-", "organisat-", "ion"]


def at(size: int):
    return lambda text: len(text) * size


def test_largest_size_that_fits_is_taken() -> None:
    assert fitted("one two", (30, 10), 100, 100, at, 1) == (30, ["one", "two"])
    assert fitted("one two three four", (30, 10), 100, 100, at, 1) == (10, ["one two", "three four"])


def test_smaller_size_that_keeps_words_whole_comes_before_a_larger_one() -> None:
    assert fitted("longword", (30, 10), 100, 100, at, 1) == (10, ["longword"])


def test_what_does_not_fit_ends_in_dots() -> None:
    size, found = fitted("one two three four five six", (10,), 50, 20, at, 1)
    assert (size, found) == (10, ["one", "two…"])


@pytest.mark.parametrize(
    ("path", "shapes"),
    [
        ("M0 0h4l8 8z", [[(0, 0), (4, 0), (12, 8)]]),
        ("M1 1h2v2H1zM5 5l1 1V9z", [[(1, 1), (3, 1), (3, 3), (1, 3)], [(5, 5), (6, 6), (6, 9)]]),
        ("M-8 0L2-3 1 1z", [[(-8, 0), (2, -3), (1, 1)]]),
    ],
)
def test_paths_of_the_woven_figures_are_read(path: str, shapes: list) -> None:
    assert shapes_of(path) == shapes


def test_mark_that_is_more_than_straight_shapes_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "mark.svg"
    monkeypatch.setattr(weave, "_file", lambda name: own)
    drawings = ('<path d="M0 0c1 1 2 2 3 3z" fill="#000"/>', '<path d="M0 0h4v4z"/>', "<")
    for side, drawing in enumerate(drawings, 31):
        own.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">{drawing}</svg>')
        assert weave.mark(side, "#ffffff") is None
