"""An event's page says when, where, for whom, at what cost, and whether one can still come."""

from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from events.models import CareFact, EventKind, EventPage
from tests import factories as make
from tests.pages.hiding import HIDDEN_STATES, assert_cannot_be_read, hide
from tests.pages.reading import fact, queries_of, read, section, text_of


@pytest.fixture
def organiser(site):
    return make.published(make.OrganisationPageFactory(title="Balance", town="Rovaniemi"))


@pytest.fixture
def event(organiser):
    event = make.EventPageFactory(
        title="Five days in Rovaniemi",
        parent=organiser,
        kind=EventKind.MOBILITY,
        place="Rantavitikka",
        address="Street 1",
        town="Rovaniemi",
        languages=["en"],
        interpretation=["et", "nb"],
        seats=12,
        seats_left=5,
        eligible_countries=["EE", "NO"],
        minimum_age=18,
        host="The house",
        accommodation="Single rooms",
        body="<p>You visit groups.</p>",
        audience="<p>Adults.</p>",
        outcomes="<p>How groups work.</p>",
        crisis_plan="Call the support person.",
        how_to_apply="<p>On paper, too.</p>",
        applications_close_on=timezone.localdate() + timedelta(days=3),
        application_link="https://example.org/apply",
        application_mailbox="apply@example.org",
    )
    make.OccurrenceFactory(page=event, starts_on=date(2040, 9, 20), ends_on=date(2040, 9, 24))
    return event


def test_facts_stand_in_the_panel(client, event):
    soup = read(client, event)
    assert fact(soup, "When") == "20–24 September 2040"
    assert fact(soup, "Where") == "Rantavitikka Street 1 Rovaniemi, Finland"
    assert fact(soup, "Places") == "5 of 12 places left"
    assert fact(soup, "People from") == "Estonia and Norway"
    assert fact(soup, "Age") == "18 years or older"
    assert fact(soup, "Working language") == "English"
    assert fact(soup, "Interpreting into") == "Estonian and Norwegian"
    assert fact(soup, "Host") == "The house"
    assert fact(soup, "Where people stay") == "Single rooms"
    assert text_of(soup.select_one(".badges .kind")) == "Learning mobility"


def test_deadline_comes_first_with_its_hour_and_place(client, event):
    box = text_of(read(client, event).select_one(".panel .deadline"))
    assert box.startswith("3 days left Apply by ")
    assert box.endswith("23:59 in Finland")


@pytest.mark.parametrize(
    ("times", "words"),
    [
        ({}, "20 September 2040"),
        ({"start_time": time(18)}, "20 September 2040, 18:00 in Finland"),
        ({"start_time": time(18), "end_time": time(20)}, "20 September 2040, 18:00–20:00 in Finland"),
        (
            {"start_time": time(12), "end_time": time(15), "ends_on": date(2040, 9, 22)},
            "20–22 September 2040, from 12:00 on the first day to 15:00 in Finland on the last",
        ),
        (
            {"start_time": time(12), "ends_on": date(2040, 9, 22)},
            "20–22 September 2040, beginning at 12:00 in Finland",
        ),
    ],
)
def test_times_name_the_country_whose_clock_is_meant(client, organiser, times, words):
    event = make.EventPageFactory(parent=organiser)
    make.OccurrenceFactory(page=event, starts_on=date(2040, 9, 20), **times)
    assert fact(read(client, event), "When") == words


def test_every_time_of_an_event_is_shown(client, event):
    make.OccurrenceFactory(page=event, starts_on=date(2040, 10, 1))
    assert fact(read(client, event), "When") == "20–24 September 2040 1 October 2040"


def test_a_series_of_evenings_says_its_hours_once(client, organiser):
    event = make.EventPageFactory(parent=organiser, dates_note="Come when you can.")
    for day in (1, 8, 15):
        hours = {"start_time": time(18), "end_time": time(20)}
        make.OccurrenceFactory(page=event, starts_on=date(2030, 9, day), **hours)
    make.published(event)

    when = fact(read(client, event), "When")

    assert when.count("18:00–20:00 in Finland") == 1
    assert all(day in when for day in ("1 September 2030", "8 September 2030", "15 September 2030"))
    assert when.endswith("Come when you can.")


