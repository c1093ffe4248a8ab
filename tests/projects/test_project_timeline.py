"""The journeys of a project on its page: announcements, reports and what changed at home, in order of time."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from tests import factories as make
from tests.pages.reading import queries_of, read, section, text_of


def entries(client, project, **query):
    return [text_of(row) for row in read(client, project, **query).select(".chain > li")]


def journey(project, title, first, **facts):
    page = make.EventPageFactory(title=title, kind="mobility", project=project, **facts)
    if first:
        make.OccurrenceFactory(page=page, starts_on=first, ends_on=first + timedelta(days=4))
    return make.published(page)


def report(project, title, starts, **facts):
    return make.published(make.MobilityReportPageFactory(title=title, project=project, starts=starts, **facts))


def test_what_came_of_journeys_stands_in_order_of_time(client, project):
    first = journey(project, "To Oulu", date(2027, 3, 8))
    told = report(project, "The door was open", "2027-03-08", ends="2027-03-12", event=first)
    make.FollowUpFactory(page=told, told_on=date(2028, 3, 1), text="A club meets every week.")
    make.FollowUpFactory(page=told, told_on=date(2027, 6, 20), text="We have a key now.")
    journey(project, "To Tartu", date(2027, 9, 1), status="cancelled")
    journey(project, "To Novi Sad", None, dates_note="Dates not yet known")
    assert entries(client, project) == [
        "8–12 March 2027 Mobility To Oulu",
        "8–12 March 2027 Learning report The door was open",
        "20 June 2027 What changed since The door was open We have a key now.",
        "1–5 September 2027 Mobility Cancelled To Tartu",
        "1 March 2028 What changed since The door was open A club meets every week.",
        "Dates not yet known Mobility To Novi Sad",
    ]


@pytest.mark.parametrize("hide", ["draft", "restricted", "expired"])
def test_hidden_journeys_and_what_they_tell_are_not_shown(client, project, hide):
    told = report(project, "The door was open", "2027-03-08")
    make.FollowUpFactory(page=told, text="We have a key now.")
    report(project, "In Tartu we listened", "2027-05")
    if hide == "restricted":
        make.restricted(told)
    else:
        told.expired = hide == "expired"
        told.unpublish()
    assert entries(client, project) == ["May 2027 Learning report In Tartu we listened"]


def test_words_are_not_told_after_the_consent(client, project):
    told = report(project, "The door was open", "2027-03-08", consent_until=timezone.localdate() - timedelta(days=1))
    make.FollowUpFactory(page=told, text="We have a key now.")
    assert entries(client, project) == ["8 March 2027 Learning report The door was open"]


def test_words_of_another_language_say_so(client, project):
    told = report(project, "Ovi oli auki", "2027-03-08", language="fi")
    make.FollowUpFactory(page=told, text="Nyt meillä on avain.")
    soup = read(client, project)
    assert soup.find("p", string="Nyt meillä on avain.")["lang"] == "fi"
    assert "In Finnish" in text_of(soup.select_one(".chain > li"))


def test_project_without_journeys_has_no_time_line(client, project):
    assert section(read(client, project), "journeys") is None


def test_number_of_queries_does_not_grow_with_journeys(client, project):
    """One more than a project without reports asks: what changed since."""
    plain = queries_of(client, project)

    def fill(count):
        for number in range(count):
            event = journey(project, "To Oulu", date(2027, 3, 1 + number))
            make.FollowUpFactory(page=report(project, "Told", "2027-03", event=event))

    fill(1)
    assert queries_of(client, project) == plain + 1
    fill(3)
    assert queries_of(client, project) == plain + 1
