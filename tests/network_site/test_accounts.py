"""The accounts of a demo and the file with their passwords."""

import stat
from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import call_command
from django.test import RequestFactory

from network_site.accounts import DEMO_ACCOUNTS, UNKNOWN, create_demo_accounts, read_passwords
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db
LOGINS = ["admin", "editor", "translator", "curator", "partner"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "var" / "demo-accounts.txt"


def opens(username: str, password: str) -> bool:
    return authenticate(RequestFactory().post("/admin/login/"), username=username, password=password) is not None


def test_one_account_for_each_kind_of_person(path: Path) -> None:
    assert list(create_demo_accounts(path)) == LOGINS
    groups = {user.username: {group.name for group in user.groups.all()} for user in get_user_model().objects.all()}
    assert groups == {
        "admin": set(),
        "editor": {"Network editors"},
        "translator": {"Translators"},
        "curator": {"Curators"},
        "partner": {"Partners"},
    }
    assert list(get_user_model().objects.filter(is_superuser=True).values_list("username", flat=True)) == ["admin"]


def test_passwords_in_the_file_open_the_accounts(path: Path) -> None:
    create_demo_accounts(path)
    for login, password in read_passwords(path).items():
        assert opens(username=login, password=password), login


def test_passwords_are_long_and_all_different(path: Path) -> None:
    passwords = list(create_demo_accounts(path).values())
    assert len(set(passwords)) == len(LOGINS)
    assert min(map(len, passwords)) >= 16


def test_only_its_owner_reads_the_file(path: Path) -> None:
    create_demo_accounts(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_creating_twice_changes_nothing(path: Path) -> None:
    first = create_demo_accounts(path)
    written = path.read_text()
    assert create_demo_accounts(path) == first
    assert path.read_text() == written
    assert get_user_model().objects.count() == len(DEMO_ACCOUNTS)


def test_password_that_somebody_changed_stays(path: Path) -> None:
    create_demo_accounts(path)
    editor = get_user_model().objects.get(username="editor")
    editor.set_password("chosen by hand")
    editor.save()
    create_demo_accounts(path)
    assert opens(username="editor", password="chosen by hand")


def test_lost_file_is_said_and_new_passwords_are_made_on_request(path: Path) -> None:
    create_demo_accounts(path)
    path.unlink()
    assert set(create_demo_accounts(path).values()) == {UNKNOWN}
    passwords = create_demo_accounts(path, new_passwords=True)
    assert opens(username="curator", password=passwords["curator"])


def test_fresh_database_takes_the_passwords_of_the_file(path: Path) -> None:
    first = create_demo_accounts(path)
    get_user_model().objects.all().delete()
    assert create_demo_accounts(path) == first
    assert opens(username="admin", password=first["admin"])


def test_hub_with_accounts_of_its_own_gets_no_demo_accounts(path: Path) -> None:
    UserFactory()
    out = StringIO()
    call_command("create_demo_accounts", file=str(path), if_new=True, stdout=out)
    assert "accounts of its own" in out.getvalue()
    assert get_user_model().objects.count() == 1
    assert not path.exists()


def test_command_prints_logins_and_passwords(path: Path) -> None:
    out = StringIO()
    call_command("create_demo_accounts", file=str(path), if_new=True, stdout=out)
    for login, password in read_passwords(path).items():
        assert login in out.getvalue()
        assert password in out.getvalue()
