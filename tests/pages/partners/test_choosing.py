"""What somebody of one organisation can name in a page: what is public, and their own."""

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from wagtail.documents import get_document_model

from pages.models import HubImage, OrganisationPage
from pages.partners.teams import team_of
from tests.factories import EventPageFactory, HubImageFactory, restricted

from .conftest import Organisations


def document_of(organisation: OrganisationPage):
    file = ContentFile(b"text", name="plan.txt")
    return get_document_model().objects.create(title="Plan", file=file, collection=team_of(organisation).collection)


def picture_of(organisation: OrganisationPage) -> HubImage:
    return HubImageFactory(collection=team_of(organisation).collection)


def chooser_shows(client: Client, title: str) -> bool:
    answer = client.get(reverse("wagtailadmin_choose_page_search"), {"q": title})
    assert answer.status_code == 200
    return title in [page.title for page in answer.context["pages"]]


def test_chooser_finds_public_pages_and_own_drafts(organisations: Organisations, client) -> None:
    client.force_login(organisations.partner)
    EventPageFactory(title="Rowing", parent=organisations.other)
    EventPageFactory(title="Sailing", parent=organisations.own, live=False)
    assert chooser_shows(client, "Rowing")
    assert chooser_shows(client, "Sailing")


def test_chooser_finds_no_drafts_or_restricted_pages_of_others(organisations: Organisations, client) -> None:
    client.force_login(organisations.partner)
    EventPageFactory(title="Rowing", parent=organisations.other, live=False)
    restricted(EventPageFactory(title="Sailing", parent=organisations.other))
    assert not chooser_shows(client, "Rowing")
    assert not chooser_shows(client, "Sailing")


def test_chooser_does_not_begin_at_a_draft_of_others(organisations: Organisations, client) -> None:
    client.force_login(organisations.partner)
    organisations.other.live = False
    organisations.other.save()
    EventPageFactory.create_batch(2, parent=organisations.other)
    answer = client.get(reverse("wagtailadmin_choose_page"), {"page_type": "events.EventPage"})
    assert answer.status_code == 302


@pytest.mark.parametrize(
    ("name", "make"),
    [("wagtailimages_chooser:chosen", picture_of), ("wagtaildocs_chooser:chosen", document_of)],
)
def test_file_is_chosen_by_its_number_only_from_the_own_collection(organisations, client, name: str, make) -> None:
    client.force_login(organisations.partner)
    assert client.get(reverse(name, args=[make(organisations.own).pk])).status_code == 200
    assert client.get(reverse(name, args=[make(organisations.other).pk])).status_code == 302


@pytest.mark.parametrize("ids", ["all", "own,other", "x", "٣", "99999999999999999999"])
def test_bulk_actions_name_only_own_pages(organisations: Organisations, client, ids: str) -> None:
    client.force_login(organisations.partner)
    own = EventPageFactory(parent=organisations.own, live=False)
    other = EventPageFactory(parent=organisations.other, live=False)
    query = {"id": [{"own": str(own.pk), "other": str(other.pk)}.get(part, part) for part in ids.split(",")]}
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    assert client.get(address, query).status_code == 302
    assert client.get(address, {"id": own.pk}).status_code == 200


def test_all_below_ones_own_page_may_be_chosen_at_once(organisations: Organisations, client) -> None:
    client.force_login(organisations.partner)
    EventPageFactory(parent=organisations.own, live=False)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    assert client.get(address, {"id": "all", "childOf": organisations.own.pk}).status_code == 200
    assert client.get(address, {"id": "all", "childOf": organisations.other.pk}).status_code == 302


@pytest.mark.parametrize("name", ["wagtailadmin_pages:copy", "wagtailadmin_pages:move"])
def test_destination_in_a_form_is_ones_own(organisations: Organisations, client, name: str) -> None:
    client.force_login(organisations.partner)
    own = EventPageFactory(parent=organisations.own, live=False)
    answer = client.post(reverse(name, args=[own.pk]), {"new_parent_page": organisations.other.pk})
    assert answer.headers["Location"] == reverse("wagtailadmin_home")
