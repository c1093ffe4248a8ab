"""The migration that links groups and collections made by name, there and back."""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from wagtail.models import Collection

from pages.models import OrganisationPage, OrganisationTeam
from tests.conftest import SiteTree
from tests.factories import OrganisationPageFactory, translation_of

migration = import_module("pages.migrations.0005_adopt_organisation_groups")


@pytest.fixture
def organisation(site: SiteTree) -> OrganisationPage:
    """As it was before teams: with a group and a collection that only their names connect to it."""
    page = OrganisationPageFactory(title="Lighthouse")
    translation_of(page, "fi", title="Majakka")
    OrganisationTeam.objects.all().delete()
    return page


def test_group_and_collection_of_the_name_are_linked(organisation: OrganisationPage) -> None:
    migration.adopt(apps, None)
    team = OrganisationTeam.objects.get()
    assert team.translation_key == organisation.translation_key
    assert (team.group.name, team.collection.name) == ("Partners: Lighthouse", "Lighthouse")


def test_organisation_without_a_group_is_left_to_create_groups(organisation: OrganisationPage) -> None:
    Group.objects.filter(name="Partners: Lighthouse").delete()
    migration.adopt(apps, None)
    assert not OrganisationTeam.objects.exists()


def test_going_back_keeps_group_and_collection(organisation: OrganisationPage) -> None:
    migration.adopt(apps, None)
    migration.let_go(apps, None)
    assert Group.objects.filter(name="Partners: Lighthouse").exists()
    assert Collection.objects.filter(name="Lighthouse").exists()
