"""Words that editors missed, and what curators make of them."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from search.models import ConceptProposal
from tests.factories import StandardPageFactory, UserFactory
from tests.search.curating import form_data, words

pytestmark = pytest.mark.django_db


@pytest.fixture
def proposal():
    return ConceptProposal.objects.create(
        word="luottamus", language="fi", note="Trust, in Finnish", proposed_by=UserFactory()
    )


def decide(client, proposal, **data):
    return client.post(reverse("concept_proposals:edit", args=[proposal.pk]), data)


def test_proposed_words_are_listed_and_shown(site, admin_client, proposal):
    proposal.page = StandardPageFactory(title="Where it was missed")
    proposal.save()
    listing = admin_client.get(reverse("concept_proposals:index"), {"status": "open"}).content.decode()
    assert "luottamus" in listing
    shown = admin_client.get(reverse("concept_proposals:edit", args=[proposal.pk])).content.decode()
    assert "Trust, in Finnish" in shown
    assert "Where it was missed" in shown


def test_proposed_word_becomes_another_word_of_a_topic(admin_client, hope, proposal):
    assert decide(admin_client, proposal, decision="word").status_code == 200, "which topic?"
    assert decide(admin_client, proposal, decision="word", concept=str(hope.pk)).status_code == 302
    proposal.refresh_from_db()
    assert (proposal.status, proposal.concept) == ("accepted", hope)
    assert ("luottamus", False) in words(hope, "fi")


def test_proposed_word_becomes_a_new_topic(admin_client, proposal):
    address = decide(admin_client, proposal, decision="new")["Location"]
    form = BeautifulSoup(admin_client.get(address).content, "html.parser")
    assert form.find("input", {"name": "label_fi"})["value"] == "luottamus"
    action = form.find("form", id="w-editor-form")["action"]
    assert admin_client.post(action, form_data(label_fi="luottamus", label_en="trust")).status_code == 302
    proposal.refresh_from_db()
    assert (proposal.status, proposal.concept.slug) == ("accepted", "trust")


def test_proposed_word_is_not_taken(admin_client, proposal):
    decide(admin_client, proposal, decision="reject")
    proposal.refresh_from_db()
    assert proposal.status == "rejected"
    assert proposal.decided_at is not None
