"""The map of the network on the home page and above the list of organisations, with its table and its CSV."""

import csv
from io import StringIO

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pages.models import OrganisationPage
from search.indexing import index_pages
from tests import factories as make
from tests.pages.reading import read_address, text_of

OULU = {"country": "FI", "town": "Oulu", "latitude": "65.01236", "longitude": "25.46816"}
LISBON = {"country": "PT", "town": "Lisboa", "latitude": "38.72225", "longitude": "-9.13934"}


def organisation(**facts):
    return make.published(make.OrganisationPageFactory(**facts))


def in_canada(**facts):
    """Beyond the countries that editors can choose today."""
    page = organisation(latitude="43.65", longitude="-79.38", **facts)
    OrganisationPage.objects.filter(pk=page.pk).update(country="CA")
    index_pages([page.pk])
    return page


def table_of(soup):
    return [text_of(row) for row in soup.select(".countries")[-1].select("tbody tr")]


def csv_rows(client, address="/en/map.csv"):
    response = client.get(address)
    assert response.status_code == 200
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(StringIO(response.content.decode("utf-8-sig"))))


def numbers_in(marks):
    """How many organisations the marks stand for."""
    texts = [int(text.string) for text in marks.find_all("text")]
    singles = len(marks.find_all("path")) - len(texts)
    return sum(texts) + singles


def test_map_table_and_csv_tell_the_same(client, site):
    for _number in range(3):
        organisation(**OULU)
    organisation(**LISBON)
    organisation(country="EE")
    project = make.published(make.ProjectPageFactory(title="Together"))
    for code in ("FI", "LV"):
        make.ParticipationFactory(page=project, country=code)
    make.published(project)
    soup = read_address(client, "/en/")
    assert table_of(soup) == [
        "Finland Oulu (3) 3 organisations 1 project",
        "Estonia 1 organisation",
        "Portugal Lisboa 1 organisation",
        "Latvia 1 project",
    ]
    assert numbers_in(soup.select_one(".map .map__marks")) == 5
    assert soup.select_one(".map desc").string == (
        "Organisations by country: Finland 3, Estonia 1, Portugal 1. Projects work in Finland and Latvia."
    )
    rows = csv_rows(client)
    assert sorted((row["Kind"], row["Country code"], row["On the map"]) for row in rows) == [
        ("Organisation", "EE", "by its country"),
        *[("Organisation", "FI", "at its place")] * 3,
        ("Organisation", "PT", "at its place"),
        ("Project", "FI", "by its country"),
        ("Project", "LV", "by its country"),
    ]
    (lisbon,) = [row for row in rows if row["Country code"] == "PT"]
    assert (lisbon["Latitude"], lisbon["Longitude"], lisbon["Town"]) == ("38.72225", "-9.13934", "Lisboa")


def test_every_number_leads_to_the_pages_behind_it(client, site):
    organisation(**OULU)
    link = read_address(client, "/en/").select_one(".countries a")
    assert link["href"] == "/en/numbers/countries/?by=country&part=FI#pages"
    assert read_address(client, "/en/").select_one('a[href="/en/map.csv"]')


def test_whoever_lies_outside_the_map_is_named_beside_it(client, site):
    organisation(**OULU)
    in_canada(title="Maple house")
    organisation(kind="network", country="")
    soup = read_address(client, "/en/")
    assert "Canada Not on the map 1 organisation" in table_of(soup)
    assert "No single country Not on the map 1 organisation" in table_of(soup)
    assert "Not on this map: Canada." in text_of(soup.main)
    assert numbers_in(soup.select_one(".map .map__marks")) == 1
    assert {row["On the map"] for row in csv_rows(client)} == {"at its place", "not shown"}


def test_without_anybody_on_the_map_the_table_stands_alone(client, site):
    in_canada()
    soup = read_address(client, "/en/")
    assert soup.select_one(".map") is None
    assert table_of(soup) == ["Canada Not on the map 1 organisation"]


@pytest.mark.parametrize("hide", ["draft", "restricted", "example"])
def test_who_is_not_public_or_not_real_is_nowhere(client, site, hide):
    organisation(**OULU)
    page = organisation(title="Hidden house", **LISBON, is_example_organisation=hide == "example")
    if hide == "draft":
        page.unpublish()
    if hide == "restricted":
        make.restricted(page)
        index_pages([page.pk])
    soup = read_address(client, "/en/")
    assert "Portugal" not in text_of(soup.main)
    assert "Lisboa" not in str(soup)
    assert [row["Country code"] for row in csv_rows(client)] == ["FI"]


def test_an_organisation_is_counted_once_whatever_it_was_translated_into(client, site):
    page = organisation(**OULU)
    make.published(make.translation_of(page, "fi", slug="oulun-talo"))
    assert [text.split()[-2:] for text in table_of(read_address(client, "/en/"))] == [["1", "organisation"]]
    assert len(csv_rows(client, "/fi/map.csv")) == 1


def test_names_are_in_the_language_of_the_reader(client, site):
    organisation(**OULU)
    soup = read_address(client, "/fi/")
    assert table_of(soup)[0].startswith("Suomi Oulu")
    assert soup.select_one(".map__names text").string == "Suomi"


def test_hostile_names_stay_words(client, site):
    organisation(title="=1+1", **(OULU | {"town": '<b>"&'}))
    soup = read_address(client, "/en/")
    assert table_of(soup) == ['Finland <b>"& 1 organisation']
    (row,) = csv_rows(client)
    assert (row["Title"], row["Town"]) == ("'=1+1", '<b>"&')


def test_the_list_shows_the_map_of_what_is_left_in_it(client, site):
    organisation(**OULU)
    organisation(**LISBON)
    assert len(read_address(client, "/en/organisations/").select(".map__marks path")) > 2
    soup = read_address(client, "/en/organisations/?country=PT")
    assert table_of(soup) == ["Portugal Lisboa 1 organisation"]
    assert soup.select_one('.fold a[type="text/csv"]')["href"] == "/en/map.csv?kind=organisation&country=PT"
    assert [row["Town"] for row in csv_rows(client, "/en/map.csv?kind=organisation&country=PT")] == ["Lisboa"]
    assert read_address(client, "/en/organisations/?country=SE").select_one(".map") is None


@pytest.mark.parametrize("query", ["page=999999999", "country=%00", "kind=nonsense", "kind=event", "q=%22&topic=x"])
def test_nonsense_in_the_address_is_no_error(client, site, query):
    organisation(**OULU)
    assert client.get(f"/en/map.csv?{query}").status_code == 200


@pytest.mark.parametrize("address", ["/en/", "/en/organisations/", "/en/map.csv"])
def test_number_of_queries_does_not_grow_with_the_organisations(client, site, address):
    def queries():
        client.get(address)
        with CaptureQueriesContext(connection) as asked:
            client.get(address)
        return len(asked)

    organisation(**OULU)
    few = queries()
    for number in range(4):
        organisation(country="EE", latitude=f"58.{number}", longitude="26")
        organisation(**LISBON)
    assert queries() == few
