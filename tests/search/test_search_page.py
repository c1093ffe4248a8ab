"""The search page: what readers find, choose and share."""

from typing import Any
from urllib.parse import parse_qs

import pytest
from bs4 import BeautifulSoup, Tag
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from search.models import ConceptLabel
from tests.conftest import SiteTree
from tests.factories import (
    ConceptFactory,
    EventPageFactory,
    FundingProgrammeFactory,
    OrganisationPageFactory,
    ProjectPageFactory,
    published,
    translation_of,
)

ADDRESS = "/en/search/"


def ask(client: Client, query: str = "", address: str = ADDRESS) -> BeautifulSoup:
    response = client.get(f"{address}?{query}" if query else address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def titles(page: BeautifulSoup) -> list[str]:
    return [title.get_text() for title in page.select(".results h3")]


def counts(page: BeautifulSoup, name: str) -> dict[str, int]:
    boxes = page.select(f".filters input[name={name}]")
    return {box["value"]: int(box.find_parent("label").data["value"]) for box in boxes}


def link(page: BeautifulSoup, text: str) -> Tag:
    [found] = [each for each in page.select("main a") if text in each.get_text(" ", strip=True)]
    return found


@pytest.fixture
def peer_support(site: SiteTree) -> Any:
    return ConceptFactory(
        slug="peer-support", labels={"en": "peer support", "fi": "vertaistuki", "et": "kogemusnõustamine"}
    )


@pytest.fixture
def garden(site: SiteTree) -> dict[str, Any]:
    """A project and an event about gardens, and a project about nothing of the kind."""
    return {
        "project": published(ProjectPageFactory(title="Garden of hope", summary="A garden for everybody.")),
        "event": published(EventPageFactory(title="Evening in the garden", summary="We meet among roses.")),
        "other": published(ProjectPageFactory(title="Work with meaning", summary="Paid work.")),
    }


@pytest.mark.usefixtures("garden")
def test_question_finds_pages_and_marks_its_words(client: Client) -> None:
    page = ask(client, "q=gardens")
    assert set(titles(page)) == {"Garden of hope", "Evening in the garden"}
    assert "garden" in [mark.get_text().lower() for mark in page.select(".results mark")]
    assert "2 results" in page.select_one("#count").get_text()


@pytest.mark.usefixtures("garden")
def test_title_of_the_page_says_what_was_asked_and_how_much_was_found(client: Client) -> None:
    assert ask(client, "q=garden").title.get_text().startswith("“garden”: 2 results · ")
    assert ask(client, "q=zzz").title.get_text().startswith("Nothing found for “zzz” · ")
    assert ask(client).title.get_text().startswith("Search · ")


@pytest.mark.usefixtures("garden")
def test_number_of_results_is_announced(client: Client) -> None:
    assert "2 results" in ask(client, "q=garden").select_one("[role=status]").get_text()
    assert "Nothing found" in ask(client, "q=zzz").select_one("[role=status]").get_text()


@pytest.mark.usefixtures("garden")
def test_search_engines_list_the_search_once_and_no_filtered_list(client: Client) -> None:
    for query in ("q=zzz", "kind=project", "q=garden&kind=project"):
        assert ask(client, query).select_one("meta[name=robots]")["content"] == "noindex"
    for query in ("", "q=garden"):
        page = ask(client, query)
        assert page.select_one("meta[name=robots]") is None
        assert page.select_one("link[rel=canonical]")["href"].endswith(ADDRESS)


@pytest.mark.usefixtures("garden")
def test_nothing_asked_lists_everything_newest_first(client: Client, site: SiteTree) -> None:
    newest = published(OrganisationPageFactory(title="The newest"))
    page = ask(client)
    assert titles(page)[0] == newest.title
    assert page.select_one("h1").get_text() == "Search"


@pytest.mark.usefixtures("garden")
def test_repeated_parameter_means_any_of_the_values(client: Client) -> None:
    assert len(titles(ask(client, "q=garden&kind=project"))) == 1
    assert len(titles(ask(client, "q=garden&kind=project&kind=event"))) == 2


@pytest.mark.usefixtures("garden")
def test_own_choice_does_not_shrink_the_counts_of_its_group(client: Client) -> None:
    assert counts(ask(client, "q=garden"), "kind") == {"project": 1, "event": 1}
    page = ask(client, "q=garden&kind=project")
    assert counts(page, "kind") == {"project": 1, "event": 1}
    assert [box["value"] for box in page.select(".filters input[checked]")] == ["project"]


@pytest.mark.usefixtures("garden")
def test_filter_is_a_chip_that_can_be_taken_off(client: Client) -> None:
    page = ask(client, "q=garden&kind=project&kind=event&sort=title")
    chip = link(page, "Remove filter: Project")
    assert parse_qs(chip["href"].lstrip("?")) == {"q": ["garden"], "kind": ["event"], "sort": ["title"]}
    everything_off = link(page, "Remove all filters")
    assert parse_qs(everything_off["href"].lstrip("?")) == {"q": ["garden"], "sort": ["title"]}


@pytest.mark.usefixtures("garden")
def test_filters_and_order_belong_to_the_form_and_need_no_script(client: Client) -> None:
    page = ask(client, "q=garden")
    form = page.select_one("form#search")
    assert (form["method"], form["action"], form.select_one("input[name=q]")["value"]) == ("get", ADDRESS, "garden")
    assert {field["form"] for field in page.select(".filters input, select[name=sort]")} == {"search"}
    assert not page.select("script:not([src], [type='application/ld+json']), style, [style], [onclick]")


def test_topic_in_any_language_finds_pages_and_says_why(client: Client, peer_support: Any) -> None:
    project = ProjectPageFactory(title="Walking together")
    project.concepts.add(peer_support)
    published(project)
    page = ask(client, "q=vertaistuki")
    assert titles(page) == ["Walking together"]
    why = page.select_one(".results .why")
    assert why.get_text() == "Found through the topic peer support"
    assert why.a["href"] == "/en/topics/peer-support/"


def test_reason_names_the_topic_in_the_language_of_the_page(client: Client, peer_support: Any) -> None:
    project = ProjectPageFactory(title="Walking together")
    project.concepts.add(peer_support)
    published(project)
    page = ask(client, "q=vertaistuki", "/fi/search/")
    why = page.select_one(".results .why")
    assert "vertaistuki" in why.a.get_text()
    assert (why.span["lang"], why.span.get_text()) == ("en", "peer support")
    heading = page.select_one(".results h3 a")
    assert (heading["lang"], heading["hreflang"]) == ("en", "en")


@pytest.mark.usefixtures("peer_support")
def test_topic_that_the_question_names_stands_above_with_its_other_names(client: Client) -> None:
    published(ProjectPageFactory(title="About peer support"))
    box = ask(client, "q=vertaistuki").select_one(".best")
    assert box.h2.a["href"] == "/en/topics/peer-support/"
    assert box.h2.get_text() == "Peer support"
    names = {name["lang"]: name.get_text() for name in box.select("li[lang]")}
    assert names == {"fi": "vertaistuki", "et": "kogemusnõustamine"}


def test_translations_are_one_result_that_names_the_other_languages(client: Client, site: SiteTree) -> None:
    project = published(ProjectPageFactory(title="Garden"))
    published(translation_of(project, "fi", title="Puutarha"))
    page = ask(client, "q=garden")
    assert titles(page) == ["Garden"]
    other = link(page, "Suomi").find_parent(class_="note")
    assert other.get_text() == "Also in Suomi"
    assert (other.a["lang"], other.a["hreflang"]) == ("fi", "fi")
    assert titles(ask(client, "q=garden", "/fi/search/")) == ["Puutarha"]


@pytest.mark.usefixtures("garden")
def test_misspelt_word_is_corrected_and_can_be_asked_for_all_the_same(client: Client) -> None:
    page = ask(client, "q=gardem")
    assert "Garden of hope" in titles(page)
    assert page.select_one(".notice strong").get_text() == "garden"
    exact = link(page, "Search instead for “gardem”")
    assert parse_qs(exact["href"].lstrip("?")) == {"q": ["gardem"], "exact": ["1"]}
    very_word = ask(client, exact["href"].lstrip("?"))
    assert "Nothing found" in very_word.h1.get_text()
    assert link(very_word, "Look for similar words as well")["href"] == "?q=gardem"


@pytest.mark.usefixtures("garden")
def test_filters_that_hide_everything_are_named_with_what_they_hide(client: Client) -> None:
    page = ask(client, "q=garden&country=NO")
    assert "Nothing found for “garden”" in page.h1.get_text()
    assert link(page, "Without filters there are 2 pages.")["href"] == "?q=garden"
    assert link(page, "Remove filter: Norway")["href"] == "?q=garden"


def test_nothing_found_offers_topics_near_the_question(client: Client, peer_support: Any, site: SiteTree) -> None:
    ConceptLabel.objects.create(concept=peer_support, language="en", label="companionship")
    page = ask(client, "q=companionships-unheard-of&exact=1&kind=report")
    assert page.select_one("form#search input[name=q]")
    assert link(page, "Look through all topics")["href"] == "/en/topics/"
    page = ask(client, "q=companion&exact=1&kind=report")
    assert link(page, "Peer support")["href"] == "/en/topics/peer-support/"


def test_pages_of_a_long_list(client: Client, site: SiteTree) -> None:
    for number in range(25):
        published(ProjectPageFactory(title=f"Garden {number:02}"))
    first = ask(client, "q=garden&sort=title")
    assert len(titles(first)) == 20
    second = ask(client, link(first, "Next page")["href"].lstrip("?"))
    assert titles(second) == [f"Garden {number}" for number in range(20, 25)]
    assert second.select_one(".results")["start"] == "21"
    assert "Page 2 of 2" in second.title.get_text()
    assert not second.select("a[rel=next]")
    assert link(second, "Previous page")["href"] == "?q=garden&sort=title"


@pytest.mark.parametrize(
    ("asked", "shown"), [("abc", "1"), ("-1", "1"), ("0", "1"), ("1000000000", "2"), ("9" * 400, "1"), ("2", "2")]
)
def test_number_of_a_page_that_is_none_leads_to_one_that_is(
    client: Client, site: SiteTree, asked: str, shown: str
) -> None:
    for number in range(21):
        published(ProjectPageFactory(title=f"Garden {number:02}"))
    assert f"Page {shown}" in ask(client, f"page={asked}").select_one(".pages strong").get_text()


@pytest.mark.usefixtures("garden")
def test_what_was_typed_is_shown_as_text(client: Client) -> None:
    response: HttpResponse = client.get(ADDRESS, {"q": "<script>alert(1)</script>"})
    assert b"<script>alert" not in response.content
    assert b"&lt;script&gt;alert" in response.content


@pytest.mark.usefixtures("garden")
def test_list_is_linked_in_every_form(client: Client) -> None:
    page = ask(client, "q=garden&kind=event&page=1")
    forms = {each["type"]: each["href"] for each in page.select("link[rel=alternate][type]")}
    assert forms == {
        "application/rss+xml": "/en/search/feed.rss?q=garden&kind=event",
        "text/calendar": "/en/search/calendar.ics?q=garden&kind=event",
        "application/feed+json": "/en/search/list.json?q=garden&kind=event",
        "text/csv": "/en/search/list.csv?q=garden&kind=event",
    }
    assert {each["href"] for each in page.select(".keep a")} == set(forms.values())


@pytest.mark.usefixtures("garden")
def test_list_that_has_no_dates_is_no_calendar(client: Client) -> None:
    assert not ask(client, "kind=project").select("[type='text/calendar']")


@pytest.mark.parametrize(("query", "most"), [("kind=project&topic=peer-support", 16), ("q=vertaistuki", 26)])
def test_number_of_queries_does_not_grow_with_the_results(
    client: Client, peer_support: Any, query: str, most: int
) -> None:
    """Sixteen at most for a list, and for a question the few more that match its words.

    Five for the frame: site, settings, restrictions, versions of the home page, its children. Two for the state of the
    index and of the vocabulary, one for the order, one for open deadlines. One each for documents, their other
    versions, and the names of topics and of programmes. A question asks the engine once for each meaning that its
    words can have, and reads texts and topics of the pages found and all names of the topics that it names. (Where next
    to nothing is found, words that resemble it are looked for.)
    """

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert titles(ask(client, query))
        return len(captured)

    def add_project(number: int) -> None:
        project = ProjectPageFactory(title=f"Peer support {number}", programme=programme)
        project.concepts.add(peer_support)
        published(translation_of(published(project), "fi"))

    programme = FundingProgrammeFactory()
    for number in range(5):
        add_project(number)
    ask(client, query)  # what every process reads once
    before = queries()
    for number in range(5, 12):
        add_project(number)
    queries()  # follows the changes since
    assert queries() == before <= most
