"""The page of a project as a whole: its texts, its related pages, who may read it, what it costs."""

import pytest

from tests import factories as make
from tests.pages.hiding import HIDDEN_STATES, assert_cannot_be_read, hide
from tests.pages.reading import queries_of, read, section, text_of


def test_pages_of_the_project_are_listed_but_not_hidden_ones(client, project):
    make.published(make.EventPageFactory(title="Open day", project=project))
    make.published(make.TrainingProgrammePageFactory(title="Basic training", project=project))
    make.EventPageFactory(title="Draft day", project=project, live=False)
    make.restricted(make.published(make.EventPageFactory(title="Closed day", project=project)))
    words = section(read(client, project), "related")
    for title in ("Open day", "Basic training"):
        assert words.count(title) == 1
    for title in ("Draft day", "Closed day"):
        assert title not in words


def test_pages_that_name_a_translation_belong_to_the_project_too(client, project):
    finnish = make.translation_of(project, "fi", slug="toipuminen")
    make.published(make.EventPageFactory(title="Avoimet ovet", language="fi", project=finnish))
    assert "Avoimet ovet" in section(read(client, project), "related")


def test_work_packages_and_texts_stand_in_their_order(client, site):
    project = make.ProjectPageFactory(
        background="<p>Why.</p>", aims="<p>What.</p>", results="<p>So.</p>", adoption="<p>On.</p>"
    )  # fmt: skip
    make.WorkPackageFactory(page=project, title="Kick-off", text="We met.")
    make.WorkPackageFactory(page=project, title="Pilot")
    soup = read(client, project)
    assert section(soup, "aims") == "Why. Aims What."
    assert section(soup, "work-packages") == "Kick-off We met. Pilot"
    assert section(soup, "results") == "So. What stayed in use On."


def test_long_page_has_a_table_of_contents(client, site):
    short = make.ProjectPageFactory(aims="<p>a</p>", approach="<p>b</p>", results="<p>c</p>")
    long = make.ProjectPageFactory(aims="<p>a</p>", approach="<p>b</p>", results="<p>c</p>", remarks="<p>d</p>")
    assert read(client, short).select_one(".toc") is None
    soup = read(client, long)
    anchors = [link["href"] for link in soup.select(".toc a")]
    assert anchors == ["#aims", "#work", "#results", "#remarks"]
    assert all(soup.find(id=anchor[1:]) for anchor in anchors)


def test_translation_tells_what_it_was_translated_from(client, project):
    finnish = make.translation_of(project, "fi", title="Toipuminen", slug="toipuminen")
    soup = read(client, finnish)
    original = soup.select_one(".page-head .original")
    assert original.find(lang="en").string == "Recovery orientation"
    assert read(client, project).select_one(".original") is None


def test_topics_are_named_in_the_language_of_the_reader(client, project):
    concept = make.ConceptFactory(slug="peer-support", labels={"en": "peer support", "fi": "vertaistuki"})
    project.concepts.add(concept)
    project.save()
    topics = read(client, project).find(id="topics").find_next("ul")
    assert text_of(topics) == "Peer support"
    assert topics.a["href"] == "/en/topics/peer-support/"


@pytest.mark.parametrize("state", HIDDEN_STATES)
def test_hidden_project_cannot_be_read(client, project, state):
    hide(project, state)
    assert_cannot_be_read(client, project, "Recovery orientation")


def fill(project, count):
    for _number in range(count):
        organisation = make.published(make.OrganisationPageFactory())
        make.ParticipationFactory(page=project, organisation=organisation)
        make.OutputFactory(page=project, language="fi", link_lost=True, authors="Author", explanation="What it is")
        make.IndicatorFactory(page=project)
        make.WorkPackageFactory(page=project)
        project.concepts.add(make.ConceptFactory())
        make.published(make.EventPageFactory(project=project, parent=organisation))
    project.save()


def test_number_of_queries_does_not_grow_with_what_is_shown(client, project):
    """26: Wagtail finds the page (9), the frame round it (6), then the page's own:
    programme, its names, EU statement, participations, their organisations, outputs, work packages, indicators,
    related pages, tags, topics."""
    fill(project, 1)
    count = queries_of(client, project)
    assert count <= 26
    fill(project, 3)
    assert queries_of(client, project) == count


def test_project_with_thirty_outputs_stays_light(client, project):
    words = f"<ul>{'<li>They brought together knowledge from research, from practice and from life.</li>' * 6}</ul>"
    for name in ("background", "aims", "target_groups", "approach", "results", "adoption", "remarks"):
        setattr(project, name, words)
    project.save()
    for number in range(30):
        make.OutputFactory(
            page=project, title=f"An article with a title as long as titles are, part {number}", authors="Author ym.",
            publisher="Kuntoutus", published="2021", language="fi", link_lost=True, explanation="What it is about",
        )  # fmt: skip
    for _number in range(9):
        make.ParticipationFactory(page=project, country="FI")
        make.IndicatorFactory(page=project)
    assert len(client.get(project.get_url()).content) <= 40_000
