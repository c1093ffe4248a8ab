"""Wagtail still goes through what makes its changes whole. Killing processes tests the same, slowly."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db import connection
from django.dispatch import Signal
from django.test import Client
from django.urls import reverse
from wagtail.actions.copy_page import CopyPageAction
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished

from pages.models import StandardPage
from tests import factories as make

from .hub import fields_of

pytestmark = pytest.mark.django_db


@contextmanager
def depth_when_sent(signal: Signal) -> Iterator[list[int]]:
    """How many transactions are open within one another when the signal is sent, beyond those of the test."""
    before = len(connection.savepoint_ids)
    found: list[int] = []

    def note(**_signal: object) -> None:
        found.append(len(connection.savepoint_ids) - before)

    signal.connect(note)
    try:
        yield found
    finally:
        signal.disconnect(note)


def test_publishing_and_withdrawing_are_one_transaction_each(site) -> None:
    page = make.StandardPageFactory(live=False)
    revision = page.save_revision()
    with depth_when_sent(page_published) as found:
        revision.publish()
    assert found == [1]
    page.refresh_from_db()
    with depth_when_sent(page_unpublished) as found:
        page.unpublish()
    assert found
    assert all(found)


def test_a_copy_that_fails_leaves_nothing(site, monkeypatch: pytest.MonkeyPatch) -> None:
    section = make.published(make.StandardPageFactory(title="Section"))
    make.published(make.StandardPageFactory(parent=section, title="Below"))
    before = Page.objects.count()

    def fail(**_signal: object) -> None:
        if Page.objects.count() > before + 1:
            raise OSError("the disk is full")

    page_published.connect(fail)
    try:
        with pytest.raises(OSError, match="full"):
            CopyPageAction(section, to=section.get_parent(), recursive=True, update_attrs={"slug": "copy"}).execute()
    finally:
        page_published.disconnect(fail)
    assert Page.objects.count() == before


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(make.UserFactory(is_superuser=True), backend="django.contrib.auth.backends.ModelBackend")
    return client


def refuse(*_args: object, **_options: object) -> None:
    raise ValidationError({"slug": ["The slug is taken."]})


@pytest.mark.parametrize("accept", ["text/html", "application/json"])
def test_what_making_a_page_refuses_is_shown_in_its_form(site, editor: Client, monkeypatch, accept: str) -> None:
    """As when another window takes the address between the reading of the form and its saving."""
    before = Page.objects.count()
    monkeypatch.setattr(StandardPage, "save_revision", refuse)
    address = reverse("wagtailadmin_pages:add", args=["pages", "standardpage", site.homes["en"].pk])
    form = BeautifulSoup(editor.get(address).content, "html.parser").find(id="page-edit-form")
    fields = {**dict(fields_of(form)), "title": "Hope", "slug": "hope", "summary": "Short.", "action-publish": "1"}
    answer = editor.post(address, fields, headers={"accept": accept})
    if accept == "text/html":
        assert answer.status_code == 200
        assert "The slug is taken." in answer.text
        assert 'value="Hope"' in answer.text
    else:
        assert (answer.status_code, answer.json()["error_code"]) == (400, "validation_error")
    assert Page.objects.count() == before
