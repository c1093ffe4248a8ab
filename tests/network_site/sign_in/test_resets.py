"""Nobody learns from signing in or from a forgotten password whether somebody has an account."""

import re
import time
from collections.abc import Callable

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.contrib.auth.models import AbstractBaseUser
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.users.models import UserProfile

from network_site.sign_in import afterwards as later
from network_site.sign_in import resets
from tests.factories import UserFactory

from .conftest import SignIn, is_inside

Work = tuple[Callable[..., object], tuple]


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> list[Work]:
    """What is left for after the answer."""
    left: list[Work] = []
    monkeypatch.setattr(resets, "afterwards", lambda work, *args: left.append((work, args)))
    return left


@pytest.fixture
def hashes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every password that is hashed."""
    done: list[str] = []
    stock = MD5PasswordHasher.encode

    def encode(self: MD5PasswordHasher, password: str, *args: str) -> str:
        done.append(password)
        return stock(self, password, *args)

    monkeypatch.setattr(MD5PasswordHasher, "encode", encode)
    return done


def ask(client: Client, email: str):
    return client.post(reverse("wagtailadmin_password_reset"), {"email": email})


def finish(waiting: list[Work]) -> None:
    while waiting:
        work, args = waiting.pop()
        work(*args)


def link_in(text: str) -> str:
    return re.search(r"https?://[^/\s]+(/admin/password_reset/confirm/\S+)", text)[1]


def test_a_known_and_an_unknown_address_make_the_same_work(editor, client: Client, waiting, hashes) -> None:
    answers = []
    ask(client, "first@example.org")  # what is read once only
    waiting.clear()
    for email in ("editor@example.org", "nobody@example.org"):
        with CaptureQueriesContext(connection) as queries:
            response = ask(client, email)
        answers.append(
            (response.status_code, response.headers["Location"], len(queries), len(waiting), len(mail.outbox))
        )
        waiting.clear()
    assert answers[0] == answers[1] == (302, reverse("wagtailadmin_password_reset_done"), answers[0][2], 1, 0)
    assert hashes == []


def test_the_page_after_it_says_the_same_to_all(editor, client: Client, waiting) -> None:
    text = client.get(ask(client, "nobody@example.org").headers["Location"]).content.decode()
    assert "If there is an account" in text


def test_whoever_has_an_account_sets_a_new_password(editor, client: Client, waiting) -> None:
    other = Client()
    other.force_login(editor)
    ask(client, "Editor@Example.org")
    finish(waiting)
    message = mail.outbox[0]
    assert message.to == ["editor@example.org"]
    assert "You sign in as editor@example.org" in message.body
    place = client.get(link_in(message.body)).headers["Location"]
    new = "four other grey stones"
    client.post(place, {"new_password1": new, "new_password2": new})
    assert not is_inside(other)
    client.post(reverse("wagtailadmin_login"), {"username": "editor@example.org", "password": new})
    assert is_inside(client)
    assert "does not work" in Client().get(link_in(message.body)).content.decode()


def test_nobody_gets_a_mail_who_has_no_open_account(editor, client: Client, waiting) -> None:
    editor.is_active = False
    editor.save()
    for email in ("editor@example.org", "nobody@example.org"):
        ask(client, email)
    finish(waiting)
    assert mail.outbox == []


def test_the_mail_speaks_the_language_of_the_person(editor, client: Client, waiting) -> None:
    UserProfile.objects.create(user=editor, preferred_language="fi")
    ask(client, "editor@example.org")
    work, args = waiting.pop()
    assert args == ("editor@example.org", "en")
    seen = []
    resets_message = resets._message
    try:
        resets._message = lambda user: seen.append(resets.get_language()) or resets_message(user)
        work(*args)
    finally:
        resets._message = resets_message
    assert seen == ["fi"]


def test_no_mailbox_is_filled(editor, client: Client, waiting) -> None:
    for _ in range(5):
        assert ask(client, "editor@example.org").status_code == 302
    assert len(waiting) == 3


def test_from_one_place_only_so_many_are_asked_for(client: Client, db, waiting) -> None:
    for number in range(25):
        assert ask(client, f"{number}@example.org").status_code == 302
    assert len(waiting) == 20


def test_work_for_later_is_done_by_another_thread_and_what_fails_names_nobody(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(later, "_PAUSE", 0)
    done = []

    def fail(name: str) -> None:
        done.append(name)
        raise OSError(name)

    later.afterwards(fail, "somebody@example.org")
    later.afterwards(done.append, "next")
    for _ in range(500):
        if len(done) == 2:
            break
        time.sleep(0.01)
    assert done == ["somebody@example.org", "next"]
    assert "somebody" not in caplog.text
    assert "fail failed (OSError)" in caplog.text


@pytest.mark.parametrize("name", ["editor@example.org", "nobody@example.org", "closed@example.org"])
def test_each_wrong_login_hashes_one_password_and_says_one_sentence(editor, sign_in: SignIn, hashes, name: str) -> None:
    UserFactory(username="closed@example.org", is_active=False)
    hashes.clear()
    text = sign_in(name=name, password="wrong").content.decode()
    assert hashes == ["wrong"]
    assert "The name and the password do not belong together." in text


def test_a_closed_account_and_a_right_password_say_the_same(editor: AbstractBaseUser, sign_in: SignIn) -> None:
    editor.is_active = False
    editor.save()
    assert "The name and the password do not belong together." in sign_in().content.decode()
