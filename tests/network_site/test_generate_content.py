"""Invented content in any number behaves like content that editors made."""

from collections import Counter
from random import Random

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from events.models import EventPage, TrainingProgrammePage
from network_site.generation.lexicon import Lexicon
from pages.models import OrganisationPage
from projects.models import MobilityReportPage, ProjectPage
from search.analysis.languages import LANGUAGES
from search.models import ConceptOnPage, SearchDocument

COUNT = 60
MODELS = (OrganisationPage, ProjectPage, TrainingProgrammePage, MobilityReportPage, EventPage)


@pytest.fixture
def generated(db) -> set[int]:
    """The numbers of the generated pages."""
    call_command("generate_content", COUNT, seed=7, verbosity=0)
    return {pk for model in MODELS for pk in model.objects.values_list("pk", flat=True)}


# Making pages takes longest, so there are only two tests, with many questions each.


def test_generated_pages_are_sound_and_say_that_they_are_invented(generated, client: Client):
    assert len(generated) == COUNT
    assert Page.find_problems() == ([], [], [], [], [])
    for page in Page.objects.filter(pk__in=generated).specific():
        page.full_clean()
        assert page.is_example
        assert page.url_path.startswith(page.get_parent().url_path)
    groups = Page.objects.filter(pk__in=generated).values_list("translation_key", flat=True)
    assert len(set(groups)) < COUNT, "no page has a translation"
    for model in MODELS:
        assert client.get(model.objects.order_by("pk").last().url).status_code == 200


def test_generated_pages_are_found_and_edited_like_any_other(generated, admin_client: Client):
    assert SearchDocument.objects.filter(pk__in=generated).count() == COUNT
    assert ConceptOnPage.objects.filter(content_object__in=generated).exists()
    page = EventPage.objects.first()
    assert page.pk in [found.pk for found in Page.objects.autocomplete(page.title)]
    assert admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code == 200
    page.title = "Changed by an editor"
    page.save_revision().publish()
    assert SearchDocument.objects.get(pk=page.pk).title == "Changed by an editor"

    organisation = OrganisationPage.objects.order_by("-numchild").first()
    child = EventPage(title="Made by an editor", slug="made-by-an-editor", summary="One more.", country="FI")
    organisation.add_child(instance=child)
    call_command("generate_content", 20, seed=8, no_search=True, verbosity=0)
    assert sum(model.objects.count() for model in MODELS) == COUNT + 20 + 1
    assert Page.find_problems() == ([], [], [], [], [])


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_words_come_as_often_as_in_real_texts(language):
    """The commonest word makes some percent of a text; half of the words that occur at all occur once or twice."""
    counts = Counter(Lexicon(language, ["peer support"]).words(Random(1), 50_000))
    assert 0.02 < max(counts.values()) / 50_000 < 0.1
    assert sum(count <= 2 for count in counts.values()) > len(counts) / 3
