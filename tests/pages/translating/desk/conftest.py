"""A translator of the network who is logged in, and the desk as it stands."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import AbstractBaseUser, Group
from django.test import Client

from network_site.groups import EDITORS, TRANSLATORS, create_groups
from pages.translating.desk.gathering import lay_out
from pages.translating.desk.rows import Row
from tests.conftest import SiteTree
from tests.factories import UserFactory


def member(name: str) -> AbstractBaseUser:
    person = UserFactory()
    person.groups.add(Group.objects.get(name=name))
    return person


@pytest.fixture
def translator(site: SiteTree) -> AbstractBaseUser:
    create_groups()
    return member(TRANSLATORS)


@pytest.fixture
def editor(translator: AbstractBaseUser) -> AbstractBaseUser:
    return member(EDITORS)


@pytest.fixture
def desk_client(client: Client, translator: AbstractBaseUser) -> Client:
    client.force_login(translator)
    return client


@pytest.fixture
def row_of(site: SiteTree) -> Callable[..., Row | None]:
    """The row of a text in a language; nothing where nothing is to be done."""

    def find(title: str, language: str = "fi") -> Row | None:
        return next((row for row in lay_out().rows if (row.title, row.language) == (title, language)), None)

    return find
