"""Where the participants of a project are: the map, the table behind it, and the same as CSV."""

import csv
from io import StringIO

import pytest

from tests import factories as make
from tests.pages.reading import queries_of, read, text_of

OULU = {"country": "FI", "town": "Oulu", "latitude": "65.01236", "longitude": "25.46816"}


@pytest.fixture
def project(project):
    """Public, as its tables are asked for by its number."""
    return make.published(project)


def partner(project, code, name=""):
    return make.ParticipationFactory(page=project, country=code, name=name or f"House in {code}")


def house(**facts):
    return make.published(make.OrganisationPageFactory(**facts))


def rows_of(soup):
    return [text_of(row) for row in soup.select("#where ~ details")[0].select("tbody tr")]


def csv_rows(client, project):
    response = client.get(f"/en/project/{project.pk}/map.csv")
    assert response.status_code == 200
    return list(csv.DictReader(StringIO(response.content.decode("utf-8-sig"))))


def test_map_table_and_csv_tell_the_same(client, project):
    make.ParticipationFactory(page=project, organisation=house(title="Oulun talo", **OULU), role="coordinator")
    partner(project, "FI", "Hospital")
    partner(project, "EE")
    soup = read(client, project)
    assert rows_of(soup) == ["Finland Oulun talo Hospital", "Estonia House in EE"]
    assert [("map__vague" in path.get("class", [])) for path in soup.select(".map .map__marks path")].count(False) == 1
    assert soup.select_one(".map desc").string == "Organisations by country: Finland 2, Estonia 1."
    rows = csv_rows(client, project)
    assert [(row["Organisation"], row["Country code"], row["Latitude"], row["On the map"]) for row in rows] == [
        ("Oulun talo", "FI", "65.01236", "at its place"),
        ("Hospital", "FI", "", "by its country"),
        ("House in EE", "EE", "", "by its country"),
    ]
    assert rows[0]["Part in the project"] == "Coordinator"
    assert rows[0]["Address"].startswith("http://testserver/en/organisations/")


def test_twelve_partners_in_nine_countries_are_all_told(client, project):
    for code in ("FI", "FI", "EE", "RS", "NO", "PT", "TR", "UA", "GE", "IS", "IS", "IS"):
        partner(project, code)
    soup = read(client, project)
    assert len(rows_of(soup)) == 9
    assert len(soup.select(".map__organisations > use")) == 9
    assert len(csv_rows(client, project)) == 12


@pytest.mark.parametrize("codes", [[], ["FI"], ["FI", "FI"], ["FI", "CA"], ["CA", "US"]])
def test_one_country_needs_no_map(client, project, codes):
    for code in codes:
        partner(project, code)
    soup = read(client, project)
    assert soup.find(id="where") is None
    assert len(csv_rows(client, project)) == len(codes)


def test_a_partner_outside_the_map_is_named_beside_it(client, project):
    for code in ("FI", "EE", "CA"):
        partner(project, code)
    soup = read(client, project)
    assert "Canada Not on the map House in CA" in rows_of(soup)
    assert "Not on this map: Canada." in text_of(soup.main)


@pytest.mark.parametrize("hide", ["draft", "restricted"])
def test_the_place_of_a_page_that_is_not_public_is_not_told(client, project, hide):
    hidden = house(title="Hidden house", **OULU)
    make.ParticipationFactory(page=project, organisation=hidden)
    partner(project, "EE")
    partner(project, "RS")
    if hide == "draft":
        hidden.unpublish()
    else:
        make.restricted(hidden)
    assert rows_of(read(client, project)) == ["Estonia House in EE", "Serbia House in RS"]
    assert "65.01236" not in str(csv_rows(client, project))


def test_hostile_names_stay_words(client, project):
    partner(project, "FI", '<b>"&')
    partner(project, "EE", "=1+1")
    assert sorted(rows_of(read(client, project))) == ["Estonia =1+1", 'Finland <b>"&']
    assert "'=1+1" in [row["Organisation"] for row in csv_rows(client, project)]


def test_number_of_queries_does_not_grow_with_the_partners(client, project):
    for code in ("FI", "EE"):
        make.ParticipationFactory(page=project, organisation=house(country=code))
    few = queries_of(client, project)
    for code in ("RS", "NO", "PT"):
        make.ParticipationFactory(page=project, organisation=house(country=code))
    assert queries_of(client, project) == few
