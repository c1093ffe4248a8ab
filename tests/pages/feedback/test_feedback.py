"""What a reader tells the editors: stored first, then mailed; nothing is lost, nobody gets a cookie."""

from datetime import timedelta
from smtplib import SMTPServerDisconnected

import pytest
from bs4 import BeautifulSoup
from django.core import mail, signing
from django.core.mail import EmailMessage
from django.test import Client
from django.utils import timezone

from network_site.scheduled.parts import PartFailed, forget_old_feedback, mail_feedback_again
from pages.feedback.origin import SALT, new_token
from pages.models import Feedback, SiteSettings
from tests.conftest import SiteTree
from tests.factories import StandardPageFactory
from tests.templates.reading import links, read

FORM = "/en/feedback/"


@pytest.fixture(autouse=True)
def hub(site: SiteTree) -> SiteTree:
    SiteSettings.objects.create(site=site.site, mailbox="editors@example.org")
    return site


def send(client: Client, address: str = FORM, headers: dict | None = None, **fields: str):
    return client.post(address, {"token": new_token(), "problem": "The text is too small.", **fields}, headers=headers)


def broken(*_args: object, **_kwargs: object) -> None:
    raise SMTPServerDisconnected


def errors(response) -> list[str]:
    document = BeautifulSoup(response.content, "html.parser")
    assert document.title.get_text().startswith("Please check the form")
    return [" ".join(line.get_text().split()) for line in document.find(id="errors").find_all(["p", "li"])]


def test_message_is_stored_and_mailed_with_the_way_to_answer(client: Client) -> None:
    response = send(client, page="/en/projects/", email="reader@example.org")
    assert (response.status_code, response["Location"]) == (303, "/en/feedback/sent/")
    message = Feedback.objects.get()
    assert (message.page, message.email, message.language) == ("/en/projects/", "reader@example.org", "en")
    assert message.mailed_at
    [sent] = mail.outbox
    assert (sent.to, sent.reply_to) == (["editors@example.org"], ["reader@example.org"])
    assert "The text is too small." in sent.body
    assert f"/admin/feedback_messages/inspect/{message.pk}/" in sent.body
    assert "Thank you" in read(client, response["Location"]).h1.get_text()


def test_reader_gets_no_cookie(client: Client) -> None:
    client.get(FORM)
    client.get(send(client)["Location"])
    assert not client.cookies


def test_django_s_own_protection_is_not_needed_and_ours_is(hub: SiteTree) -> None:
    strict = Client(enforce_csrf_checks=True)
    assert send(strict).status_code == 303
    assert "open for more than a day" in errors(strict.post(FORM, {"problem": "Without asking."}))[0]
    assert "open for more than a day" in errors(send(strict, token="invented"))[0]
    assert Feedback.objects.count() == 1


def test_old_form_keeps_the_text_and_can_be_sent_again(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    long_ago = timezone.now().timestamp() - 25 * 3600
    with monkeypatch.context() as patch:
        patch.setattr("django.core.signing.time.time", lambda: long_ago)
        token = signing.dumps("feedback", salt=SALT)
    response = send(client, token=token)
    document = BeautifulSoup(response.content, "html.parser")
    assert document.textarea.get_text() == "The text is too small."
    assert send(client, token=document.find(attrs={"name": "token"})["value"]).status_code == 303


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
    ],
)
def test_form_sent_from_another_site_is_shown_and_not_taken(client: Client, headers: dict) -> None:
    assert send(client, headers=headers).status_code == 403
    assert not Feedback.objects.exists()


def test_form_sent_from_here_is_taken(client: Client) -> None:
    headers = {"Sec-Fetch-Site": "same-origin", "Origin": "http://testserver"}
    assert send(client, headers=headers).status_code == 303


@pytest.mark.parametrize("address", ["/en/projects/", "http://testserver/en/projects/", "/en/projects/?q=a"])
def test_page_of_this_site_is_filled_in(client: Client, address: str) -> None:
    assert (
        BeautifulSoup(client.get(FORM, {"page": address}).content, "html.parser").find(id="id_page")["value"]
        == "/en/projects/"
    )