def test_costs_stand_before_the_story(client, event):
    make.CostFactory(page=event)
    headings = [text_of(heading) for heading in read(client, event).main.select(".flow > h2")]

    assert headings.index("Costs and who pays") < headings.index("What happens")


def test_unknown_dates_are_said_to_be_unknown(client, organiser):
    soup = read(client, make.EventPageFactory(parent=organiser, dates_note="The project has not told dates."))
    assert fact(soup, "When") == "The project has not told dates."
    assert "Dates not yet published" in text_of(soup.select_one(".badges"))
    assert fact(read(client, make.EventPageFactory(parent=organiser)), "When") == "Not published"


def test_online_event_leads_to_where_it_happens(client, organiser):
    event = make.EventPageFactory(
        parent=organiser, is_online=True, is_on_site=False, country="", online_link="https://meet.example.org/x"
    )
    soup = read(client, event)
    assert fact(soup, "Where") == "Online at meet.example.org"
    assert soup.find("a", string="Online at meet.example.org")["href"] == "https://meet.example.org/x"


def test_costs_care_and_steps(client, event):
    make.CostFactory(page=event, what="Travel", who_pays="The project")
    make.CostFactory(page=event, what="Insurance", who_pays="You", amount=Decimal(25))
    make.CareFactFactory(page=event, need=CareFact.Need.QUIET_ROOM, note="Always open.")
    make.CareFactFactory(page=event, need=CareFact.Need.SIGN_LANGUAGE, is_available=False)
    make.SelectionStepFactory(page=event, title="Fill in the form", text="15 minutes.", by=date(2040, 6, 1))
    soup = read(client, event)
    rows = [text_of(row) for row in soup.select(".plain-table tbody tr")]
    assert rows == ["Travel The project", "Insurance €25 You"]
    assert [text_of(row) for row in soup.select(".ticks > li")] == [
        "Quiet room Always open.",
        "Not available: Sign language",
    ]
    assert section(soup, "apply").startswith("Fill in the form 15 minutes. Until 1 June 2040 On paper, too.")
    assert section(soup, "crisis") == "Call the support person."
    assert soup.find("a", string="Start your application")["href"] == "https://example.org/apply"
    assert soup.find("a", string="apply@example.org")["href"] == "mailto:apply@example.org"


@pytest.mark.parametrize(
    ("changes", "badge", "notice"),
    [
        ({"status": "cancelled", "status_note": "The host is ill."}, "Cancelled", "does not take place"),
        ({"status": "postponed"}, "Postponed", "new dates will stand"),
        ({"status": "full"}, "All places are taken", "All places are taken"),
        (
            {"applications_close_on": timezone.localdate() - timedelta(days=1)},
            "Applications have closed",
            "Applications have closed",
        ),
    ],
)
def test_event_to_which_nobody_can_come_says_so(client, event, changes, badge, notice):
    for name, value in changes.items():
        setattr(event, name, value)
    event.save()
    soup = read(client, event)
    assert badge in text_of(soup.select_one(".badges"))
    assert notice in text_of(soup.select_one(".notice"))
    assert event.status_note in text_of(soup.select_one(".notice"))
    assert soup.find("a", string="Start your application") is None
    assert soup.find("a", string="How to apply", class_="button") is None


def test_cancelled_event_shows_what_was_planned_and_what_else_is_open(client, event):
    make.published(
        make.EventPageFactory(title="Another visit", applications_close_on=timezone.localdate() + timedelta(days=9))
    )
    event.status = EventPage.Status.CANCELLED
    event.save()
    soup = read(client, event)
    assert fact(soup, "Was planned for") == "20–24 September 2040"
    assert soup.select_one(".facts del")
    assert "Another visit" in section(soup, "others")
    assert soup.select_one(".page-head--off")


def test_past_event_says_it_is_over(client, organiser):
    event = make.EventPageFactory(parent=organiser)
    make.OccurrenceFactory(page=event, starts_on=timezone.localdate() - timedelta(days=9))
    assert "This is over" in text_of(read(client, event).select_one(".notice"))


