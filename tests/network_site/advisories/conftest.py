from collections.abc import Callable

import pytest
from django.contrib.auth.models import AbstractBaseUser, Group
from django.test import Client

from network_site.groups import EDITORS, create_groups
from tests.conftest import SiteTree
from tests.factories import UserFactory


@pytest.fixture
def quiet() -> Client:
    """Somebody who is not logged in; what fails is an answer with 500, as it would be for readers."""
    return Client(raise_request_exception=False, headers={"host": "localhost"})


@pytest.fixture
def logged_in(site: SiteTree) -> Callable[..., Client]:
    create_groups()

    def log_in(person: AbstractBaseUser) -> Client:
        client = Client(raise_request_exception=False, headers={"host": "localhost"})
        client.force_login(person)
        return client

    return log_in


@pytest.fixture
def admin(logged_in: Callable[..., Client]) -> Client:
    return logged_in(UserFactory(is_superuser=True, is_staff=True))


@pytest.fixture
def editor(logged_in: Callable[..., Client]) -> Client:
    person = UserFactory()
    person.groups.add(Group.objects.get(name=EDITORS))
    return logged_in(person)
