"""The accounts of a demo: one for each kind of person who works in the hub, with passwords made at random.

Passwords are kept in a file that only its owner can read; the database keeps their hashes, as always.
"""

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db import transaction

from pages.models import OrganisationPage
from pages.partners.teams import team_of

from . import groups

HEADING = "# Demo accounts. Delete this file and the accounts before this hub serves the public.\n"
UNKNOWN = "-"


@dataclass(frozen=True)
class DemoAccount:
    login: str
    may: str
    find_groups: Callable[[], list[Group]]
    is_superuser: bool = False


def _group(name: str) -> Callable[[], list[Group]]:
    return lambda: [Group.objects.get(name=name)]


def _partner_groups() -> list[Group]:
    """The partners' group and, where there is an organisation yet, the group of one of them: an invented one first."""
    organisation = OrganisationPage.objects.order_by("-is_example_organisation", "path").first()
    own = [team_of(organisation).group] if organisation else []
    return [Group.objects.get(name=groups.PARTNERS), *own]


DEMO_ACCOUNTS = (
    DemoAccount("admin", "everything", list, is_superuser=True),
    DemoAccount("editor", "writes, approves and publishes all pages", _group(groups.EDITORS)),
    DemoAccount("translator", "translates pages and publishes the translations", _group(groups.TRANSLATORS)),
    DemoAccount("curator", "keeps the concepts that connect the languages", _group(groups.CURATORS)),
    DemoAccount("partner", "writes below the page of one organisation", _partner_groups),
)


def has_accounts_of_its_own(path: Path) -> bool:
    """Whether somebody made accounts before any demo account was: such a hub is in use and gets none."""
    return get_user_model().objects.exists() and not path.exists()


@transaction.atomic
def create_demo_accounts(path: Path, *, new_passwords: bool = False) -> dict[str, str]:
    """Creates the accounts that are missing and returns each login's password ("-" where nobody knows it any more).

    An account that exists keeps its password and groups, unless ``new_passwords`` asks for other passwords.
    """
    users = get_user_model().objects
    known = {} if new_passwords else read_passwords(path)
    passwords = {}
    for account in DEMO_ACCOUNTS:
        user = users.filter(username=account.login).first()
        if user and not new_passwords:
            passwords[account.login] = known.get(account.login, UNKNOWN)
            continue
        password = known.get(account.login, UNKNOWN)
        if password == UNKNOWN:
            password = secrets.token_urlsafe(12)
        if user is None:
            groups.create_groups()
            user = users.create(
                username=account.login, is_superuser=account.is_superuser, is_staff=account.is_superuser
            )
            user.groups.set(account.find_groups())
        user.set_password(password)
        user.save()
        passwords[account.login] = password
    if passwords != known:
        write_passwords(path, passwords)
    return passwords


def read_passwords(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    lines = [line.split() for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {words[0]: words[1] for words in lines if len(words) >= 2}


def write_passwords(path: Path, passwords: dict[str, str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    may = {account.login: account.may for account in DEMO_ACCOUNTS}
    lines = [f"{login:<11} {password:<17} {may[login]}\n" for login, password in passwords.items()]
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    # Never readable by others, not even for the moment between writing and chmod.
    handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        stream.writelines([HEADING, *lines])
    part.replace(path)
