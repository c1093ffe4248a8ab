"""A document is read at its public address once a public page names it."""

import pytest
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.models import ReferenceIndex

from pages.partners.teams import team_of
from tests.factories import StandardPageFactory, UserFactory, restricted

from .conftest import Organisations


@pytest.fixture
def document(organisations: Organisations):
    file = ContentFile(b"text", name="plan.txt")
    return get_document_model().objects.create(
        title="Plan", file=file, collection=team_of(organisations.other).collection
    )


def naming(document, **facts):
    page = StandardPageFactory(body=f'<p><a linktype="document" id="{document.pk}">Plan</a></p>', **facts)
    ReferenceIndex.create_or_update_for_object(page)
    return page


def test_document_that_nothing_names_is_not_handed_out(document, client) -> None:
    assert client.get(document.url).status_code == 404


def test_document_of_a_draft_is_not_handed_out(document, client) -> None:
    naming(document, live=False)
    assert client.get(document.url).status_code == 404


def test_document_of_a_restricted_page_is_not_handed_out(document, client) -> None:
    restricted(naming(document))
    assert client.get(document.url).status_code == 404


def test_document_of_a_public_page_is_handed_out(document, client) -> None:
    naming(document)
    assert client.get(document.url).status_code == 200


def test_partner_reads_own_documents_only(organisations: Organisations, document, client) -> None:
    client.force_login(organisations.partner)
    assert client.get(document.url).status_code == 404
    owner = UserFactory()
    owner.groups.add(team_of(organisations.other).group)
    client.force_login(owner)
    assert client.get(document.url).status_code == 200


def test_editor_reads_every_document(organisations: Organisations, document, client) -> None:
    client.force_login(organisations.editor)
    assert client.get(document.url).status_code == 200
