"""Editors find pages, pictures and files by name, whatever they type."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.documents.models import Document
from wagtail.models import Page
from wagtail.search.backends import get_search_backend
from wagtail.search.query import MATCH_ALL, And, Not, Or, Phrase, PlainText

from tests.factories import (
    EventPageFactory,
    OrganisationPageFactory,
    StandardPageFactory,
    UserFactory,
    published,
    restricted,
)

NASTY = [
    "", " ", '"', '""', 'a"b', '"a" "', "\\", "'", "' '", "a\x00b", "OR OR", "AND", "NOT x", "title:x",
    'foo" OR title:"x', "live:maybe", "x" * 4000, "word " * 500, "---", "^peer", "peer*", "{autocomplete}: x", "(",
    "🎉", "مرحبا", "рecovery мир",
    "%00", "%", "_", ":*", "a & b | !c", "<->", "\ud800".encode("utf-8", "replace").decode(),
]  # fmt: skip


@pytest.fixture
def editor_client(site, client: Client) -> Client:
    client.force_login(UserFactory(is_superuser=True))
    return client


def titles(text: str, **options) -> list[str]:
    return [page.title for page in Page.objects.autocomplete(text, **options)]


def explorer_results(client: Client, text: str, **parameters) -> list[str]:
    answer = client.get(reverse("wagtailadmin_pages:search"), {"q": text, **parameters})
    assert answer.status_code == 200
    return [page.title for page in answer.context["object_list"]]


def chooser_results(client: Client, text: str, **parameters) -> list[str]:
    answer = client.get(reverse("wagtailadmin_choose_page_search"), {"q": text, **parameters})
    assert answer.status_code == 200
    return [page.title for page in answer.context["pages"]]


def test_pages_of_every_state_and_language_are_found(editor_client):
    published(StandardPageFactory(title="Garden of the public"))
    restricted(StandardPageFactory(title="Garden of the members"))
    StandardPageFactory(title="Garden of drafts", live=False)
    StandardPageFactory(title="Garden of last year", live=False, expired=True)
    StandardPageFactory(title="Gardenin puutarha", language="fi")
    expected = {
        "Garden of the public", "Garden of the members", "Garden of drafts", "Garden of last year", "Gardenin puutarha",
    }  # fmt: skip
    assert set(explorer_results(editor_client, "garden")) == expected
    assert set(chooser_results(editor_client, "garden")) == expected


def test_a_word_is_found_while_it_is_typed(site):
    StandardPageFactory(title="Peer support in Oulu")
    assert titles("pe") == titles("peer sup") == titles("oulu pee") == ["Peer support in Oulu"]
    assert titles("pe sup") == []  # only the last word may be unfinished


@pytest.mark.parametrize("typed", ["hyvä päivä", "hyva paiva", "HYVÄ PÄIVÄ", "påivä"])
def test_diacritics_and_capitals_do_not_matter(site, typed):
    StandardPageFactory(title="Hyvä päivä")
    assert titles(typed) == ["Hyvä päivä"]


def test_cyrillic_and_latin_find_each_other(site):
    StandardPageFactory(title="Вршњачка подршка")
    StandardPageFactory(title="Vršnjačka podrška u Nišu")
    assert set(titles("vrsnjac")) == set(titles("вршњач")) == {"Вршњачка подршка", "Vršnjačka podrška u Nišu"}


def test_a_page_is_found_by_address_number_and_draft_title(site):
    page = published(StandardPageFactory(title="First name", slug="way-to-the-sea"))
    page.title = "Second name"
    page.save_revision()
    for typed in ("first", "second", "way-to", str(page.pk)):
        assert "First name" in titles(typed), typed


def test_the_text_of_pages_is_not_kept_twice(site):
    StandardPageFactory(title="Short", body="<p>Cormorant</p>")
    assert titles("cormorant") == []


def test_the_closest_title_comes_first(site):
    for number in range(5):
        StandardPageFactory(title=f"A long name that speaks about recovery among other things {number}")
    StandardPageFactory(title="Recovery")
    StandardPageFactory(title="Another long name that speaks about recovery among other things")
    assert titles("recovery")[0] == "Recovery"


def test_another_order_is_kept(site):
    for title in ("Lake b", "Lake c", "Lake a"):
        StandardPageFactory(title=title)
    ordered = Page.objects.order_by("-title").autocomplete("lake", order_by_relevance=False)
    assert [page.title for page in ordered] == ["Lake c", "Lake b", "Lake a"]


def test_very_many_hits_are_paged_without_gap_or_double(site, monkeypatch):
    monkeypatch.setattr("search.admin_search.results.RANKED", 4)
    monkeypatch.setattr("search.admin_search.engine.Engine.most_to_rank", 3)
    made = {StandardPageFactory(title=f"Lake {number}").pk for number in range(11)}
    StandardPageFactory(title="The lake itself")
    results = Page.objects.autocomplete("lake")
    seen = [page.pk for start in range(0, 12, 5) for page in results[start : start + 5]]
    assert len(seen) == len(set(seen)) == results.count() == 12
    assert made < set(seen)


def test_many_better_hits_do_not_hide_what_the_queryset_asks_for(site, monkeypatch):
    monkeypatch.setattr("search.admin_search.results.RANKED", 4)
    organisation = OrganisationPageFactory(title="Harbour")
    wanted = EventPageFactory(parent=organisation, title="A day about lakes, boats and a much longer name than others")
    for number in range(8):
        StandardPageFactory(title=f"Lakes {number}")
    below = Page.objects.descendant_of(organisation).autocomplete("lakes")
    assert [page.pk for page in below] == [wanted.pk]
    assert below.count() == 1


def test_the_explorer_counts_by_type(editor_client):
    StandardPageFactory(title="Harbour text")
    OrganisationPageFactory(title="Harbour house")
    answer = editor_client.get(reverse("wagtailadmin_pages:search"), {"q": "harbour"})
    assert {kind.model: count for kind, count in answer.context["content_types"]} == {
        "standardpage": 1,
        "organisationpage": 1,
    }
    assert explorer_results(editor_client, "harbour", content_type="pages.organisationpage") == ["Harbour house"]


def test_the_explorer_understands_filters_and_quotes(editor_client):
    StandardPageFactory(title="Harbour light")
    StandardPageFactory(title="Light harbour", live=False)
    assert explorer_results(editor_client, '"harbour light"') == ["Harbour light"]
    assert explorer_results(editor_client, "harbour live:no") == ["Light harbour"]
    assert explorer_results(editor_client, "harbour", ordering="-title") == ["Light harbour", "Harbour light"]


def test_an_empty_search_lists_all_pages(editor_client):
    assert editor_client.get(reverse("wagtailadmin_pages:search")).context["paginator"].count == Page.objects.count()


def test_search_within_a_section(editor_client, site):
    organisation = OrganisationPageFactory(title="Harbour house")
    EventPageFactory(parent=organisation, title="Harbour day")
    StandardPageFactory(title="Harbour text")
    answer = editor_client.get(reverse("wagtailadmin_explore", args=[organisation.pk]), {"q": "harbour"})
    assert [page.title for page in answer.context["object_list"]] == ["Harbour day"]


def test_the_page_chooser_keeps_to_the_wanted_type(editor_client):
    StandardPageFactory(title="Harbour text")
    OrganisationPageFactory(title="Harbour house")
    assert chooser_results(editor_client, "harb", page_type="pages.OrganisationPage") == ["Harbour house"]


@pytest.mark.parametrize("typed", NASTY)
def test_nothing_that_is_typed_is_an_error(editor_client, typed):
    explorer_results(editor_client, typed)
    chooser_results(editor_client, typed)
    for lists in ("wagtailimages:index", "wagtailimages_chooser:choose_results", "wagtaildocs_chooser:choose_results"):
        assert editor_client.get(reverse(lists), {"q": typed}).status_code == 200


def test_documents_are_found_by_title_and_tag(site):
    document = Document.objects.create(title="Annual report", file="report.pdf")
    document.tags.add("figures")
    document.save()
    backend = get_search_backend()
    assert list(backend.autocomplete("annu", Document)) == [document]
    assert list(backend.autocomplete("figu", Document)) == [document]
    assert list(backend.search("annual", Document)) == [document]
    assert list(backend.search("annu", Document)) == []
    assert list(Page.objects.autocomplete("annual")) == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (PlainText("red green", operator="or"), {"red", "green", "red green"}),
        (And([PlainText("red"), PlainText("green")]), {"red green"}),
        (Or([PlainText("red"), PlainText("green")]), {"red", "green", "red green"}),
        (And([PlainText("red"), Not(PlainText("green"))]), {"red"}),
        (Or([PlainText("blue"), And([PlainText("green"), Not(PlainText("red"))])]), {"green", "blue"}),
        (Phrase("green red"), set()),
        (And([MATCH_ALL, Phrase("red green")]), {"red green"}),
        (Or([PlainText("!"), PlainText("blue")]), {"blue"}),
        (Not(MATCH_ALL), set()),
        (And([PlainText("red"), Not(MATCH_ALL)]), set()),
    ],
)
def test_combined_questions(site, query, found):
    for title in ("red", "green", "red green", "blue"):
        StandardPageFactory(title=title)
    pages = Page.objects.filter(title__in=["red", "green", "red green", "blue"])
    assert {page.title for page in pages.search(query)} == found
    assert pages.search(query).count() == len(found)
