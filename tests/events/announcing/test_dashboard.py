"""Where the short forms and copies are found."""

from datetime import date

from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.users.models import UserProfile

from pages.models import OrganisationPage
from pages.partners.teams import team_of
from tests.factories import EventPageFactory, OccurrenceFactory, translation_of

from .conftest import Organisations

KINDS = ("training", "mobility", "event", "report")


def links(client, user, url: str) -> dict[str, str]:
    """The links of a page of the admin, by where they lead."""
    client.force_login(user)
    soup = BeautifulSoup(client.get(url).content, "html.parser")
    return {link.get("href", ""): link.get_text(" ", strip=True) for link in soup.find_all("a")}


def addresses(organisation: OrganisationPage) -> list[str]:
    return [reverse("announce", args=[organisation.pk, kind]) for kind in KINDS]


def test_partner_finds_all_four_forms_on_the_dashboard(organisations: Organisations, client) -> None:
    found = links(client, organisations.partner, reverse("wagtailadmin_home"))
    labels = [found[url] for url in addresses(organisations.own)]
    assert labels == ["Announce a training", "Announce a mobility", "Add an event", "Write a report"]
    assert not set(addresses(organisations.other)) & set(found)


def test_forms_lead_below_the_page_in_the_language_of_the_reader(organisations: Organisations, client) -> None:
    finnish = translation_of(organisations.own, "fi")
    team_of(finnish)
    UserProfile.objects.update_or_create(user=organisations.partner, defaults={"preferred_language": "fi"})
    found = links(client, organisations.partner, reverse("wagtailadmin_home"))
    assert set(addresses(finnish)) <= set(found)
    assert not set(addresses(organisations.own)) & set(found)


def test_form_leads_to_the_same_in_other_languages(organisations: Organisations, client) -> None:
    finnish = translation_of(organisations.own, "fi")
    team_of(finnish)
    found = links(client, organisations.partner, addresses(organisations.own)[0])
    assert addresses(finnish)[0] in found


def test_past_announcement_is_offered_again(organisations: Organisations, client) -> None:
    past, coming = EventPageFactory(parent=organisations.own), EventPageFactory(parent=organisations.own)
    OccurrenceFactory(page=past, starts_on=date(2020, 1, 1))
    OccurrenceFactory(page=coming, starts_on=date(2099, 1, 1))
    found = links(client, organisations.partner, reverse("wagtailadmin_home"))
    assert reverse("copy_announcement", args=[past.pk]) in found
    assert reverse("copy_announcement", args=[coming.pk]) not in found


def test_past_announcement_in_several_languages_is_offered_once(organisations: Organisations, client) -> None:
    translation_of(organisations.own, "fi")
    page = EventPageFactory(parent=organisations.own)
    finnish = translation_of(page, "fi")
    for event in (page, finnish):
        OccurrenceFactory(page=event, starts_on=date(2020, 1, 1))
    found = links(client, organisations.partner, reverse("wagtailadmin_home"))
    assert reverse("copy_announcement", args=[page.pk]) in found
    assert reverse("copy_announcement", args=[finnish.pk]) not in found


def test_announcement_that_is_not_over_yet_is_no_past_one(organisations: Organisations, client) -> None:
    page = EventPageFactory(parent=organisations.own)
    OccurrenceFactory(page=page, starts_on=date(2020, 1, 1), ends_on=date(2099, 1, 1))
    found = links(client, organisations.partner, reverse("wagtailadmin_home"))
    assert reverse("copy_announcement", args=[page.pk]) not in found


def test_editor_finds_the_forms_on_the_page_of_the_organisation(organisations: Organisations, client) -> None:
    url = reverse("wagtailadmin_explore", args=[organisations.other.pk])
    assert set(addresses(organisations.other)) <= set(links(client, organisations.editor, url))


def test_copy_is_offered_in_the_form_of_an_announcement(organisations: Organisations, client) -> None:
    page = EventPageFactory(parent=organisations.own)
    found = links(client, organisations.partner, reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert reverse("copy_announcement", args=[page.pk]) in found
