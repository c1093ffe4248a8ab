"""An output whose title nobody knows is cited by its authors, journal and year."""

import pytest
from django.core.exceptions import ValidationError

from projects.models import Output
from projects.presentation.outputs import outputs_of

CITED = {"authors": "Kivistö", "publisher": "Kuntoutus", "published": "2021"}


def test_output_without_title_is_cited() -> None:
    assert str(Output(**CITED)) == "Kivistö (Kuntoutus, 2021)"


def test_letter_after_the_year_belongs_to_the_citation() -> None:
    assert str(Output(**CITED, year_suffix="b")) == "Kivistö (Kuntoutus, 2021b)"


def test_what_a_citation_says_is_not_said_twice() -> None:
    (shelf,) = outputs_of([Output(**CITED)], "fi").shelves
    assert (shelf.rows[0].title, shelf.rows[0].details) == ("Kivistö (Kuntoutus, 2021)", [])


def test_titled_output_names_its_authors_beside_the_title() -> None:
    (shelf,) = outputs_of([Output(title="Toivo", **CITED)], "fi").shelves
    assert shelf.rows[0].title == "Toivo"
    assert "Kivistö" in shelf.rows[0].names


@pytest.mark.parametrize("known", [{}, {"authors": "Kivistö"}, {"publisher": "Kuntoutus"}])
def test_output_with_neither_title_nor_citation_is_refused(known: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="Write the title"):
        Output(**known).clean()
