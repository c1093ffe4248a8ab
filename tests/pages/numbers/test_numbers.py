"""The network in numbers: each number says what it counts, and what stands behind it is exactly what was counted."""

import csv
from datetime import date
from decimal import Decimal
from io import StringIO

import pytest
from django.test import Client
from django.utils import timezone

from network_site.page_cache.question import PARAMETERS as KEPT_PARAMETERS
from pages.numbers.listed import PARAMETERS
from pages.numbers.registry import all_numbers
from pages.numbers.sheet import number_sheet, number_sheets
from projects.models import Indicator
from search.indexing import index_pages
from search.models import ConceptOnPage
from tests.conftest import SiteTree
from tests.factories import (
    ConceptFactory,
    EventPageFactory,
    FundingProgrammeFactory,
    IndicatorFactory,
    MobilityReportPageFactory,
    OrganisationPageFactory,
    OutputFactory,
    ParticipationFactory,
    ProjectPageFactory,
    StandardPageFactory,
    TrainingProgrammePageFactory,
    restricted,
    translation_of,
)
from tests.pages.linked_data.reading import facts_at
from tests.schema_org import problems_of
from tests.templates.reading import read

REACHED = Indicator.CountsAs.PEOPLE_REACHED


def indexed(*pages):
    index_pages([page.pk for page in pages])
    return pages[0]


def value_of(key: str, language: str = "en") -> str:
    sheet = number_sheet(key, language)
    return sheet.value if sheet else ""


def parts_of(key: str, division: str, language: str = "en") -> dict[str, str]:
    """Numbers of the parts by their names."""
    [table] = [table for table in number_sheet(key, language).tables if table.key == division]
    return {row.name: row.number for row in table.rows}


@pytest.fixture
def world(site: SiteTree) -> dict:
    """Something of everything, with a translation, an invented example, a draft and a restricted page beside it."""
    aurora = OrganisationPageFactory(title="Aurora", country="FI")
    sild = OrganisationPageFactory(title="Sild", country="EE", kind="foundation")
    network = OrganisationPageFactory(title="Network", country="", kind="network")
    example = OrganisationPageFactory(title="Invented", country="NO", is_example_organisation=True)
    draft = OrganisationPageFactory(title="Draft", country="SE", live=False)
    hidden = restricted(OrganisationPageFactory(title="Restricted", country="SE"))
    translated = translation_of(aurora, "fi", title="Aurora ry")
    programme = FundingProgrammeFactory(slug="erasmus")
    bridge = ProjectPageFactory(title="Bridge", programme=programme, starts="2023", ends="2024-05")
    ParticipationFactory(page=bridge, organisation=aurora)
    ParticipationFactory(page=bridge, organisation=sild)
    IndicatorFactory(page=bridge, value=Decimal(136), denominator=None, counts_as=REACHED)
    IndicatorFactory(page=bridge, value=Decimal(83), denominator=Decimal(136))
    OutputFactory(page=bridge, kind="video")
    OutputFactory(page=bridge, kind="article")
    OutputFactory(page=bridge, kind="article")
    silta = translation_of(bridge, "fi", title="Silta")
    quiet = ProjectPageFactory(title="Quiet")
    invented = ProjectPageFactory(title="Invented project", is_example_project=True)
    IndicatorFactory(page=invented, value=Decimal(5000), denominator=None, counts_as=REACHED)
    journeys = [
        MobilityReportPageFactory(
            parent=aurora, sending_country="FI", host_country="NO", starts="2024-05", people_count=5
        ),
        MobilityReportPageFactory(parent=aurora, sending_organisation=sild, host_country="FI", starts="2025-01-07"),
        MobilityReportPageFactory(parent=example, host_country="RS", people_count=99),
    ]
    trainings = [
        TrainingProgrammePageFactory(parent=aurora, total_hours=60),
        TrainingProgrammePageFactory(parent=sild, total_hours=40, hours_are_approximate=True),
    ]
    events = [
        EventPageFactory(parent=aurora, kind="mobility", country="NO"),
        EventPageFactory(parent=aurora, kind="mobility", country="NO", status="cancelled"),
        EventPageFactory(parent=aurora, kind="partner-search"),
        EventPageFactory(parent=sild, kind="webinar", country="EE"),
    ]
    hope = ConceptFactory(slug="hope", labels={"en": "hope", "fi": "toivo"})
    for page in (bridge, silta, quiet):
        ConceptOnPage.objects.create(content_object=page, tag=hope)
    organisations = [aurora, sild, network, example, draft, hidden, translated]
    indexed(*organisations, bridge, silta, quiet, invented, *journeys, *trainings, *events)
    return {"aurora": aurora, "bridge": bridge, "quiet": quiet, "hope": hope, "trainings": trainings}


