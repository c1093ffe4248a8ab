"""Concepts have a name in every language, and read it without a query a row."""

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from django.utils import translation

from search.models import Concept, ConceptLabel, ConceptOnPage
from search.models.language import language_tag
from tests.factories import ConceptFactory, StandardPageFactory

pytestmark = pytest.mark.django_db


def test_label_is_in_the_readers_language_else_english_else_any():
    concept = ConceptFactory(labels={"en": "peer support", "fi": "vertaistuki"})
    assert concept.label_in("fi") == "vertaistuki"
    assert concept.label_in("et") == "peer support"
    assert ConceptFactory(labels={"sr-latn": "podrška"}).label_in("fi") == "podrška"
    assert ConceptFactory(labels={"sr-latn": "nada"}).label_in("sr-Latn") == "nada"


def test_name_follows_the_english_label():
    assert ConceptFactory(labels={"fi": "toivo", "en": "hope"}).name == "hope"


def test_labels_of_a_list_cost_two_queries(django_assert_num_queries):
    for number in range(5):
        ConceptFactory(labels={"en": f"word {number}", "fi": f"sana {number}"})
    with django_assert_num_queries(2):
        assert sorted(concept.label_in("fi") for concept in Concept.objects.with_labels())[0] == "sana 0"


def test_a_language_has_one_preferred_label():
    concept = ConceptFactory(labels={"en": "hope"})
    with pytest.raises(IntegrityError), transaction.atomic():
        ConceptLabel.objects.create(concept=concept, language="en", label="optimism", is_preferred=True)


def test_address_is_in_the_active_language():
    concept = ConceptFactory(slug="hope")
    with translation.override("fi"):
        assert concept.get_absolute_url() == "/fi/topics/hope/"


def test_slug_left_empty_is_made_in_ascii():
    assert Concept.objects.create(name="Põhjamaine töö").slug == "pohjamaine-too"


def test_unused_and_unnamed_concepts_are_found(site):
    used, unused = ConceptFactory(labels={"en": "hope", "fi": "toivo"}), ConceptFactory(labels={"en": "work"})
    ConceptOnPage.objects.create(content_object=StandardPageFactory(), tag=used)
    assert list(Concept.objects.unused()) == [unused]
    assert list(Concept.objects.without_label_in("fi")) == [unused]


def test_concept_in_use_cannot_be_deleted(site):
    concept = ConceptFactory()
    ConceptOnPage.objects.create(content_object=StandardPageFactory(), tag=concept)
    with pytest.raises(ProtectedError):
        concept.delete()


def test_page_with_concepts_can_be_deleted(site):
    page = StandardPageFactory()
    ConceptOnPage.objects.create(content_object=page, tag=ConceptFactory())
    page.delete()
    assert not ConceptOnPage.objects.exists()


@pytest.mark.parametrize(("code", "tag"), [("sr-latn", "sr-Latn"), ("fi", "fi"), ("pt-br", "pt-BR"), ("nb", "nb")])
def test_language_tags_are_written_as_browsers_want_them(code, tag):
    assert language_tag(code) == tag