@pytest.mark.parametrize(
    "address", ["https://elsewhere.example/", "//elsewhere.example", "\\\\elsewhere.example", "javascript:1", "words"]
)
def test_page_of_another_site_is_not(client: Client, address: str) -> None:
    assert BeautifulSoup(client.get(FORM, {"page": address}).content, "html.parser").find(id="id_page")["value"] == ""


def test_errors_say_what_to_do_at_the_field_and_above_the_form(client: Client) -> None:
    response = send(client, problem=" ", email="reader")
    assert errors(response) == [
        "Write what the problem is. A few words are enough.",
        "This is not a whole mail address. Write it like name@example.org, or leave it empty.",
    ]
    document = BeautifulSoup(response.content, "html.parser")
    for name in ("problem", "email"):
        field = document.find(id=f"id_{name}")
        assert field["aria-invalid"] == "true"
        assert f"{name}-error" in field["aria-describedby"].split()
        assert document.find(id=f"{name}-error").get_text(strip=True)
        assert document.find("a", href=f"#id_{name}")
    assert document.find(id="id_email")["value"] == "reader"


def test_back_leads_to_what_was_written_and_no_cache_between_keeps_it(client: Client) -> None:
    """Chromium shows an error page instead of the answer to a form that says ``no-store``."""
    assert "no-store" in client.get(FORM)["Cache-Control"]
    answer = send(client, problem=" ")["Cache-Control"]
    assert "no-store" not in answer
    assert "private" in answer


def test_message_that_is_too_long_says_what_to_do(client: Client) -> None:
    assert "5,000" in errors(send(client, problem="a" * 5001))[0]


def test_filled_trap_is_shown_and_nothing_is_lost(client: Client) -> None:
    response = send(client, trap="http://buy.example")
    document = BeautifulSoup(response.content, "html.parser")
    assert not document.find(id="id_trap").find_parent(hidden=True)
    assert document.textarea.get_text() == "The text is too small."
    assert BeautifulSoup(client.get(FORM).content, "html.parser").find(id="id_trap").find_parent(hidden=True)
    assert not Feedback.objects.exists()


def test_too_many_messages_have_to_wait(client: Client) -> None:
    assert {send(client).status_code for _number in range(20)} == {303}
    response = send(client)
    assert response.status_code == 429
    assert "Wait ten minutes" in errors(response)[0]
    assert Feedback.objects.count() == 20


def test_message_outlives_a_mail_server_that_is_away(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(EmailMessage, "send", broken)
        assert send(client).status_code == 303
        assert Feedback.objects.get().mailed_at is None
        with pytest.raises(PartFailed, match="0 mailed, 1 wait"):
            mail_feedback_again()
    assert mail_feedback_again() == "1 mailed"
    assert mail_feedback_again() == "0 mailed"
    assert len(mail.outbox) == 1


def test_message_waits_in_the_list_where_there_is_no_mailbox(client: Client) -> None:
    SiteSettings.objects.update(mailbox="")
    assert send(client).status_code == 303
    assert Feedback.objects.get().mailed_at is None
    assert mail.outbox == []


def test_messages_are_forgotten_after_half_a_year(client: Client) -> None:
    send(client)
    old = Feedback.objects.create(problem="Long ago.", language="en")
    Feedback.objects.filter(pk=old.pk).update(received_at=timezone.now() - timedelta(days=181))
    assert forget_old_feedback() == "1 deleted"
    assert Feedback.objects.get().problem == "The text is too small."


def test_cyrillic_form_works_and_keeps_what_was_written(client: Client) -> None:
    document = read(client, "/sr-cyrl/feedback/")
    assert document.html["lang"] == "sr-Cyrl"
    assert document.find("form", method="post")["action"] == "/sr-cyrl/feedback/"
    response = send(client, "/sr-cyrl/feedback/", email="pogrešno")
    document = BeautifulSoup(response.content, "html.parser")
    assert document.textarea.get_text() == "The text is too small."
    assert document.find(id="id_email")["value"] == "pogrešno"
    assert send(client, "/sr-cyrl/feedback/")["Location"] == "/sr-cyrl/feedback/sent/"
    assert Feedback.objects.get().language == "sr-latn"


def test_every_page_leads_to_the_form_about_itself(client: Client, hub: SiteTree) -> None:
    StandardPageFactory(slug="about")
    footer = read(client, "/en/projects/").footer
    assert links(footer)["Tell us about a problem"] == "/en/feedback/?page=/en/projects/"