def test_only_public_pages_count_once_with_their_translations_and_no_examples(world: dict) -> None:
    assert value_of("organisations") == "3"
    assert value_of("countries") == "2"
    assert value_of("projects") == "2"
    assert value_of("journeys") == "2"
    assert value_of("mobilities") == "1"
    assert value_of("events") == "1"


def test_a_number_is_the_same_in_every_language(world: dict) -> None:
    assert [sheet.tally for sheet in number_sheets("fi")] == [sheet.tally for sheet in number_sheets("en")]
    assert [sheet.tally for sheet in number_sheets("et")] == [sheet.tally for sheet in number_sheets("en")]


def test_organisations_are_divided_by_kind_and_by_country(world: dict) -> None:
    assert parts_of("organisations", "kind") == {"Association": "1", "Foundation": "1", "Network of organisations": "1"}
    assert parts_of("countries", "country", "fi") == {"Suomi": "1", "Viro": "1"}


def test_projects_are_divided_by_programme_country_and_every_year_and_tell_what_is_not_known(world: dict) -> None:
    assert parts_of("projects", "programme") == {"Erasmus+": "1", "Programme not known": "1"}
    assert parts_of("projects", "country") == {"Estonia": "1", "Finland": "1", "Country not known": "1"}
    assert list(parts_of("projects", "year")) == ["2024", "2023", "Years not known"]


def test_travellers_are_participations_and_at_least_as_many_where_a_report_tells_no_number(world: dict) -> None:
    sheet = number_sheet("travellers", "en")
    assert sheet.value == "at least 5"
    assert "One person can travel twice, and then counts twice." in sheet.notes
    assert sheet.without == "1 page gives no number and is left out."


def test_where_a_journey_came_from_is_told_by_the_report_or_by_its_organisation(world: dict) -> None:
    assert parts_of("journeys", "host") == {"Finland": "1", "Norway": "1"}
    MobilityReportPageFactory(parent=world["aurora"], sending_organisation=world["aurora"], people_count=2)
    indexed(MobilityReportPageFactory(parent=world["aurora"], sending_country="EE", people_count=3))
    assert parts_of("travellers", "sending") == {"Finland": "5", "Estonia": "3"}


def test_people_reached_are_only_those_that_an_editor_marked_so(world: dict) -> None:
    assert value_of("people-reached") == "at least 136"


def test_of_several_marked_figures_of_a_project_the_largest_counts(world: dict) -> None:
    IndicatorFactory(page=world["bridge"], value=Decimal(98), denominator=None, counts_as=REACHED)
    IndicatorFactory(page=world["quiet"], value=Decimal(10), denominator=None, counts_as=REACHED)
    assert value_of("people-reached") == "146"


def test_hours_of_training_are_about_as_many_where_one_is_rough(world: dict) -> None:
    assert value_of("training-hours") == "about 100"
    indexed(TrainingProgrammePageFactory(parent=world["aurora"]))
    assert value_of("training-hours") == "at least 100"


def test_outputs_are_divided_by_kind(world: dict) -> None:
    assert value_of("outputs") == "3"
    assert parts_of("outputs", "kind") == {"Article": "2", "Video": "1"}


def test_topics_are_counted_by_language_and_by_page(world: dict) -> None:
    indexed(tagged := StandardPageFactory())
    ConceptOnPage.objects.create(content_object=tagged, tag=ConceptFactory(labels={"en": "art"}))
    indexed(tagged)
    assert value_of("topics") == "2"
    assert parts_of("topics", "language") == {"English": "2", "Suomi (Finnish)": "1"}
    assert parts_of("topics", "topic") == {"Hope": "2", "Art": "1"}


def test_pages_are_counted_by_language_each_version_by_itself(world: dict) -> None:
    languages = parts_of("languages", "language")
    assert languages["Suomi (Finnish)"] == "2"
    assert value_of("languages") == "2"


