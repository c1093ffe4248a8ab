"""Suggestions while typing: topics in any language, organisations, projects; only what is public."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from search.suggestions.finding import suggestions_for
from search.suggestions.title_starts import starts_of
from tests.conftest import SiteTree
from tests.factories import (
    ConceptFactory,
    OrganisationPageFactory,
    ProjectPageFactory,
    published,
    restricted,
    translation_of,
)
from tests.search.nasty import NASTY_QUESTIONS

ADDRESS = "/en/search/suggest/"


def ask(client: Client, q: str, address: str = ADDRESS) -> dict[str, Any]:
    response = client.get(address, {"q": q})
    assert response.status_code == 200
    return json.loads(response.content)


def texts(client: Client, q: str, address: str = ADDRESS) -> list[str]:
    return [item["text"] for item in ask(client, q, address)["items"]]


@pytest.fixture
def peer_support(site: SiteTree) -> None:
    ConceptFactory(slug="peer-support", labels={"en": "peer support", "fi": "vertaistuki", "et": "kogemusnõustamine"})


@pytest.mark.usefixtures("peer_support")
def test_topic_is_found_by_its_name_in_any_language(client: Client) -> None:
    assert texts(client, "peer") == texts(client, "vertais") == texts(client, "kogemusnou") == ["Peer support"]


@pytest.mark.usefixtures("peer_support")
def test_topic_is_named_in_the_readers_language_and_says_by_which_name_it_was_found(client: Client) -> None:
    [item] = ask(client, "kogemus", "/fi/search/suggest/")["items"]
    assert item["text"] == "Vertaistuki"
    assert (item["hint"], item["hint_language"]) == ("kogemusnõustamine", "et")
    assert item["url"] == "/fi/topics/peer-support/"


def test_pages_are_found_by_any_word_of_the_title(client: Client, site: SiteTree) -> None:
    published(OrganisationPageFactory(title="Balanssi ry"))
    published(ProjectPageFactory(title="Recovery – within community"))
    assert texts(client, "bal") == ["Balanssi ry"]
    assert texts(client, "within com") == texts(client, "COMM") == ["Recovery – within community"]


def test_pages_are_found_by_short_name_and_code(client: Client, site: SiteTree) -> None:
    published(ProjectPageFactory(title="Steps", acronym="ROHTO", code="2024-1-EE01-KA122-ADU-000233253"))
    assert texts(client, "rohto") == texts(client, "2024-1-ee01") == texts(client, "000233253") == ["Steps"]


def test_letters_without_their_marks_and_in_cyrillic_are_the_same(client: Client, site: SiteTree) -> None:
    published(OrganisationPageFactory(title="Vršnjačka podrška"))
    assert texts(client, "vrsnjacka") == texts(client, "вршњачка") == ["Vršnjačka podrška"]


def test_translated_page_is_one_suggestion_in_the_readers_language(client: Client, site: SiteTree) -> None:
    project = published(ProjectPageFactory(title="Recovery steps"))
    published(translation_of(project, "fi", title="Toipumisen askeleet"))
    assert texts(client, "recovery", "/fi/search/suggest/") == ["Toipumisen askeleet"]
    [item] = ask(client, "askel", "/et/search/suggest/")["items"]
    assert (item["text"], item["language"]) == ("Recovery steps", "en")


def test_only_public_pages_are_suggested(client: Client, site: SiteTree) -> None:
    published(ProjectPageFactory(title="Garden public"))
    hidden = published(ProjectPageFactory(title="Garden restricted"))
    restricted(hidden)
    ProjectPageFactory(title="Garden draft", live=False).save_revision()
    expired = published(ProjectPageFactory(title="Garden expired"))
    expired.expire_at = timezone.now() - timedelta(days=1)
    expired.unpublish(set_expired=True)
    published(ProjectPageFactory(title="Garden deleted")).delete()
    assert texts(client, "garden") == ["Garden public"]


def test_changed_title_is_found_by_its_new_words_only(client: Client, site: SiteTree) -> None:
    project = published(ProjectPageFactory(title="Old words"))
    project.title = "Fresh words"
    published(project)
    assert texts(client, "old") == []
    assert texts(client, "fresh") == texts(client, "words") == ["Fresh words"]


def test_list_is_named_and_counted_in_the_readers_language(client: Client, site: SiteTree) -> None:
    published(ProjectPageFactory(title="Garden"))
    assert ask(client, "gar")["message"] == "1 suggestion"
    assert ask(client, "zzz")["message"] == "No suggestions"


def test_one_letter_suggests_nothing(client: Client, site: SiteTree) -> None:
    published(ProjectPageFactory(title="Garden"))
    assert ask(client, "g")["items"] == []


@pytest.mark.parametrize("question", NASTY_QUESTIONS)
def test_nothing_that_people_type_is_an_error(client: Client, site: SiteTree, question: str) -> None:
    ProjectPageFactory(title="Garden")
    response = client.get(f"{ADDRESS}?{question}")
    assert response.status_code == 200
    json.loads(response.content)


def test_starts_of_a_title_begin_at_every_word() -> None:
    assert starts_of("Recovery: within", {"code": "S21275"}) == {"recovery within", "within", "s21275"}


def test_number_of_queries_does_not_grow_with_the_pages(site: SiteTree, django_assert_num_queries: Any) -> None:
    """Five: one for the state of the vocabulary; rows and documents of organisations, then of projects."""
    ConceptFactory(slug="garden", labels={"en": "garden"})
    for number in range(6):
        published(ProjectPageFactory(title=f"Garden {number}"))
        published(OrganisationPageFactory(title=f"Garden {number}"))
    suggestions_for("garden", "en")  # reads the vocabulary once
    with django_assert_num_queries(5):
        assert len(suggestions_for("garden", "en")) == 9
