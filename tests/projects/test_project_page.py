"""A project's page says every fact it has, and says plainly what is missing."""

from datetime import date
from decimal import Decimal

import pytest

from projects.models import FundingProgramme, Output, Participation, ProjectPage
from tests import factories as make
from tests.pages.reading import fact, queries_of, read, section, text_of


@pytest.fixture
def programme(site):
    programme = make.FundingProgrammeFactory(
        period="2014–2020", mark_rule=FundingProgramme.MarkRule.FUND_2014, names=None
    )
    make.ProgrammeNameFactory(
        programme=programme, name="Sustainable growth", fund="European Social Fund", slogan="Leverage from the EU"
    )
    make.EUStatementFactory()
    return programme


@pytest.fixture
def project(programme):
    return make.ProjectPageFactory(
        title="Recovery orientation",
        acronym="RTO",
        code="S21275",
        programme=programme,
        starts="2018-04-01",
        ends="2022-04-30",
        amount=Decimal("1876715"),
        amount_kind=ProjectPage.AmountKind.REALISED,
        granting_authority="Ministry of Social Affairs",
        official_record_lost=True,
        source="Institute for Health",
        checked_on=date(2026, 4, 12),
    )


def test_facts_stand_in_the_panel(client, project):
    soup = read(client, project)
    assert fact(soup, "Short name") == "RTO"
    assert fact(soup, "Dates") == "1 April 2018 – 30 April 2022"
    assert fact(soup, "Public funding, really used").startswith("€1,876,715")
    assert fact(soup, "Programme") == "Sustainable growth 2014–2020 Leverage from the EU"
    assert fact(soup, "Fund") == "European Social Fund"
    assert fact(soup, "Granting authority") == "Ministry of Social Affairs"
    assert fact(soup, "Official record") == "The link in the source was lost"
    assert fact(soup, "Source of the facts") == "Institute for Health"
    assert "Checked with the source on 12 April 2026." in text_of(soup.aside)


def test_code_is_explained_part_by_part(client, site):
    project = make.ProjectPageFactory(code="2024-1-EE01-KA122-ADU-000233253")
    parts = [text_of(row) for row in read(client, project).select(".code-parts > div")]
    assert parts == [
        "2024 Year of the call",
        "1 Round",
        "EE01 National agency Estonia, agency 01",
        "KA122 Action Short-term mobility projects",
        "ADU Field Adult education",
        "000233253 Number",
    ]


def test_missing_facts_are_said_to_be_missing(client, site):
    soup = read(client, make.ProjectPageFactory())
    for term in ("Code", "Dates", "Public funding", "Programme", "Granting authority"):
        assert fact(soup, term) == "Not published"


@pytest.mark.parametrize(
    ("starts", "ends", "shown"),
    [
        ("2014-06", "2015-12", "June 2014 – December 2015 The source gives months only"),
        ("2023", "2024", "2023–2024 The source gives years only"),
        ("2018-04-01", "2022", "1 April 2018 – 2022"),
    ],
)
def test_dates_show_no_more_than_the_source_gives(client, site, starts, ends, shown):
    assert fact(read(client, make.ProjectPageFactory(starts=starts, ends=ends)), "Dates") == shown


def test_granted_money_is_not_called_used(client, site):
    project = make.ProjectPageFactory(amount=Decimal(60000), amount_kind=ProjectPage.AmountKind.GRANTED)
    assert fact(read(client, project), "Public funding, granted") == "€60,000"


def test_official_record_is_found_by_the_pattern_of_the_programme(client, programme):
    programme.official_record_pattern = "https://records.example.eu/project/{code}"
    programme.save()
    soup = read(client, make.ProjectPageFactory(programme=programme, code="S21275"))
    assert soup.find("a", string="Record at records.example.eu")["href"].endswith("/project/S21275")


def test_head_shows_emblem_and_fund(client, project):
    mark = read(client, project).select_one(".page-head .eu")
    assert mark.img["alt"] == ""
    assert text_of(mark) == "European Union European Social Fund"