def test_nothing_is_told_where_nothing_is_known(client: Client, site: SiteTree) -> None:
    indexed(ProjectPageFactory())
    assert {sheet.key for sheet in number_sheets("en")} == {"projects", "languages"}
    assert client.get("/en/numbers/travellers/").status_code == 404
    assert client.get("/en/numbers/travellers.csv").status_code == 404


def test_what_stands_behind_each_number_and_each_part_is_what_was_counted(client: Client, world: dict) -> None:
    """Counts by the number of pages, sums by what the pages add, in another language than the content's own."""
    checked = 0
    for sheet in number_sheets("fi"):
        sources = sheet.number.sources("fi")
        if sheet.key not in ("countries", "languages", "topics"):
            assert _sum(sources) == sheet.tally.number, sheet.key
        for division in sheet.number.divisions:
            for value, number in sheet.rows(division):
                page = read(client, sheet.part_url(division, value).partition("#")[0].replace("/en/", "/fi/"))
                assert _listed(page) == number, (sheet.key, division.key, value)
                checked += 1
    assert checked > 25


def _sum(sources) -> int:
    rows = sources.rows(slice(50))
    assert len(rows) == sources.total
    return sum(_number(row.adds) for row in rows)


def _listed(page) -> int:
    rows = page.select("#pages ~ .counts > li")
    adds = [row.select_one(".num") for row in rows]
    if any(each and not each.get_text().endswith(("sivu", "sivua", "page", "pages")) for each in adds):
        return sum(_number(each.get_text()) for each in adds)
    return len(rows)


def _number(words: str) -> int:
    return int(words.split()[0]) if words else 1


def test_pages_without_a_number_are_listed_too(client: Client, world: dict) -> None:
    page = read(client, "/en/numbers/people-reached/?without=1")
    assert [row.get_text() for row in page.select("#pages ~ .counts a")] == ["Quiet"]


@pytest.mark.parametrize(
    "query", ["by=colour&part=red", "by=country&part=XX", "by=country", "by=country&part=%00", "without=1"]
)
def test_a_part_that_there_is_not_is_not_found(client: Client, world: dict, query: str) -> None:
    assert client.get(f"/en/numbers/organisations/?{query}").status_code == 404


def test_the_list_goes_on_on_further_pages(client: Client, site: SiteTree) -> None:
    indexed(*(OrganisationPageFactory(title=f"Partner {number:02}") for number in range(52)))
    first, second = (read(client, f"/en/numbers/organisations/?page={page}") for page in (1, 2))
    assert len(first.select("#pages ~ .counts > li")) == 50
    assert [row.get_text() for row in second.select("#pages ~ .counts a")] == ["Partner 50", "Partner 51"]
    assert first.select_one('.pages a[rel="next"]')["href"] == "/en/numbers/organisations/?page=2#pages"


def test_the_page_of_all_numbers_leads_to_the_sources_and_the_table_of_each(client: Client, world: dict) -> None:
    page = read(client, "/en/numbers/")
    sections = page.select("section.tally")
    assert [section["id"] for section in sections] == [sheet.key for sheet in number_sheets("en")]
    reached = page.select_one("#people-reached")
    assert reached.h2.get_text(" ", strip=True) == "at least 136 people reached"
    targets = [link["href"] for link in reached.select("a")]
    assert {"/en/numbers/people-reached/#pages", "/en/numbers/people-reached.csv"} <= set(targets)
    today = timezone.localdate()
    assert page.find("time", attrs={"datetime": today.isoformat()})


def test_every_bar_stands_in_a_table_that_says_the_same(client: Client, world: dict) -> None:
    page = read(client, "/en/numbers/")
    bars = page.select("svg.bar")
    assert bars
    assert all(bar["aria-hidden"] == "true" and bar.find_parent("table").caption for bar in bars)
    row = page.select_one("#projects tbody tr")
    assert row.select_one(".num").get_text(" ", strip=True) == "1 50%"
    assert row.select("rect")[1]["width"] == "50.0"


def test_the_home_page_leads_each_number_to_its_sources(client: Client, world: dict) -> None:
    page = read(client, "/en/")
    links = {link.get_text(): link["href"] for link in page.select(".numbers a")}
    assert links["organisations"] == "/en/numbers/organisations/"
    assert links["people reached"] == "/en/numbers/people-reached/"
    assert page.select_one('section a[href="/en/numbers/"]')


