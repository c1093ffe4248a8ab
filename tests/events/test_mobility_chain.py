"""From the announcement of a mobility to the journey, the report, and what changed at home: each shows the others."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests import factories as make
from tests.pages.reading import queries_of, read, section, text_of


@pytest.fixture
def organisation(site):
    return make.published(make.OrganisationPageFactory(title="Open house"))


@pytest.fixture
def call(organisation):
    page = make.EventPageFactory(parent=organisation, title="To Oulu", kind="mobility")
    first = timezone.localdate() - timedelta(days=60)
    make.OccurrenceFactory(page=page, starts_on=first, ends_on=first + timedelta(days=4))
    return make.published(page)


def report_of(call, **facts):
    facts = {"title": "The door was open", "starts": str(timezone.localdate() - timedelta(days=60)), **facts}
    return make.published(make.MobilityReportPageFactory(parent=call.organisation, event=call, **facts))


def chain(soup):
    return {text_of(row).split()[0]: row for row in soup.select(".chain > li")}


def test_announcement_leads_to_report_and_changes(client, call):
    report = report_of(call)
    make.FollowUpFactory(page=report, text="We have a key now.")
    soup = read(client, call)
    assert "The door was open" in section(soup, "learned")
    assert "We have a key now." in section(soup, "since")
    steps = chain(soup)
    assert steps["Announcement"]["aria-current"] == "step"
    assert steps["Learning"].a["href"] == report.url
    assert steps["Follow-up"].a["href"] == f"{report.url}#since"
    assert read(client, report).find(id="since")


def test_report_leads_back_to_its_announcement(client, call):
    steps = chain(read(client, report_of(call)))
    assert steps["Announcement"].a["href"] == call.url
    assert steps["Learning"]["aria-current"] == "step"


def test_report_read_in_another_language_keeps_to_it(client, call):
    make.published(make.translation_of(call.organisation, "fi", slug="avoin-talo"))
    finnish = make.published(make.translation_of(call, "fi", title="Ouluun", slug="ouluun"))
    report_of(call)
    soup = read(client, finnish)
    assert soup.select_one("#learned ~ ul").find("a", string="The door was open")["lang"] == "en"


@pytest.mark.parametrize("hide", ["draft", "restricted", "expired"])
def test_hidden_report_is_not_shown_beside_a_public_one(client, call, hide):
    report_of(call, title="Public")
    hidden = report_of(call, title="Hidden")
    make.FollowUpFactory(page=hidden, text="Hidden words.")
    if hide == "restricted":
        make.restricted(hidden)
    else:
        hidden.expired = hide == "expired"
        hidden.unpublish()
    words = text_of(read(client, call))
    assert "Public" in words
    assert "Hidden" not in words


def test_report_does_not_name_a_hidden_announcement(client, call):
    report = report_of(call)
    call.unpublish()
    assert "Announcement" not in chain(read(client, report))


def test_changes_are_not_told_after_the_consent(client, call):
    make.FollowUpFactory(
        page=report_of(call, consent_until=timezone.localdate() - timedelta(days=1)), text="We have a key now."
    )
    assert "We have a key now." not in text_of(read(client, call))


def test_journey_without_a_report_says_that_it_is_not_told_yet(client, call):
    assert text_of(chain(read(client, call))["Learning"]) == "Learning report Not told yet"


def test_journey_that_does_not_take_place_has_no_chain(client, call):
    call.status = call.Status.CANCELLED
    call.save()
    assert not read(client, call).select(".chain")


def test_event_that_is_no_journey_has_no_chain(client, organisation):
    assert not read(client, make.EventPageFactory(parent=organisation)).select(".chain")


def test_journey_written_down_afterwards_has_no_day_of_announcing(client, call):
    assert text_of(chain(read(client, call))["Announcement"]) == "Announcement"
    call.refresh_from_db()
    call.first_published_at -= timedelta(days=90)
    call.save()
    assert text_of(chain(read(client, call))["Announcement"]) != "Announcement"


def test_number_of_queries_does_not_grow_with_reports(client, call):
    make.FollowUpFactory(page=report_of(call))
    count = queries_of(client, call)
    for number in range(3):
        make.FollowUpFactory(page=report_of(call, title=f"Report {number}"))
    assert queries_of(client, call) == count
