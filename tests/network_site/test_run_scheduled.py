"""The work that is done by the clock."""

from datetime import timedelta
from importlib import import_module

import pytest
from django.conf import settings
from django.core import mail
from django.core.mail import EmailMessage
from django.core.management import CommandError, call_command
from django.utils import timezone
from wagtail.models import Page

from events.models import ScheduledRun
from network_site.scheduled import run_scheduled
from network_site.scheduled.parts import Part
from pages.models import HubRendition
from pages.partners.inviting import invite
from pages.partners.models import Invitation
from pages.partners.teams import team_of
from search.models import SearchDocument
from tests import factories as make

pytestmark = pytest.mark.django_db
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def organisation(site):
    return make.published(make.OrganisationPageFactory())


def run(capsys) -> str:
    call_command("run_scheduled")
    return capsys.readouterr().out


def unanswered_journey(organisation) -> None:
    make.UserFactory().groups.add(team_of(organisation).group)
    journey = make.EventPageFactory(parent=organisation, kind="mobility")
    make.OccurrenceFactory(page=journey, starts_on=timezone.localdate() - 20 * DAY)


def test_pages_appear_and_vanish_by_their_dates_in_lists_too(organisation, capsys):
    coming = make.EventPageFactory(parent=organisation, live=False)
    coming.go_live_at = timezone.now() + HOUR
    coming.save_revision().publish()
    going = make.published(make.EventPageFactory(parent=organisation))
    assert "0 published, 0 withdrawn" in run(capsys)
    coming.go_live_at = timezone.now() - HOUR
    coming.save_revision(approved_go_live_at=coming.go_live_at)
    Page.objects.filter(pk=going.pk).update(expire_at=timezone.now() - HOUR)
    assert "Pages by their dates: 1 published, 1 withdrawn." in run(capsys)
    assert list(SearchDocument.objects.of_kind("event").values_list("pk", flat=True)) == [coming.pk]
    assert "0 published, 0 withdrawn" in run(capsys)


def test_pictures_are_taken_back(capsys):
    make.HubImageFactory(people_consent="").get_rendition("width-200")
    assert "Pictures whose consent ended: 1 copies deleted." in run(capsys)
    assert not HubRendition.objects.exists()


def test_reminders_go_out_once(organisation, capsys):
    unanswered_journey(organisation)
    assert "Reminders: 1 sent." in run(capsys)
    assert "Reminders: 0 sent." in run(capsys)
    assert len(mail.outbox) == 1


def test_mail_address_of_an_invitation_is_not_kept_for_long(organisation, capsys):
    invite(team_of(organisation), "eha@example.org", "en", make.UserFactory())
    Invitation.objects.update(expires_at=timezone.now() - 29 * DAY)
    assert "Invitations of long ago: 0 deleted." in run(capsys)
    Invitation.objects.update(expires_at=timezone.now() - 31 * DAY)
    assert "Invitations of long ago: 1 deleted." in run(capsys)


def test_sessions_that_ended_are_deleted(client, capsys):
    store = import_module(settings.SESSION_ENGINE).SessionStore()
    store.set_expiry(timezone.now() - HOUR)
    store.create()
    run(capsys)
    assert not store.exists(store.session_key)


def test_part_that_fails_stops_no_other_and_makes_the_command_fail(organisation, capsys, monkeypatch):
    def refuse(self, **kwargs):
        raise ConnectionRefusedError

    unanswered_journey(organisation)
    make.HubImageFactory(people_consent="").get_rendition("width-200")
    monkeypatch.setattr(EmailMessage, "send", refuse)
    with pytest.raises(CommandError, match="The next run tries again"):
        call_command("run_scheduled")
    said = capsys.readouterr().out
    assert "1 copies deleted" in said
    assert "Reminders: 0 sent, 1 could not be sent." in said
    assert "Sessions that ended: done." in said


def test_part_that_breaks_is_named_without_its_details():
    """An error may name a person; the log has it, the mail of the timer not."""

    def broken():
        raise ValueError("aino@example.org")

    said = []
    assert not run_scheduled(said.append, [Part("First", broken), Part("Second", lambda: "done")])
    assert said == ["First: failed (ValueError).", "Second: done."]


def test_second_run_beside_the_first_does_nothing():
    said = []

    def look_beside() -> str:
        assert run_scheduled(said.append, [Part("Beside", lambda: "done")])
        return "done"

    assert run_scheduled(said.append, [Part("First", look_beside)])
    assert said == ["Another run is at work.", "First: done."]
    assert run_scheduled(said.append, [Part("Later", lambda: "done")])


def test_run_that_was_broken_off_blocks_the_work_for_an_hour_only():
    broken = ScheduledRun.begin("run_scheduled")
    assert ScheduledRun.begin("run_scheduled") is None
    ScheduledRun.objects.update(busy_until=timezone.now() - DAY)
    later = ScheduledRun.begin("run_scheduled")
    assert later is not None
    broken.end()
    assert ScheduledRun.begin("run_scheduled") is None
    later.end()
    assert ScheduledRun.begin("run_scheduled") is not None