def test_a_number_is_a_table_for_spreadsheets(client: Client, world: dict) -> None:
    response = client.get("/en/numbers/projects.csv")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(StringIO(response.content.decode("utf-8-sig"))))
    assert rows[0]["Number"] == "2"
    assert rows[0]["Counted on"] == date.today().isoformat() or rows[0]["Counted on"] == str(timezone.localdate())
    erasmus = next(row for row in rows if row["Code"] == "erasmus")
    assert (erasmus["Part"], erasmus["Number"]) == ("Erasmus+", "1")
    assert erasmus["Pages behind it"] == "http://testserver/en/numbers/projects/?by=programme&part=erasmus#pages"


def test_names_in_the_table_are_no_formulas(client: Client, site: SiteTree) -> None:
    concept = ConceptFactory(labels={"en": "=1+1"})
    page = ProjectPageFactory()
    ConceptOnPage.objects.create(content_object=page, tag=concept)
    indexed(page)
    assert "'=1+1" in client.get("/en/numbers/topics.csv").content.decode()


def test_numbers_stand_in_the_sitemap_and_are_shared_with_a_card(client: Client, world: dict) -> None:
    assert "http://testserver/fi/numbers/people-reached/" in client.get("/sitemap-numbers-fi.xml").content.decode()
    for path in ("/en/numbers/", "/en/numbers/outputs/"):
        page = read(client, path)
        card = page.find("meta", property="og:image")["content"]
        assert "/cards/en/number" in card
        assert client.get(card.removeprefix("http://testserver"))["Content-Type"] == "image/png"
    assert page.find("meta", property="og:title")["content"] == "Things to read, watch or use"


def test_the_numbers_are_read_in_serbian_cyrillic(client: Client, world: dict) -> None:
    page = read(client, "/sr-cyrl/numbers/organisations/")
    assert page.html["lang"] == "sr-Cyrl"
    assert all("/sr-latn/" not in link["href"] for link in page.select("#pages ~ .counts a"))


def test_counting_costs_the_same_however_much_there_is(client: Client, world: dict, django_assert_num_queries) -> None:
    """One query for each number and each of its divisions, and the names of their parts."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def ask() -> int:
        indexed(OrganisationPageFactory())  # so that all is counted anew
        with CaptureQueriesContext(connection) as queries:
            client.get("/en/numbers/")
        return len(queries)

    ask()
    few = ask()
    pages = [ProjectPageFactory(starts=str(2000 + number), ends=str(2001 + number)) for number in range(12)]
    for page in pages:
        IndicatorFactory(page=page, value=Decimal(10), denominator=None, counts_as=REACHED)
        OutputFactory(page=page, kind="tool")
    indexed(*pages, *(OrganisationPageFactory(country=code) for code in ("NO", "SE", "RS", "DK")))
    assert ask() <= few


def test_what_was_counted_is_kept_until_the_content_changes(
    client: Client, world: dict, django_assert_max_num_queries
) -> None:
    number_sheets("en")
    with django_assert_max_num_queries(1):  # where the index stands
        number_sheets("en")
    indexed(OrganisationPageFactory())
    assert value_of("organisations") == "4"


def test_every_number_says_what_it_counts() -> None:
    for number in all_numbers():
        assert str(number.counts).endswith(".")
        assert number.label(1) != number.label(5), number.key


def test_programs_are_told_of_every_number_as_data(client: Client, world: dict) -> None:
    everything = facts_at(client, "/en/numbers/")
    assert len(everything["hasPart"]) == len(number_sheets("en"))
    one = facts_at(client, "/en/numbers/people-reached/")
    assert one["mainEntity"]["variableMeasured"]["minValue"] == 136
    assert one["mainEntity"]["distribution"]["contentUrl"] == "http://testserver/en/numbers/people-reached.csv"
    assert [crumb["name"] for crumb in one["breadcrumb"]["itemListElement"]][:2] == ["Home", "The network in numbers"]
    assert problems_of(everything) + problems_of(one) == []


def test_pages_are_kept_for_readers_by_the_part_that_they_chose() -> None:
    assert set(PARAMETERS) <= KEPT_PARAMETERS
