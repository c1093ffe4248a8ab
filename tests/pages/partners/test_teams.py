"""A team comes, is renamed and goes with the pages of its organisation."""

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from wagtail.models import Collection, GroupPagePermission, Page

from pages.models import HubImage, OrganisationPage, OrganisationTeam
from pages.partners.teams import FORMER, team_of
from tests.conftest import SiteTree
from tests.factories import HubImageFactory, OrganisationPageFactory, UserFactory, translation_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def organisation(site: SiteTree) -> OrganisationPage:
    return OrganisationPageFactory(title="Lighthouse")


def test_organisation_gets_a_group_and_a_collection(organisation: OrganisationPage) -> None:
    team = OrganisationTeam.objects.get(translation_key=organisation.translation_key)
    assert team.group.name == "Partners: Lighthouse"
    assert team.collection.name == "Lighthouse"


def test_translation_belongs_to_the_same_team(organisation: OrganisationPage) -> None:
    finnish = translation_of(organisation, "fi", title="Majakka")
    assert team_of(finnish) == team_of(organisation)
    pages = GroupPagePermission.objects.filter(group=team_of(organisation).group).values_list("page", flat=True)
    assert set(pages) == {organisation.pk, finnish.pk}


def test_member_writes_below_every_translation(organisation: OrganisationPage) -> None:
    finnish = translation_of(organisation, "fi")
    member = UserFactory()
    member.groups.add(team_of(organisation).group)
    assert finnish.permissions_for_user(member).can_add_subpage()


def test_new_name_of_the_first_page_is_followed(organisation: OrganisationPage) -> None:
    translation_of(organisation, "fi", title="Majakka")
    organisation.title = "Harbour"
    organisation.save()
    team = team_of(organisation)
    assert (team.group.name, team.collection.name) == ("Partners: Harbour", "Harbour")


def test_second_organisation_of_the_same_name_has_a_group_of_its_own(organisation: OrganisationPage) -> None:
    twin = OrganisationPageFactory(title="Lighthouse")
    assert team_of(twin).group.name == "Partners: Lighthouse (2)"
    assert team_of(twin).collection != team_of(organisation).collection


def test_very_long_name_fits(site: SiteTree) -> None:
    long = [OrganisationPageFactory(title="x" * 255, legal_name="") for _ in range(2)]
    assert [len(team_of(page).group.name) for page in long] == [150, 150]


def test_copy_is_an_organisation_of_its_own(organisation: OrganisationPage) -> None:
    copy = organisation.copy(update_attrs={"slug": "copy", "title": "Copy"})
    assert team_of(copy) != team_of(organisation)


def test_team_stays_while_a_translation_stays(organisation: OrganisationPage) -> None:
    finnish = translation_of(organisation, "fi")
    Page.objects.get(pk=organisation.pk).delete()
    assert team_of(finnish).group.name.startswith("Partners: ")


def test_team_goes_with_the_last_page(organisation: OrganisationPage) -> None:
    member = UserFactory()
    member.groups.add(team_of(organisation).group)
    Page.objects.get(pk=organisation.pk).delete()
    assert not OrganisationTeam.objects.exists()
    assert not Group.objects.filter(name__startswith="Partners: ").exists()
    assert not Collection.objects.filter(name="Lighthouse").exists()
    member.refresh_from_db()
    assert not member.groups.exists()


def test_team_goes_with_the_whole_branch(organisation: OrganisationPage, site: SiteTree) -> None:
    translation_of(organisation, "fi")
    for home in site.homes.values():
        if home.locale.language_code != "en":
            Page.objects.get(pk=home.pk).delete()
    Page.objects.get(pk=site.organisations["en"].pk).delete()
    assert not OrganisationTeam.objects.exists()


def test_no_file_is_lost_with_an_organisation(organisation: OrganisationPage) -> None:
    collection = team_of(organisation).collection
    picture = HubImageFactory(collection=collection)
    below = HubImageFactory(collection=collection.add_child(name="Summer"))
    Page.objects.get(pk=organisation.pk).delete()
    kept = HubImage.objects.filter(pk__in=[picture.pk, below.pk])
    assert {image.collection.name for image in kept} == {FORMER}
    assert kept.count() == 2


def test_deleting_says_what_becomes_of_people_and_files(organisation: OrganisationPage, client) -> None:
    HubImageFactory(collection=team_of(organisation).collection)
    UserFactory().groups.add(team_of(organisation).group)
    client.force_login(UserFactory(is_superuser=True))
    text = client.get(f"/admin/pages/{organisation.pk}/delete/").content.decode()
    assert "1 person loses access" in text
    assert "Former organisations" in text


def test_create_groups_makes_what_is_missing(organisation: OrganisationPage) -> None:
    team = OrganisationTeam.objects.get()
    GroupPagePermission.objects.filter(group=team.group).delete()
    other = OrganisationPageFactory()
    OrganisationTeam.objects.filter(translation_key=other.translation_key).delete()
    call_command("create_groups", verbosity=0)
    assert OrganisationTeam.objects.count() == 2
    assert GroupPagePermission.objects.filter(group=team.group, page=organisation).count() == 2


@pytest.mark.parametrize("kind", ["groups", "collections"])
def test_what_belongs_to_an_organisation_is_not_deleted_by_hand(organisation, client, kind: str) -> None:
    team = team_of(organisation)
    client.force_login(UserFactory(is_superuser=True))
    address = {
        "groups": f"/admin/groups/delete/{team.group.pk}/",
        "collections": f"/admin/collections/{team.collection.pk}/delete/",
    }[kind]
    assert client.post(address).status_code < 500
    assert OrganisationTeam.objects.filter(pk=team.pk, group=team.group, collection=team.collection).exists()
    assert Group.objects.filter(pk=team.group.pk).exists()
