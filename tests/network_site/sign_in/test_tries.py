"""Wrong passwords are counted, and too many of them wait."""

from datetime import timedelta
from io import StringIO

import pytest
from axes.models import AccessAttempt
from django.conf import settings as site_settings
from django.contrib.auth.models import AbstractBaseUser
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from network_site.personal_data.erasing.person import erase_person
from network_site.personal_data.person import find_person
from network_site.sign_in.tries import FROM_ONE_PLACE

from .conftest import PASSWORD, SignIn, is_inside

LIMIT = site_settings.AXES_FAILURE_LIMIT
ELSEWHERE = {"REMOTE_ADDR": "198.51.100.9"}


def try_often(sign_in: SignIn, times: int = LIMIT, **facts) -> list[int]:
    return [sign_in(password="wrong", **facts).status_code for _ in range(times)]


def pass_time(**span: float) -> None:
    """Lets every try have happened earlier by so much."""
    for tried in AccessAttempt.objects.all():
        earlier = tried.attempt_time - timedelta(**span)
        AccessAttempt.objects.filter(pk=tried.pk).update(attempt_time=earlier)


def test_after_ten_wrong_passwords_even_the_right_one_waits(editor, sign_in: SignIn, client: Client) -> None:
    assert try_often(sign_in) == [200] * (LIMIT - 1) + [429]
    assert sign_in().status_code == 429
    assert not is_inside(client)


def test_nine_wrong_passwords_do_no_harm_and_are_forgotten(editor, sign_in: SignIn, client: Client) -> None:
    try_often(sign_in, LIMIT - 1)
    assert sign_in().status_code == 302
    assert is_inside(client)
    assert not AccessAttempt.objects.exists()


def test_waiting_ends_by_itself_and_trying_meanwhile_does_not_make_it_longer(editor, sign_in: SignIn) -> None:
    try_often(sign_in)
    pass_time(minutes=14)
    assert sign_in().status_code == 429
    pass_time(minutes=1, seconds=1)
    assert sign_in().status_code == 302


def test_others_from_the_same_office_still_come_in(editor, sign_in: SignIn) -> None:
    try_often(sign_in, name="somebody")
    assert sign_in().status_code == 302


def test_the_person_comes_in_from_elsewhere(editor, sign_in: SignIn) -> None:
    try_often(sign_in)
    assert sign_in(**ELSEWHERE).status_code == 302


def test_many_names_from_one_place_wait_too(editor, sign_in: SignIn) -> None:
    for number in range(FROM_ONE_PLACE):
        assert sign_in(name=f"name {number}", password="wrong").status_code in (200, 429)
    assert sign_in().status_code == 429
    assert sign_in(**ELSEWHERE).status_code == 302


def test_an_account_of_ones_own_does_not_clear_the_count_of_a_place(editor, sign_in: SignIn) -> None:
    for number in range(FROM_ONE_PLACE - 1):
        sign_in(name=f"name {number}", password="wrong")
    assert sign_in().status_code == 302
    assert sign_in(name="one more", password="wrong").status_code == 429


def test_one_house_with_ipv6_counts_as_one(editor, sign_in: SignIn) -> None:
    for number in range(LIMIT):
        sign_in(password="wrong", REMOTE_ADDR=f"2001:db8:0:1::{number:x}")
    assert sign_in(REMOTE_ADDR="2001:db8:0:1:ffff::1").status_code == 429
    assert sign_in(REMOTE_ADDR="2001:db8:0:2::1").status_code == 302


def test_only_the_servers_in_front_say_where_somebody_comes_from(editor, sign_in: SignIn, settings: Settings) -> None:
    for number in range(LIMIT):
        sign_in(password="wrong", headers={"X-Forwarded-For": f"192.0.2.{number}"})
    assert sign_in(headers={"X-Forwarded-For": "192.0.2.200"}).status_code == 429


