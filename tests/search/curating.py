"""Using the curators' rooms in a test."""

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from search.models import Concept

WORD_FIELDS = {
    f"{name}_{code}": ""
    for name in ("label", "synonyms", "definition")
    for code in ("en", "fi", "et", "sr_latn", "nb", "sv")
}


def form_data(**changes: str) -> dict[str, str]:
    """What the form of a topic sends; fields that are not named are empty."""
    return {**WORD_FIELDS, "slug": "", "group": "", "broader": "", "yso_uri": "", "eurovoc_uri": "", **changes}


def add(client: Client, **changes: str) -> HttpResponse:
    return client.post(reverse("concepts:add"), form_data(**changes))


def edit(client: Client, concept: Concept, **changes: str) -> HttpResponse:
    """The form of the topic sent as it was shown, but for ``changes``."""
    labels = {f"label_{each.language}": each.label for each in concept.labels.all() if each.is_preferred}
    labels = {name: label for name, label in labels.items() if name in WORD_FIELDS}
    data = form_data(**{"slug": concept.slug, "synonyms_en": "optimism", **labels, **changes})
    return client.post(reverse("concepts:edit", args=[concept.pk]), data)


def rows(client: Client, **query: str) -> list[str]:
    """Addresses of the topics that the list shows."""
    response = client.get(reverse("concepts:index"), query)
    assert response.status_code == 200
    return [concept.slug for concept in response.context["object_list"]]


def words(concept: Concept, language: str) -> list[tuple[str, bool]]:
    """The topic's words in a language, and which of them is its name."""
    return list(concept.labels.filter(language=language).values_list("label", "is_preferred"))