def test_mark_stands_in_the_language_of_the_page(client, project):
    make.EUStatementFactory(language="fi", union="Euroopan unioni")
    make.ProgrammeNameFactory(programme=project.programme, language="fi", name="Kasvu", fund="Euroopan sosiaalirahasto")
    finnish = make.translation_of(project, "fi", slug="toipuminen")
    words = read(client, finnish).select_one(".page-head .eu span")
    assert text_of(words) == "Euroopan unioni Euroopan sosiaalirahasto"
    assert words["lang"] == "fi"


def test_disclaimer_names_the_authority_that_gave_the_money(client, site):
    make.EUStatementFactory()
    programme = make.FundingProgrammeFactory(mark_rule="co-funded-2021", disclaimer_required=True)
    project = make.ProjectPageFactory(programme=programme, granting_authority="National Agency")
    soup = read(client, project)
    assert "Co-funded by the European Union" in text_of(soup.select_one(".page-head .eu"))
    assert "not the European Union or National Agency" in text_of(soup.main)


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


def test_partners_stand_by_role_with_their_countries(client, project):
    estonian = make.published(make.OrganisationPageFactory(title="Kogukond", language="et", country="EE"))
    make.ParticipationFactory(page=project, name="Hospital", country="FI", note="From 2020")
    make.ParticipationFactory(page=project, organisation=estonian)
    make.ParticipationFactory(page=project, role=Participation.Role.COORDINATOR, name="University", country="FI")
    soup = read(client, project)
    assert section(soup, "who") == (
        "Lead University Finland Partners (2) Hospital Finland From 2020 Kogukond Estonia"
    )  # fmt: skip
    assert fact(soup, "Lead") == "University"
    assert soup.find("a", string="Kogukond")["lang"] == "et"
    assert soup.find("a", string="Kogukond")["href"] == f"/en/original/{estonian.pk}/"


def test_partner_is_linked_in_the_language_of_the_reader(client, project):
    organisation = make.published(make.OrganisationPageFactory(title="Association"))
    finnish = make.published(make.translation_of(organisation, "fi", title="Yhdistys", slug="yhdistys"))
    make.ParticipationFactory(page=project, organisation=finnish)
    assert read(client, project).find("a", string="Association")["href"] == organisation.get_url()


@pytest.mark.parametrize("hide", ["draft", "restricted"])
def test_partner_whose_page_is_not_public_is_not_named(client, project, hide):
    organisation = make.published(make.OrganisationPageFactory(title="Hidden house"))
    make.ParticipationFactory(page=project, organisation=organisation)
    if hide == "draft":
        organisation.unpublish()
    else:
        make.restricted(organisation)
    assert "Hidden house" not in text_of(read(client, project))


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


def test_pages_of_the_project_are_listed_but_not_hidden_ones(client, project):
    make.published(make.EventPageFactory(title="Open day", project=project))
    make.published(make.TrainingProgrammePageFactory(title="Basic training", project=project))
    report = make.published(make.MobilityReportPageFactory(title="Our journey", project=project))
    make.translation_of(make.published(report).get_parent().specific, "fi", slug="yhdistys")
    make.EventPageFactory(title="Draft day", project=project, live=False)
    make.restricted(make.published(make.EventPageFactory(title="Closed day", project=project)))
    words = section(read(client, project), "related")
    for title in ("Open day", "Basic training", "Our journey"):
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


@pytest.mark.parametrize("state", ["draft", "restricted", "expired"])
def test_hidden_project_cannot_be_read(client, project, state):
    if state == "draft":
        project.unpublish()
    elif state == "expired":
        project.live, project.expired = False, True
        project.save()
    else:
        make.restricted(project)
    response = client.get(project.get_url())
    assert response.status_code in (302, 404)
    assert b"Recovery orientation" not in response.content


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
    """27: Wagtail finds the page (9), the frame round it (6, and the page's locale), then the page's own:
    programme, its names, EU statement, participations, their organisations, outputs, work packages, indicators,
    related pages, tags, topics."""
    fill(project, 1)
    count = queries_of(client, project)
    assert count <= 27
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


def test_publication_without_a_known_title_is_cited(client, project):
    make.OutputFactory(page=project, title="", authors="Kivistö ym.", publisher="Kuntoutus", published="2021")
    assert "Kivistö ym. (Kuntoutus, 2021)" in section(read(client, project), "outputs")
