"""What came of a project: its figures and its outputs."""

import pytest

from projects.models import Output
from tests import factories as make
from tests.pages.reading import read, section, text_of


def test_figures_stand_with_what_they_are_a_part_of(client, project):
    make.IndicatorFactory(page=project, label="Self-help groups", value=95)
    make.IndicatorFactory(page=project, label="Found it easy to reach", value=83)
    make.IndicatorFactory(page=project, label="Average mark", value="4.64", denominator=None, unit="", scale_maximum=5)
    make.IndicatorFactory(page=project, label="At trainings", value=98, denominator=None, date="2015-12", note="Three")
    soup = read(client, project)
    rows = [text_of(row) for row in soup.select("table.bars tbody tr")]
    assert rows == ["Self-help groups 95 of 136 people (70%)", "Found it easy to reach 83 of 136 people (61%)"]
    singles = [text_of(figure) for figure in soup.select("figure.stat")]
    assert singles == ["Average mark 4.64 out of 5", "At trainings 98 people Three December 2015"]
    assert [bar["width"] for bar in soup.select("table.bars rect + rect")] == ["69.9", "61.0"]


def test_outputs_stand_on_a_shelf_for_each_kind(client, project):
    make.OutputFactory(
        page=project, title="Toipuminen", authors="Martin ym.", publisher="THL", published="2019", year_suffix="a",
        language="fi", link_lost=True, explanation="About recovery",
    )  # fmt: skip
    make.OutputFactory(page=project, kind=Output.Kind.VIDEO, title="Video", link="https://example.org/video")
    soup = read(client, project)
    assert text_of(soup.find(id="outputs")) == "2 things to read, watch and use"
    assert [text_of(chip) for chip in soup.select(".chips .chip")] == ["All 2", "Articles 1", "Videos 1"]
    article = soup.find("span", string="Toipuminen")
    assert article["lang"] == "fi"
    assert text_of(article.parent) == "Toipuminen About recovery Martin ym. THL 2019a In Finnish Link lost"
    assert "The link in the source was lost." in section(soup, "outputs")
    assert soup.find("a", string="Video")["href"] == "https://example.org/video"


@pytest.mark.parametrize(
    ("choice", "shown"), [("video", ["Video"]), ("article", ["Article"]), ("tool", ["Article", "Video"])]
)
def test_only_the_chosen_shelf_is_open(client, project, choice, shown):
    make.OutputFactory(page=project, title="Article")
    make.OutputFactory(page=project, kind=Output.Kind.VIDEO, title="Video")
    soup = read(client, project, output=choice)
    assert [text_of(row) for row in soup.select(".rows > li")] == shown


def test_unknown_choice_of_outputs_shows_all(client, project):
    make.OutputFactory(page=project, title="Article")
    assert "Article" in section(read(client, project, output="\x00'<script>"), "outputs")


def test_publication_without_a_known_title_is_cited(client, project):
    make.OutputFactory(page=project, title="", authors="Kivistö ym.", publisher="Kuntoutus", published="2021")
    assert "Kivistö ym. (Kuntoutus, 2021)" in section(read(client, project), "outputs")
