"""The second step: until it is done, the password alone opens nothing."""

from io import StringIO
from urllib.parse import parse_qs, urlsplit

import pytest
from django.contrib.auth.models import AbstractBaseUser
from django.core import mail
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django_otp.plugins.otp_totp.models import TOTPDevice
from pytest_django import Settings
from wagtail.models import ModelLogEntry

from network_site.personal_data.erasing.person import erase_person
from network_site.personal_data.export import export_person
from network_site.personal_data.person import find_person
from network_site.sign_in.second_step.administration import TAKEN_AWAY
from network_site.sign_in.second_step.drawing import draw_code
from pages.partners.teams import team_of
from tests.conftest import SiteTree
from tests.factories import OrganisationPageFactory, UserFactory

from .conftest import PASSWORD, SignIn, code_of, is_inside, phone_of

CODE, SET_UP, MINE = "second_step", "second_step_set_up", "second_step_mine"


def set_up(client: Client, code: str | None = None, password: str = PASSWORD, **more):
    """Reads the secret as the app would, and answers with the code."""
    context = client.get(reverse(SET_UP), more).context_data
    device = TOTPDevice(key=context["form"].device.key)
    return client.post(reverse(SET_UP), {"code": code or code_of(device), "password": password, **more})


def test_without_a_phone_the_password_is_enough(editor, sign_in: SignIn, client: Client) -> None:
    sign_in()
    assert is_inside(client)


def test_with_a_phone_signing_in_asks_for_its_code(editor, sign_in: SignIn, client: Client) -> None:
    device = phone_of(editor)
    sign_in()
    wanted = reverse("wagtailadmin_explore_root")
    response = client.get(wanted)
    assert urlsplit(response.headers["Location"]).path == reverse(CODE)
    assert parse_qs(urlsplit(response.headers["Location"]).query)["next"] == [wanted]
    response = client.post(reverse(CODE), {"code": code_of(device), "next": wanted})
    assert response.headers["Location"] == wanted
    assert is_inside(client)


def test_spaces_in_a_code_do_no_harm(editor, sign_in: SignIn, client: Client) -> None:
    code = code_of(phone_of(editor))
    sign_in()
    client.post(reverse(CODE), {"code": f" {code[:3]} {code[3:]} "})
    assert is_inside(client)


def test_after_the_first_step_only_a_person_is_nobody(site: SiteTree, editor, sign_in: SignIn, client: Client) -> None:
    phone_of(editor)
    sign_in()
    for name in ("wagtailadmin_account", "wagtailimages:index", MINE, "wagtailusers_users:index"):
        assert reverse(CODE) in client.get(reverse(name)).headers["Location"]
    assert (
        client.get(reverse("wagtailadmin_tag_autocomplete"), headers={"X-Requested-With": "XMLHttpRequest"}).status_code
        == 403
    )
    assert not client.get(site.homes["en"].url).wsgi_request.user.is_authenticated
    assert client.get(reverse(SET_UP)).headers["Location"] == reverse("wagtailadmin_home")


def test_nothing_is_changed_by_a_form_that_was_sent_after_the_first_step_only(editor, sign_in, client: Client) -> None:
    phone_of(editor)
    sign_in()
    client.post(reverse("wagtailadmin_account"), {"name_email-first_name": "Changed"})
    editor.refresh_from_db()
    assert editor.first_name != "Changed"


def test_somebody_after_the_first_step_can_sign_out(editor, sign_in: SignIn, client: Client) -> None:
    phone_of(editor)
    sign_in()
    client.post(reverse("wagtailadmin_logout"))
    assert reverse("wagtailadmin_login") in client.get(reverse("wagtailadmin_home")).headers["Location"]


def test_a_code_works_once(editor, sign_in: SignIn, client: Client) -> None:
    code = code_of(phone_of(editor))
    sign_in()
    client.post(reverse(CODE), {"code": code})
    other = Client()
    sign_in(by=other)
    assert "each works once" in other.post(reverse(CODE), {"code": code}).content.decode()
    assert not is_inside(other)


def test_after_a_wrong_code_even_the_right_one_waits(editor, sign_in: SignIn, client: Client) -> None:
    device = phone_of(editor)
    sign_in()
    assert client.post(reverse(CODE), {"code": "1"}).status_code == 200
    response = client.post(reverse(CODE), {"code": code_of(device)})
    assert response.status_code == 429
    assert response.headers["Retry-After"] == "1"
    assert not is_inside(client)


@pytest.mark.parametrize("code", ["", "abcdef", "١٢٣٤٥٦", "-1", "9" * 12, "\0", "²²²²²²"])
def test_what_is_no_code_is_a_wrong_code(editor, sign_in: SignIn, client: Client, code: str) -> None:
    phone_of(editor)
    sign_in()
    assert client.post(reverse(CODE), {"code": code}).status_code == 200
    assert not is_inside(client)


def test_the_way_on_leads_to_no_other_site(editor, sign_in: SignIn, client: Client) -> None:
    device = phone_of(editor)
    sign_in()
    response = client.post(reverse(CODE), {"code": code_of(device), "next": "https://evil.example/"})
    assert response.headers["Location"] == reverse("wagtailadmin_home")


def test_the_session_gets_another_key_with_each_step(editor, sign_in: SignIn, client: Client) -> None:
    device = phone_of(editor)
    client.get(reverse("wagtailadmin_login"))
    sign_in()
    first = client.session.session_key
    client.post(reverse(CODE), {"code": code_of(device)})
    assert client.session.session_key != first