@pytest.mark.parametrize(("proxies", "named"), [(1, "10.0.0.1, 192.0.2.7"), (2, "10.0.0.1, 192.0.2.7, 10.9.9.9")])
def test_behind_servers_the_address_is_the_one_they_added(
    editor, sign_in: SignIn, settings: Settings, proxies: int, named: str
) -> None:
    settings.SECURE_PROXY_SSL_HEADER, settings.PROXIES = ("HTTP_X_FORWARDED_PROTO", "https"), proxies
    sign_in(password="wrong", headers={"X-Forwarded-For": named})
    assert AccessAttempt.objects.get().ip_address == "192.0.2.7"


def test_the_answer_says_how_long_and_what_to_do(editor, sign_in: SignIn) -> None:
    try_often(sign_in)
    pass_time(minutes=5)
    response = sign_in()
    assert 590 <= int(response.headers["Retry-After"]) <= 600
    text = response.content.decode()
    assert "waits for 10 minutes" in text
    assert reverse("wagtailadmin_password_reset") in text
    assert "no-store" in response.headers["Cache-Control"]


def test_the_answer_is_the_same_for_a_name_that_nobody_has(editor, sign_in: SignIn) -> None:
    def answer(name: str) -> tuple[list[int], str]:
        statuses = try_often(sign_in, name=name)
        return statuses, sign_in(name=name).content.decode().partition("<main")[2]

    assert answer("editor@example.org") == answer("nobody@example.org")


def test_the_old_password_is_guarded_like_signing_in(editor, client: Client) -> None:
    client.force_login(editor)
    form = {"password-new_password1": "four other grey stones", "password-new_password2": "four other grey stones"}

    def change(old: str) -> int:
        return client.post(
            reverse("wagtailadmin_account"), account_form(editor) | form | {"password-old_password": old}
        ).status_code

    assert [change("wrong") for _ in range(LIMIT)] == [200] * (LIMIT - 1) + [429]
    assert change(PASSWORD) == 429
    editor.refresh_from_db()
    assert editor.check_password(PASSWORD)


def account_form(person: AbstractBaseUser) -> dict[str, str]:
    return {
        "name_email-first_name": "E",
        "name_email-last_name": "D",
        "name_email-email": person.email,
        "locale-preferred_language": "en",
        "locale-current_time_zone": "Europe/Helsinki",
        "theme-theme": "system",
        "theme-contrast": "system",
        "theme-density": "default",
        "theme-keyboard_shortcuts": "on",
    }


def test_little_is_kept_and_not_for_long(editor, sign_in: SignIn) -> None:
    sign_in(password="wrong", headers={"User-Agent": "Browser/1", "Accept": "text/html"})
    kept = AccessAttempt.objects.get()
    assert (kept.username, kept.ip_address) == ("editor@example.org", "127.0.0.1")
    assert not any((kept.user_agent, kept.http_accept, kept.path_info, kept.get_data, kept.post_data))
    pass_time(minutes=16)
    sign_in(name="another", password="wrong")
    assert AccessAttempt.objects.get().username == "another"


def test_tries_go_with_the_person(editor, sign_in: SignIn) -> None:
    sign_in(password="wrong")
    sign_in(name="another", password="wrong")
    erase_person(find_person("editor@example.org"))
    assert AccessAttempt.objects.get().username == "another"


def test_nothing_about_people_goes_to_the_log(editor, sign_in: SignIn, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", logger="axes")
    try_often(sign_in)
    sign_in(**ELSEWHERE)
    assert "example.org" not in caplog.text
    assert "127.0.0.1" not in caplog.text


def test_an_administrator_lets_somebody_in_at_once(editor, sign_in: SignIn) -> None:
    try_often(sign_in)
    out = StringIO()
    call_command("unlock_sign_in", "Editor@example.org", stdout=out)
    assert "10" in out.getvalue()
    assert sign_in().status_code == 302


def test_a_try_without_an_address_is_counted(editor, sign_in: SignIn) -> None:
    assert try_often(sign_in, REMOTE_ADDR="")[-1] == 429
    assert AccessAttempt.objects.get().attempt_time <= timezone.now()
