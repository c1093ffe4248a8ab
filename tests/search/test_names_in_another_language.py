"""A topic without a name in the reader's language is called by another one, which is marked with its language."""

import pytest
from django.test import Client

from search.models import Concept
from search.models.language import tag_of_wording
from search.topics import topics_by_key
from tests.conftest import SiteTree
from tests.factories import ConceptFactory, ProjectPageFactory, published
from tests.pages.reading import read, read_address


@pytest.fixture
def gardening(site: SiteTree) -> Concept:
    """Named in English and in Finnish; a project in Estonian is about it."""
    concept = ConceptFactory(slug="gardening", labels={"en": "gardening", "fi": "puutarhanhoito"})
    page = ProjectPageFactory(title="Aed", slug="aed", language="et")
    page.concepts.add(concept)
    published(page)
    return concept


@pytest.mark.parametrize(
    ("wordings", "language", "tag"),
    [
        ({"en": "hope", "fi": "toivo"}, "fi", ""),
        ({"en": "hope", "fi": "toivo"}, "et", "en"),
        ({"sr-latn": "nada"}, "et", "sr-Latn"),
        ({}, "et", ""),
    ],
)
def test_tag_is_that_of_the_wording_that_is_shown(wordings: dict[str, str], language: str, tag: str) -> None:
    assert tag_of_wording(wordings, language) == tag


def test_topics_of_a_page_say_their_language(client: Client, gardening: Concept) -> None:
    page = Concept.objects.get().page_items.get().content_object
    chip = read(client, page).find("a", class_="chip", href="/et/topics/gardening/")
    assert (chip.get_text(), chip["lang"]) == ("Gardening", "en")


@pytest.mark.parametrize("address", ["/et/topics/", "/et/topics/gardening/", "/et/search/?q=gardening"])
def test_lists_and_the_topics_own_page_say_it_too(client: Client, gardening: Concept, address: str) -> None:
    main = read_address(client, address).main
    [name] = {tag["lang"] for tag in main.find_all(lang=True) if tag.get_text().strip() == "Gardening"}
    assert name == "en"


def test_name_in_the_readers_language_needs_no_mark(client: Client, gardening: Concept) -> None:
    heading = read_address(client, "/fi/topics/gardening/").h1
    assert heading.get_text() == "Puutarhanhoito"
    assert not heading.has_attr("lang")


def test_name_without_english_is_marked_with_its_own_language(site: SiteTree) -> None:
    concept = ConceptFactory(slug="kogemusnoustamine", labels={"et": "kogemusnõustamine"})
    [topic] = topics_by_key([concept.pk], "fi").values()
    assert (topic.label, topic.tag) == ("Kogemusnõustamine", "et")


def test_language_of_names_is_asked_together_with_them(gardening: Concept, django_assert_num_queries: object) -> None:
    for language in ("fi", "et"):
        with django_assert_num_queries(1):
            topics_by_key([gardening.pk], language)
