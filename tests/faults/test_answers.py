"""What somebody reads when their request could not be carried out."""

import errno
import json

import psycopg
import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db import IntegrityError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from wagtail.models import Page

from network_site.faults.answers import answer_to, server_error
from network_site.faults.kinds import Fault, fault_of

ADMIN = "/admin/pages/5/edit/"


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (OperationalError("database or disk is full"), Fault.NO_ROOM),
        (OperationalError("attempt to write a readonly database"), Fault.READ_ONLY),
        (OperationalError("database is locked"), Fault.BUSY),
        (caused(OperationalError(), psycopg.errors.DiskFull()), Fault.NO_ROOM),
        (caused(OperationalError(), psycopg.errors.AdminShutdown()), Fault.DATABASE_AWAY),
        (caused(OperationalError(), psycopg.errors.DeadlockDetected()), Fault.BUSY),
        (caused(OperationalError("timed out"), psycopg.OperationalError()), Fault.DATABASE_AWAY),
        (OSError(errno.ENOSPC, "No space left on device"), Fault.NO_ROOM),
        (PermissionError(errno.EACCES, "Permission denied"), Fault.READ_ONLY),
        (caused(ValueError("cannot save"), OSError(errno.EROFS, "Read-only")), Fault.READ_ONLY),
        (OperationalError("no such table: pages_homepage"), None),
        (IntegrityError("UNIQUE constraint failed"), None),
        (FileNotFoundError(errno.ENOENT, "No such file"), None),
        (ValidationError("No"), None),
        (None, None),
    ],
)
def test_what_failed_is_told_from_mistakes_of_the_code(error: Exception | None, fault: Fault | None) -> None:
    assert fault_of(error) is fault


def document_of(response: HttpResponse) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def answer(request: HttpRequest, error: Exception) -> HttpResponse:
    try:
        raise error
    except Exception:
        return server_error(request)


def test_a_form_is_sent_again_with_everything_that_was_in_it() -> None:
    sent = {"title": 'Hope & "more"', "concepts": ["1", "2"], "csrfmiddlewaretoken": "x", "action-publish": "1"}
    request = RequestFactory().post(f"{ADMIN}?next=/admin/", sent)
    response = answer(request, OperationalError("database or disk is full"))
    assert (response.status_code, response["Retry-After"], response["Cache-Control"]) == (503, "300", "no-store")
    form = document_of(response).form
    assert form["action"] == f"{ADMIN}?next=/admin/"
    fields = [(tag["name"], tag["value"]) for tag in form("input")]
    assert ("title", 'Hope & "more"') in fields
    assert [value for name, value in fields if name == "concepts"] == ["1", "2"]
    assert ("action-publish", "1") in fields


def test_no_password_is_written_into_a_page() -> None:
    request = RequestFactory().post("/admin/login/", {"username": "anna", "password": "correct horse"})
    response = answer_to(request, Fault.READ_ONLY)
    assert b"correct horse" not in response.content
    assert document_of(response).form is None


@pytest.mark.parametrize("header", [{"Accept": "application/json"}, {"X-Requested-With": "XMLHttpRequest"}])
def test_saving_by_itself_is_told_in_words(header: dict[str, str]) -> None:
    """The editor shows ``error_message`` for the kinds of errors that it knows, and keeps what was written."""
    request = RequestFactory().post(ADMIN, {"title": "Hope"}, headers=header)
    response = answer(request, OperationalError("database is locked"))
    assert response.status_code == 503
    told = json.loads(response.content)
    assert told["success"] is False
    assert told["error_code"] == "locked"
    assert "Your text is still in this window" in told["error_message"]


@pytest.mark.parametrize("language", ["en", "fi", "et", "sr-latn", "nb", "sv"])
def test_readers_are_told_in_the_language_of_the_address(language: str) -> None:
    response = answer_to(RequestFactory().get(f"/{language}/"), Fault.DATABASE_AWAY)
    document = document_of(response)
    assert document.html["lang"].lower().startswith(language.split("-")[0])
    assert document.h1.get_text()
    assert "database" not in document.get_text().lower()


@pytest.mark.django_db
def test_a_page_that_cannot_be_rendered_says_so(site, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_args: object, **_options: object) -> None:
        raise OperationalError("the connection is closed")

    client = Client(raise_request_exception=False)
    monkeypatch.setattr(Page, "route", away)
    response = client.get("/en/")
    assert response.status_code == 503
    assert "default-src 'none'" in response["Content-Security-Policy"]


def test_a_mistake_of_the_code_stays_one() -> None:
    assert answer(RequestFactory().get("/en/"), KeyError("title")).status_code == 500
