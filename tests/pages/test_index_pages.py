"""Lists of pages: filters, order, pages, one row for each translation group, public pages only."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from search.indexing import index_pages
from search.models import ConceptOnPage
from tests.conftest import SiteTree
from tests.factories import (
    ConceptFactory,
    EventPageFactory,
    OrganisationPageFactory,
    ProjectPageFactory,
    restricted,
    translation_of,
)
from tests.templates.reading import links, read


def indexed(*pages) -> None:
    index_pages([page.pk for page in pages])


def titles(document: BeautifulSoup) -> list[str]:
    return [heading.get_text() for heading in document.select(".results h3")]


@pytest.mark.django_db
def test_a_list_holds_its_kinds_wherever_they_lie(client: Client, site: SiteTree) -> None:
    indexed(ProjectPageFactory(title="A project"), EventPageFactory(title="An event"))
    assert titles(read(client, "/en/projects/")) == ["A project"]
    assert titles(read(client, "/en/events/")) == ["An event"]


@pytest.mark.django_db
def test_drafts_and_restricted_pages_are_in_no_list_and_no_count(client: Client, site: SiteTree) -> None:
    indexed(
        ProjectPageFactory(title="Public"),
        ProjectPageFactory(title="Draft", live=False),
        restricted(ProjectPageFactory(title="Restricted")),
    )
    document = read(client, "/en/projects/")
    assert titles(document) == ["Public"]
    assert document.find(id="count").get_text() == "1 page"


@pytest.mark.django_db
def test_one_row_stands_for_all_languages_of_a_page(client: Client, site: SiteTree) -> None:
    both, only = ProjectPageFactory(title="Together"), ProjectPageFactory(title="Alone")
    indexed(both, only, translation_of(both, "fi", title="Yhdessä"))
    document = read(client, "/fi/projects/")
    assert sorted(titles(document)) == ["Alone", "Yhdessä"]
    foreign = document.find("a", string="Alone")
    assert (foreign["lang"], foreign["href"]) == ("en", f"/fi/original/{only.pk}/")


@pytest.mark.django_db
def test_values_of_one_filter_add_up_and_filters_narrow_each_other(client: Client, site: SiteTree) -> None:
    indexed(
        OrganisationPageFactory(title="Finnish", country="FI"),
        OrganisationPageFactory(title="Estonian", country="EE"),
        OrganisationPageFactory(title="Serbian", country="RS"),
    )
    assert titles(read(client, "/en/organisations/?country=FI&country=EE")) == ["Estonian", "Finnish"]
    assert titles(read(client, "/en/organisations/?country=FI&language=fi")) == []


@pytest.mark.django_db
def test_filters_in_use_can_be_taken_away_one_by_one(client: Client, site: SiteTree) -> None:
    indexed(OrganisationPageFactory(country="FI"), OrganisationPageFactory(country="EE"))
    document = read(client, "/en/organisations/?country=FI&country=EE")
    chips = links(document.select_one(".chips"))
    assert chips["Remove filter: Finland"] == "?country=EE"
    assert chips["Remove all filters"] == "?"
    assert {box["value"] for box in document.select("input[name=country][checked]")} == {"FI", "EE"}


@pytest.mark.django_db
def test_a_topic_is_a_filter_under_its_name_in_the_readers_language(client: Client, site: SiteTree) -> None:
    concept = ConceptFactory(slug="peer-support", labels={"en": "peer support", "fi": "vertaistuki"})
    tagged, other = ProjectPageFactory(title="Tagged"), ProjectPageFactory(title="Other")
    ConceptOnPage.objects.create(content_object=tagged, tag=concept)
    indexed(tagged, other)
    document = read(client, "/fi/projects/?topic=peer-support")
    assert titles(document) == ["Tagged"]
    assert "Vertaistuki" in document.select_one(".chips").get_text()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "query",
    [
        "page=0", "page=-1", "page=x", "page=1e9", "page=999999999999", "page=%00", "kind=nonsense", "country=%00",
        "year=20x6", "topic=%27%3B--", "sort=worst", "open=maybe", "language=xx", "country=" + "FI&country=" * 300,
        "filter__id=1", "programme=%F0%9F%98%80",
    ],
)  # fmt: skip
def test_nonsense_in_the_address_is_ignored(client: Client, site: SiteTree, query: str) -> None:
    indexed(ProjectPageFactory(title="A project"))
    read(client, f"/en/projects/?{query}")


@pytest.mark.django_db
def test_long_lists_have_pages_that_keep_the_filters(client: Client, site: SiteTree) -> None:
    indexed(*(OrganisationPageFactory(title=f"Partner {number:02}", country="FI") for number in range(25)))
    first = read(client, "/en/organisations/?country=FI")
    assert (len(titles(first)), titles(first)[0]) == (20, "Partner 00")
    address = first.find("a", rel="next")["href"]
    second = read(client, f"/en/organisations/{address}")
    assert titles(second) == [f"Partner {number}" for number in range(20, 25)]
    assert second.find("link", rel="canonical")["href"] == "http://testserver/en/organisations/?page=2"
    assert second.find("ol", class_="results")["start"] == "21"


@pytest.mark.django_db
def test_an_empty_list_says_so(client: Client, site: SiteTree) -> None:
    assert "Nothing is published here yet." in read(client, "/en/projects/").main.get_text()
    assert "Nothing fits all your filters." in read(client, "/en/projects/?country=FI").main.get_text()


@pytest.mark.django_db
def test_a_list_of_twenty_asks_the_database_at_most_twenty_times(
    client: Client, site: SiteTree, django_assert_max_num_queries
) -> None:
    """Routing eight, frame four, the list eight; the number is the same for one row and for twenty."""
    concept = ConceptFactory(labels={"en": "hope"})
    organisations = [OrganisationPageFactory(country="FI") for _number in range(22)]
    for organisation in organisations:
        ConceptOnPage.objects.create(content_object=organisation, tag=concept)
    indexed(*organisations)
    client.get("/en/organisations/")
    with django_assert_max_num_queries(20):
        client.get("/en/organisations/")


@pytest.mark.django_db
def test_only_a_list_of_several_kinds_names_the_kind_of_each_row(client: Client, site: SiteTree) -> None:
    indexed(ProjectPageFactory(), EventPageFactory())
    projects, events = read(client, "/en/projects/"), read(client, "/en/events/")
    assert projects.select_one(".results .badges") is None
    assert events.select_one(".results .kind").get_text() == "Event"


@pytest.mark.django_db
def test_a_list_tells_where_its_words_come_from_only_if_they_are_translated(client: Client, site: SiteTree) -> None:
    assert read(client, "/en/projects/").select_one(".provenance") is None
