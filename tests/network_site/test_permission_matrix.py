"""Every address of the admin, asked for by everybody, with another organisation's drafts, files and people in it.

``permission_matrix.txt`` says what each of them gets. An address that is not in it fails: whoever adds one decides.
"""

import pytest
from django.test import Client

from tests.conftest import SiteTree

from .permissions.addresses import Address, admin_addresses
from .permissions.asking import ask, outcome
from .permissions.table import ROLES, expected_outcomes
from .permissions.world import SECRET, build_world

ADDRESSES = admin_addresses()


def test_table_knows_every_address_and_no_other() -> None:
    lines = [address.line for address in ADDRESSES]
    assert len(lines) == len(set(lines))
    assert set(lines) == set(expected_outcomes())


@pytest.mark.parametrize("role", ROLES)
def test_everybody_gets_what_the_table_says(site: SiteTree, client: Client, role: str, settings) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    world = build_world()
    expected = expected_outcomes()
    client.raise_request_exception = False
    wrong = []
    for address in ADDRESSES:
        log_in(client, world, role)
        response = ask(client, address, world)
        found = outcome(response)
        if found != expected[address.line][role]:
            wrong.append(f"{address.line}: {found}, expected {expected[address.line][role]}")
        if role in ("anonymous", "partner") and SECRET in text_of(response):
            wrong.append(f"{address.line}: shows what belongs to somebody else")
    assert wrong == []


def test_partner_reaches_nothing_that_fails() -> None:
    assert "fails" not in {outcomes["partner"] for outcomes in expected_outcomes().values()}


def log_in(client: Client, world, role: str) -> None:
    """Before each question: some addresses end the session."""
    if role == "anonymous":
        client.logout()
    elif client.session.get("_auth_user_id") != str(world.people[role].pk):
        client.force_login(world.people[role])


def text_of(response) -> str:
    if response.streaming:
        return ""
    # Search forms repeat what was asked for.
    return response.content.decode(errors="replace").replace(f'value="{SECRET}"', "").replace(f"q={SECRET}", "")


def test_address_is_walked_whatever_it_is_called() -> None:
    assert Address("admin/organisations/<int:page_id>/people/", "organisation_people", ("page_id",)) in ADDRESSES
