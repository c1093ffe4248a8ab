"""A clock that jumps, as when a machine learns the right time late."""

from datetime import timedelta

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from network_site.page_cache.keeping import forget_pages
from network_site.scheduled.parts import publish_and_withdraw_pages
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def jump(monkeypatch: pytest.MonkeyPatch):
    """Sets the hub's clock so many days away from the right time."""
    right = timezone.now

    def by(days: float) -> None:
        monkeypatch.setattr(timezone, "now", lambda: right() + timedelta(days=days))

    return by


@pytest.fixture
def kept(settings: Settings):
    settings.PAGE_CACHE = True
    forget_pages()
    yield
    forget_pages()


@pytest.mark.parametrize("days", [-400, -1, 1, 400])
def test_kept_pages_show_what_is_true_by_the_clock(site, kept, jump, days: float) -> None:
    page = make.published(make.EventPageFactory())
    reader = Client()
    reader.get(page.url)
    for moment in (days, 0):
        jump(moment)
        shown = reader.get(page.url).content
        fresh = reader.get(page.url, headers={"cookie": "sessionid=nobody"}).content
        assert shown == fresh


def test_what_is_due_is_published_once_and_stays(site, jump) -> None:
    """A clock that runs ahead publishes early. Set right, it takes nothing back and publishes nothing twice."""
    page = make.StandardPageFactory(live=False)
    page.go_live_at = timezone.now() + timedelta(days=30)
    page.save_revision().publish()
    publish_and_withdraw_pages()
    page.refresh_from_db()
    assert not page.live
    jump(31)
    publish_and_withdraw_pages()
    page.refresh_from_db()
    assert page.live
    revisions, published_at = page.revisions.count(), page.last_published_at
    jump(0)
    assert publish_and_withdraw_pages().startswith("0 published, 0 withdrawn")
    page.refresh_from_db()
    assert (page.live, page.revisions.count(), page.last_published_at) == (True, revisions, published_at)


def test_a_clock_that_went_back_logs_nobody_out(jump) -> None:
    session = SessionStore()
    session["who"] = "anna"
    session.create()
    jump(-30)
    assert SessionStore(session.session_key).get("who") == "anna"
    call_command("clearsessions")
    jump(0)
    assert SessionStore(session.session_key).get("who") == "anna"