def test_event_belongs_to_organiser_project_and_training(client, event):
    make.EUStatementFactory()
    programme = make.FundingProgrammeFactory(mark_rule="funded-2021")
    event.project = make.published(make.ProjectPageFactory(title="Strong communities", programme=programme))
    event.training_programme = make.published(make.TrainingProgrammePageFactory(title="Basic training"))
    event.save()
    soup = read(client, event)
    assert fact(soup, "Project") == "Strong communities"
    assert fact(soup, "Training programme") == "Basic training"
    assert fact(soup, "Funding programme") == "Erasmus+"
    assert "Balance" in section(soup, "organiser")
    assert "Funded by the European Union" in text_of(soup.select_one(".page-head .eu"))


def test_hidden_project_is_not_named(client, event):
    event.project = make.restricted(make.published(make.ProjectPageFactory(title="Closed project")))
    event.save()
    assert "Closed project" not in text_of(read(client, event))


def test_event_of_an_example_organisation_says_so(client, site):
    organiser = make.OrganisationPageFactory(is_example_organisation=True)
    soup = read(client, make.EventPageFactory(parent=organiser))
    assert "invented example" in text_of(soup.select_one(".columns"))


@pytest.mark.parametrize("state", HIDDEN_STATES)
def test_hidden_event_cannot_be_read(client, event, state):
    hide(event, state)
    assert_cannot_be_read(client, event, "Five days in Rovaniemi")


@pytest.mark.parametrize(
    ("facts", "field", "message"),
    [
        (
            {"applications_open_on": date(2027, 2, 1), "applications_close_on": date(2027, 1, 1)},
            "applications_close_on",
            "cannot close before they open",
        ),
        ({"seats": 5, "seats_left": 6}, "seats_left", "more places left than places"),
        ({"country": ""}, "country", "Write the country where people meet."),
        ({"is_on_site": False}, "is_online", "at a place, online, or both"),
        ({"languages": ["xx"]}, "languages", "not in the list"),
        ({"minimum_age": -1}, "minimum_age", "greater than or equal to 0"),
    ],
)
def test_facts_that_do_not_fit_are_refused(site, facts, field, message):
    event = make.EventPageFactory()
    for name, value in facts.items():
        setattr(event, name, value)
    with pytest.raises(ValidationError) as error:
        event.full_clean()
    assert message in " ".join(error.value.message_dict[field])


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"ends_on": date(2029, 1, 1)}, "ends_on"),
        ({"end_time": time(12)}, "start_time"),
        ({"start_time": time(12), "end_time": time(11)}, "end_time"),
    ],
)
def test_times_that_do_not_fit_are_refused(site, facts, field):
    row = make.OccurrenceFactory.build(page=make.EventPageFactory(), starts_on=date(2030, 1, 1), **facts)
    with pytest.raises(ValidationError) as error:
        row.full_clean()
    assert field in error.value.message_dict


def test_cost_in_an_unknown_currency_is_refused(site):
    cost = make.CostFactory.build(page=make.EventPageFactory(), amount=5, currency="XQQ")
    with pytest.raises(ValidationError, match="not a currency code"):
        cost.full_clean(exclude=["locale"])


def test_number_of_queries_does_not_grow_with_what_is_shown(client, event):
    """Wagtail finds the page below its organisation (11), the frame (7), then: occurrences, organisation (2), its
    pages, costs, care facts, steps (2), tags."""

    def fill(count):
        for number in range(count):
            make.OccurrenceFactory(page=event, starts_on=date(2041, 1, 1) + timedelta(days=number))
            make.CostFactory(page=event)
            make.CareFactFactory(page=event)
            make.SelectionStepFactory(page=event)

    fill(1)
    count = queries_of(client, event)
    assert count <= 27
    fill(3)
    assert queries_of(client, event) == count


def test_closed_event_with_nothing_but_a_mailbox_has_no_section_about_applying(client, organiser):
    event = make.EventPageFactory(parent=organiser, application_mailbox="apply@example.org")
    event.applications_close_on = timezone.localdate()
    event.save()
    assert "apply@example.org" in section(read(client, event), "apply")
    event.applications_close_on = timezone.localdate() - timedelta(days=2)
    event.save()
    assert section(read(client, event), "apply") is None
