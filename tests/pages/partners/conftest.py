"""Two organisations, somebody of each, and an editor."""

from dataclasses import dataclass

import pytest
from django.contrib.auth.models import AbstractBaseUser, Group

from network_site.groups import EDITORS, create_groups
from pages.models import OrganisationPage
from pages.partners.teams import team_of
from tests.conftest import SiteTree
from tests.factories import OrganisationPageFactory, UserFactory


@dataclass
class Organisations:
    own: OrganisationPage
    other: OrganisationPage
    partner: AbstractBaseUser
    editor: AbstractBaseUser


@pytest.fixture
def organisations(site: SiteTree) -> Organisations:
    create_groups()
    own, other = OrganisationPageFactory(title="Own"), OrganisationPageFactory(title="Other")
    partner, editor = UserFactory(first_name="Aino"), UserFactory(first_name="Eha")
    partner.groups.add(team_of(own).group)
    editor.groups.add(Group.objects.get(name=EDITORS))
    return Organisations(own, other, partner, editor)
