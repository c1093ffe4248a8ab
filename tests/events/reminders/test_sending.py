"""Mails about what is due: once, to the people of the organisation, in their language."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.mail import EmailMessage
from wagtail.users.models import UserProfile

from events.models import Reminder
from events.reminders.sending import Outcome, send_reminders
from pages.partners.teams import team_of
from tests import factories as make

from .conftest import TODAY, Team

DAY = timedelta(days=1)


def test_people_are_asked_once_however_often_the_command_runs(team: Team):
    team.journey()
    assert send_reminders(TODAY) == Outcome(sent=1)
    assert send_reminders(TODAY) == Outcome()
    assert send_reminders(TODAY + 20 * DAY) == Outcome()
    assert [message.to for message in mail.outbox] == [[team.person.email]]


def test_mail_says_what_is_asked_and_where_to_answer(team: Team, settings):
    settings.WAGTAILADMIN_BASE_URL = "https://hub.example.org/"
    journey = team.journey(title="To Oulu\nand back")
    send_reminders(TODAY)
    (message,) = mail.outbox
    assert message.subject == "What did you learn? To Oulu and back"
    assert "ended 14 days ago, on 18 May 2027" in message.body
    place = f"pages/add/projects/mobilityreportpage/{team.organisation.pk}/?announcement={journey.pk}"
    assert f"https://hub.example.org/admin/{place}\n" in message.body
    assert "Open house" in message.body
    assert message.content_subtype == "plain"


def test_mail_names_nobody(team: Team):
    colleague = make.UserFactory(first_name="Eha")
    colleague.groups.add(team_of(team.organisation).group)
    team.journey()
    send_reminders(TODAY)
    for message in mail.outbox:
        assert len(message.recipients()) == 1
        for word in ("Aino", "Secret", "Eha", "@"):
            assert word not in message.subject + message.body


def test_everybody_reads_in_the_language_of_their_editor(team: Team):
    finnish = make.UserFactory()
    finnish.groups.add(team_of(team.organisation).group)
    UserProfile.objects.create(user=finnish, preferred_language="fi")
    make.translation_of(team.organisation, "fi", title="Avoin talo", slug="avoin-talo")
    team.report(TODAY - 100 * DAY)
    send_reminders(TODAY)
    bodies = {message.to[0]: message.body for message in mail.outbox}
    assert "Good day," in bodies[team.person.email]
    assert "Hei!" in bodies[finnish.email]
    assert "Avoin talo" in bodies[finnish.email]


@pytest.mark.parametrize("facts", [{"is_active": False}, {"email": ""}])
def test_question_without_anybody_to_ask_waits(team: Team, facts):
    for name, value in facts.items():
        setattr(team.person, name, value)
    team.person.save()
    team.journey()
    assert send_reminders(TODAY) == Outcome()
    make.UserFactory().groups.add(team_of(team.organisation).group)
    assert send_reminders(TODAY + DAY) == Outcome(sent=1)


def test_people_of_other_organisations_are_not_asked(team: Team):
    make.UserFactory().groups.add(team_of(make.OrganisationPageFactory()).group)
    team.assessment(TODAY + 20 * DAY)
    send_reminders(TODAY)
    assert [message.to for message in mail.outbox] == [[team.person.email]]
    assert "counts until 21 June 2027" in mail.outbox[0].body


def test_mail_that_cannot_be_sent_is_tried_again(team: Team, monkeypatch):
    def refuse(self, **kwargs):
        raise ConnectionRefusedError("nobody there")

    team.journey()
    with monkeypatch.context() as broken:
        broken.setattr(EmailMessage, "send", refuse)
        assert send_reminders(TODAY) == Outcome(failed=1)
    assert not Reminder.objects.exists()
    assert send_reminders(TODAY) == Outcome(sent=1)


def test_server_that_does_not_answer_is_not_asked_for_ever(team: Team, monkeypatch):
    tried = []

    def refuse(self, **kwargs):
        tried.append(self)
        raise TimeoutError

    monkeypatch.setattr(EmailMessage, "send", refuse)
    for _number in range(9):
        team.journey()
    assert send_reminders(TODAY) == Outcome(failed=5)
    assert len(tried) == 5


def test_corrected_date_is_no_reason_to_ask_again_but_another_year_is(team: Team):
    page = team.assessment(TODAY + 20 * DAY)
    assert send_reminders(TODAY).sent == 1
    page.valid_until += 3 * DAY
    page.save()
    assert send_reminders(TODAY).sent == 0
    page.valid_until += 365 * DAY
    page.save()
    assert send_reminders(TODAY + 365 * DAY).sent == 1


def test_question_that_another_run_claimed_is_left_to_it(team: Team, monkeypatch):
    page = team.journey()
    Reminder.objects.create(kind="report-missing", translation_key=page.translation_key, due_on=TODAY)
    monkeypatch.setattr("events.reminders.sending.was_sent", lambda due: False)
    assert send_reminders(TODAY) == Outcome()
    assert mail.outbox == []
