"""Tags travel to a page's translations with wagtail-localize, also through a merge or a deletion."""

import pytest
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from search.models import ConceptOnPage
from search.vocabulary.merging import merge_concepts
from tests.factories import ConceptFactory, StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(site):
    page = StandardPageFactory()
    page.concepts.set([ConceptFactory(slug="old", labels={"en": "old"}), ConceptFactory(slug="gone")])
    page.save()
    page.save_revision().publish()
    return page


def translated(page):
    finnish = Locale.objects.get(language_code="fi")
    source, _created = TranslationSource.update_or_create_from_instance(page)
    source.create_or_update_translation(finnish, fallback=True)
    return page.get_translation(finnish)


def slugs(page):
    return set(ConceptOnPage.objects.filter(content_object=page).values_list("tag__slug", flat=True))


def test_translation_carries_the_topics_of_its_original(page):
    assert slugs(translated(page)) == {"old", "gone"}


def test_changed_topics_reach_the_translation_when_it_is_synchronised(page):
    translated(page)
    page.concepts.set([ConceptFactory(slug="new")])
    page.save_revision().publish()
    assert slugs(translated(page)) == {"new"}


def test_source_from_before_a_merge_or_a_deletion_still_translates(page):
    finnish = Locale.objects.get(language_code="fi")
    source, _created = TranslationSource.update_or_create_from_instance(page)
    old, gone = page.concepts.order_by("-slug")
    merge_concepts(old, ConceptFactory(slug="target", labels={"en": "target"}))
    ConceptOnPage.objects.filter(tag=gone).delete()
    gone.delete()
    source.create_or_update_translation(finnish, fallback=True)
    assert slugs(page.get_translation(finnish)) == {"target"}