def test_setting_up_a_phone(editor, client: Client) -> None:
    client.force_login(editor)
    text = client.get(reverse(SET_UP)).content.decode()
    assert "<svg" in text
    assert "style=" not in text.partition("<main")[2]
    assert not TOTPDevice.objects.exists()  # nothing is stored by looking
    assert set_up(client).headers["Location"] == reverse(MINE)
    assert TOTPDevice.objects.get(confirmed=True).user == editor
    assert is_inside(client)


def test_setting_up_asks_for_the_password_and_a_right_code(editor, client: Client) -> None:
    client.force_login(editor)
    assert "not the password of your account" in set_up(client, password="wrong").content.decode()
    assert "This code is not right" in set_up(client, code="000000").content.decode()
    assert not TOTPDevice.objects.exists()


def test_with_a_phone_other_sessions_ask_for_it(editor, client: Client) -> None:
    other = Client()
    other.force_login(editor)
    client.force_login(editor)
    set_up(client)
    assert is_inside(client)
    assert not is_inside(other)


def test_another_phone_takes_the_place_of_the_first(editor, client: Client) -> None:
    client.force_login(editor)
    set_up(client)
    first = TOTPDevice.objects.get()
    set_up(client)
    assert TOTPDevice.objects.get().key != first.key


def test_taking_ones_own_away_asks_for_the_password(editor, client: Client) -> None:
    client.force_login(editor)
    set_up(client)
    client.post(reverse(MINE), {"password": "wrong"})
    assert TOTPDevice.objects.exists()
    client.post(reverse(MINE), {"password": PASSWORD})
    assert not TOTPDevice.objects.exists()
    assert is_inside(client)


def test_where_it_is_required_nobody_works_without(editor, sign_in: SignIn, client: Client, settings: Settings) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    sign_in()
    assert urlsplit(client.get(reverse("wagtailadmin_home")).headers["Location"]).path == reverse(SET_UP)
    assert set_up(client).headers["Location"] == reverse("wagtailadmin_home")
    assert is_inside(client)
    assert "everybody needs a second step" in client.get(reverse(MINE)).content.decode()
    client.post(reverse(MINE), {"password": PASSWORD})
    assert TOTPDevice.objects.exists()


def test_people_of_an_organisation_set_up_theirs(site: SiteTree, client: Client, settings: Settings) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    partner = UserFactory(password=PASSWORD)
    partner.groups.add(team_of(OrganisationPageFactory()).group)
    client.force_login(partner)
    set_up(client)
    assert is_inside(client)
    assert client.get(reverse(MINE)).status_code == 200


def test_the_login_for_readers_leads_to_the_second_step(editor, client: Client) -> None:
    """Otherwise a page that asks for a login would ask again and again."""
    device = phone_of(editor)
    client.force_login(editor)
    page = "/en/organisations/"
    response = client.get(reverse("wagtailcore_login"), {"next": page})
    assert response.headers["Location"] == f"{reverse(CODE)}?next={page}"
    assert client.post(reverse(CODE), {"code": code_of(device), "next": page}).headers["Location"] == page


def test_readers_without_the_editor_need_none(site: SiteTree, client: Client, settings: Settings) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    client.force_login(UserFactory())
    assert client.get(site.homes["en"].url).wsgi_request.user.is_authenticated


def test_an_administrator_takes_it_away_of_who_lost_a_phone(editor, admin_client: Client, client: Client) -> None:
    phone_of(editor)
    client.force_login(editor)
    place = reverse("second_step_take_away", args=[editor.pk])
    assert "told by mail" in admin_client.get(place).content.decode()
    assert TOTPDevice.objects.exists()
    admin_client.post(place)
    assert not TOTPDevice.objects.exists()
    assert not client.session.session_key or not is_inside(client)
    assert [message.to for message in mail.outbox] == [[editor.email]]
    assert ModelLogEntry.objects.filter(action=TAKEN_AWAY, object_id=str(editor.pk)).exists()


def test_nobody_else_takes_it_away(editor, client: Client) -> None:
    phone_of(other := UserFactory())
    client.force_login(editor)
    client.post(reverse("second_step_take_away", args=[other.pk]))
    assert TOTPDevice.objects.exists()


def test_a_command_takes_it_away(editor: AbstractBaseUser) -> None:
    phone_of(editor)
    out = StringIO()
    call_command("reset_second_factor", "EDITOR@example.org", stdout=out)
    assert "taken away" in out.getvalue()
    assert not TOTPDevice.objects.exists()
    with pytest.raises(CommandError, match="No account"):
        call_command("reset_second_factor", "nobody@example.org")


def test_the_secret_is_never_handed_out_and_goes_with_the_person(editor: AbstractBaseUser) -> None:
    device = phone_of(editor)
    person = find_person(editor.email)
    handed_out = str(export_person(person))
    assert "otp_totp.TOTPDevice" in handed_out
    assert device.key not in handed_out
    erase_person(person)
    assert not TOTPDevice.objects.exists()


def test_the_picture_is_square_and_has_a_border() -> None:
    drawing = draw_code("otpauth://totp/x?secret=ABC", "A code <b>")
    assert 'aria-label="A code &lt;b&gt;"' in drawing
    assert "M0 0h" in drawing.partition("<path d=")[0]
    assert 'd="M4 4h7' in drawing  # the corner that a camera looks for, behind four empty squares
