"""The form by which curators write the words of a topic."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from search.models import Concept, ConceptRedirect
from search.vocabulary.merging import merge_concepts
from tests.factories import ConceptFactory
from tests.search.curating import add, edit, words

pytestmark = pytest.mark.django_db


def test_topic_is_added_with_its_words(admin_client):
    response = add(
        admin_client,
        label_en="peer  support",
        label_sr_latn="vršnjačka podrška",
        synonyms_en="mutual aid\npeer help; peer support",
        definition_en="Help between equals.",
    )
    assert response.status_code == 302
    concept = Concept.objects.get()
    assert (concept.slug, concept.name) == ("peer-support", "peer support")
    assert words(concept, "en") == [("peer support", True), ("mutual aid", False), ("peer help", False)]
    assert words(concept, "sr-latn") == [("vršnjačka podrška", True)]
    assert concept.definition_in("en") == "Help between equals."


def test_form_shows_the_words_and_changes_them(admin_client, hope, announced, django_capture_on_commit_callbacks):
    form = BeautifulSoup(admin_client.get(reverse("concepts:edit", args=[hope.pk])).content, "html.parser")
    assert form.find("input", {"name": "label_fi"})["value"] == "toivo"
    assert form.find("textarea", {"name": "synonyms_en"}).text.strip() == "optimism"
    with django_capture_on_commit_callbacks(execute=True):
        assert edit(admin_client, hope, label_en="optimism", synonyms_en="hope", label_fi="").status_code == 302
    hope.refresh_from_db()
    assert hope.name == "optimism"
    assert words(hope, "en") == [("optimism", True), ("hope", False)]
    assert words(hope, "fi") == []
    assert words(hope, "de") == [("Hoffnung", True)], "languages that the site does not speak stay"
    assert {hope.pk} in announced


def test_changed_address_leads_on(admin_client, hope):
    edit(admin_client, hope, slug="hopefulness")
    assert ConceptRedirect.objects.get(old_slug="hope").concept == hope
    assert edit(admin_client, Concept.objects.get(), slug="hope").status_code == 302, "and back again"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({}, "Give the topic a name in at least one language."),
        ({"label_en": "Hope"}, "Another topic has the name “Hope”. Merge the two instead."),
        ({"label_en": "work", "slug": "hope"}, "already exists"),
        ({"label_en": "work", "slug": "työ"}, "valid “slug”"),
        ({"label_en": "work", "slug": "merged"}, "This address leads to a merged topic."),
        ({"label_en": "work; job"}, "holds a semicolon"),
        ({"label_en": "=work"}, "a spreadsheet takes for a formula"),
        ({"label_en": "work", "synonyms_fi": "x" * 101}, "is longer than 100 characters"),
        ({"label_en": "work", "yso_uri": "javascript:x"}, "valid URL"),
    ],
)
def test_form_refuses_with_a_clear_message(admin_client, hope, changes, message):
    merge_concepts(ConceptFactory(slug="merged"), hope)
    response = add(admin_client, **changes)
    assert response.status_code == 200
    assert message in str(response.context["form"].errors).replace("&quot;", '"')
    assert Concept.objects.count() == 1


def test_topic_cannot_move_below_itself(admin_client, hope):
    child = ConceptFactory(slug="child", labels={"en": "child"}, broader=hope)
    grandchild = ConceptFactory(slug="grandchild", labels={"en": "grandchild"}, broader=child)
    response = edit(admin_client, hope, broader=str(grandchild.pk))
    assert "A topic cannot be wider than itself." in str(response.context["form"].errors)
    assert edit(admin_client, grandchild, broader=str(hope.pk), synonyms_en="").status_code == 302
    grandchild.refresh_from_db()
    assert grandchild.broader == hope


def test_topics_are_offered_in_the_order_of_the_curators_language(admin_client, hope):
    ConceptFactory(slug="work", labels={"en": "work", "fi": "ammatti"})
    ConceptFactory(slug="rest", labels={"en": "rest", "fi": "lepo"})
    address = reverse("concepts:edit", args=[hope.pk])
    form = BeautifulSoup(admin_client.get(address, headers={"Accept-Language": "fi"}).content, "html.parser")
    offered = form.find("select", {"name": "broader"}).find_all("option")
    assert [option.text for option in offered[1:]] == ["Ammatti", "Lepo"]
