"""The short forms: who may open them, what they ask, and the draft that they make."""

from datetime import date, time

import pytest
from django.urls import reverse
from wagtail.models import Page

from events.announcing.defaults import time_zone_of
from events.models import EventPage
from projects.models import MobilityReportPage
from tests.factories import EventPageFactory, OccurrenceFactory, translation_of

from .conftest import Organisations

MOBILITY = {
    "title": "A week in Tartu",
    "summary": "Five days with a peer support centre.",
    "first_day": "2030-09-20",
    "last_day": "2030-09-24",
    "town": "Tartu",
    "country": "EE",
    "audience": "People with own experience.\n\nFamily members.",
    "languages": ["en", "et"],
    "eligible_countries": ["FI"],
    "seats": "8",
    "apply_by": "2030-08-01",
    "apply_at": "info@example.org",
    "care_quiet_room": "yes",
    "care_step_free": "no",
}


def send(client, user, organisation: Page, kind: str, data: dict, **kwargs):
    client.force_login(user)
    return client.post(reverse("announce", args=[organisation.pk, kind]), data, **kwargs)


def errors(response) -> dict[str, list[str]]:
    assert response.status_code == 200
    return response.context["form"].errors


@pytest.mark.parametrize("kind", ["training", "mobility", "event", "report"])
def test_partner_opens_each_form_of_its_organisation(organisations: Organisations, client, kind: str) -> None:
    client.force_login(organisations.partner)
    assert client.get(reverse("announce", args=[organisations.own.pk, kind])).status_code == 200


def test_partner_cannot_open_the_form_of_another_organisation(organisations: Organisations, client) -> None:
    response = send(client, organisations.partner, organisations.other, "mobility", MOBILITY)
    assert response.status_code == 302
    assert not EventPage.objects.exists()


def test_unknown_kind_is_not_found(organisations: Organisations, client) -> None:
    client.force_login(organisations.partner)
    response = client.get(reverse("announce", args=[organisations.own.pk, "party"]), follow=True)
    assert response.status_code == 404


def test_mobility_becomes_a_draft_with_all_that_was_written(organisations: Organisations, client) -> None:
    response = send(client, organisations.partner, organisations.own, "mobility", MOBILITY)
    event = EventPage.objects.get()
    assert response.headers["Location"] == reverse("wagtailadmin_pages:edit", args=[event.pk])
    assert not event.live
    assert event.owner == organisations.partner
    event = event.get_latest_revision_as_object()
    assert event.get_parent().specific == organisations.own
    assert (event.kind, event.title, event.town, event.country) == ("mobility", "A week in Tartu", "Tartu", "EE")
    assert [(row.starts_on, row.ends_on) for row in event.occurrences.all()] == [(date(2030, 9, 20), date(2030, 9, 24))]
    assert event.time_zone == "Europe/Tallinn"
    assert event.audience == "<p>People with own experience.</p>\n\n<p>Family members.</p>"
    assert event.languages == ["en", "et"]
    assert event.eligible_countries == ["FI"]
    assert event.seats == 8
    assert event.applications_close_on == date(2030, 8, 1)
    assert (event.application_mailbox, event.application_link) == ("info@example.org", "")
    care = {fact.need: fact.is_available for fact in event.care_facts.all()}
    assert care == {"quiet-room": True, "step-free": False}


def test_editor_announces_for_any_organisation(organisations: Organisations, client) -> None:
    send(client, organisations.editor, organisations.other, "mobility", MOBILITY)
    assert EventPage.objects.get().get_parent().specific == organisations.other


def test_defaults_come_from_the_organisation(organisations: Organisations, client) -> None:
    own = organisations.own
    own.town, own.country, own.mailbox = "Oulu", "FI", "info@example.org"
    own.save()
    client.force_login(organisations.partner)
    form = client.get(reverse("announce", args=[own.pk, "training"])).context["form"]
    assert form["town"].value() == "Oulu"
    assert form["country"].value() == "FI"
    assert form["apply_at"].value() == "info@example.org"
    assert form["languages"].value() == ["en"]


@pytest.mark.parametrize(
    ("country", "zone"),
    [
        ("FI", "Europe/Helsinki"),
        ("PT", "Europe/Lisbon"),
        ("CY", "Europe/Nicosia"),
        ("IS", "Atlantic/Reykjavik"),
        ("", "Europe/Helsinki"),
    ],
)
def test_times_are_those_of_the_clock_in_the_country(country: str, zone: str) -> None:
    assert time_zone_of(country) == zone


def test_page_is_written_in_the_language_of_the_organisation_page(organisations: Organisations, client) -> None:
    finnish = translation_of(organisations.own, "fi")
    send(client, organisations.partner, finnish, "mobility", MOBILITY)
    assert EventPage.objects.get().locale.language_code == "fi"


def test_what_was_typed_stays_where_something_is_wrong(organisations: Organisations, client) -> None:
    data = {**MOBILITY, "last_day": "2030-09-01", "apply_at": "nobody at home", "care_diets": "no"}
    response = send(client, organisations.partner, organisations.own, "mobility", data)
    assert errors(response) == {
        "last_day": ["The last day cannot come before the first."],
        "apply_at": ["Write a link such as https://example.org/apply, or a mailbox."],
    }
    html = response.content.decode()
    assert "nobody at home" in html
    assert "Family members." in html
    assert response.context["form"]["care_diets"].value() == "no"
    assert not EventPage.objects.exists()


def test_day_that_cannot_be_read_is_not_called_missing_too(organisations: Organisations, client) -> None:
    data = {**MOBILITY, "first_day": "soon", "last_day": "2030-09-12"}
    response = send(client, organisations.partner, organisations.own, "mobility", data)
    assert errors(response) == {"first_day": ["Enter a valid date."]}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"title": ""}, "title"),
        ({"summary": ""}, "summary"),
        ({"country": ""}, "country"),
        ({"first_day": ""}, "first_day"),
        ({"apply_by": "2030-09-21"}, "apply_by"),
        ({"seats": "0"}, "seats"),
        ({"apply_at": "a@b@c"}, "apply_at"),
    ],
)
def test_message_stands_beside_the_field(organisations: Organisations, client, changes: dict, field: str) -> None:
    response = send(client, organisations.partner, organisations.own, "mobility", {**MOBILITY, **changes})
    assert list(errors(response)) == [field]


def test_dates_may_be_left_open_at_first(organisations: Organisations, client) -> None:
    data = {**MOBILITY, "first_day": "", "last_day": "", "apply_by": ""}
    send(client, organisations.partner, organisations.own, "mobility", data)
    assert not EventPage.objects.get().occurrences.exists()


def test_link_may_be_written_without_its_beginning(organisations: Organisations, client) -> None:
    data = {**MOBILITY, "apply_at": "example.org/apply"}
    send(client, organisations.partner, organisations.own, "mobility", data)
    assert EventPage.objects.get().application_link == "https://example.org/apply"


def test_online_event_needs_no_country(organisations: Organisations, client) -> None:
    data = {"title": "Evening", "summary": "Talk.", "first_day": "2030-01-02", "start_time": "18:00", "how": "online"}
    send(client, organisations.partner, organisations.own, "event", data)
    event = EventPage.objects.get()
    assert (event.is_online, event.is_on_site) == (True, False)
    assert event.time_zone == "Europe/Helsinki"
    assert event.occurrences.get().start_time == time(18)


def test_event_must_end_after_it_begins(organisations: Organisations, client) -> None:
    times = {"first_day": "2030-01-02", "start_time": "18:00", "end_time": "17:00", "how": "online"}
    response = send(client, organisations.partner, organisations.own, "event", {**times, "title": "A", "summary": "B"})
    assert list(errors(response)) == ["end_time"]


def test_markup_in_plain_words_is_shown_as_it_was_typed(organisations: Organisations, client) -> None:
    data = {**MOBILITY, "audience": "<script>alert(1)</script>"}
    send(client, organisations.partner, organisations.own, "mobility", data)
    assert EventPage.objects.get().audience == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"


@pytest.mark.parametrize(("title", "slug"), [("Сусрет у Нишу", "susret-u-nisu"), ("!?", "page")])
def test_every_title_gets_an_address(organisations: Organisations, client, title: str, slug: str) -> None:
    for _time in range(2):
        send(client, organisations.partner, organisations.own, "mobility", {**MOBILITY, "title": title})
    assert {event.slug for event in EventPage.objects.all()} == {slug, f"{slug}-1"}


def test_report_takes_dates_and_place_from_the_mobility(organisations: Organisations, client) -> None:
    event = EventPageFactory(parent=organisations.own, kind="mobility", title="Tartu", country="EE", town="Tartu")
    OccurrenceFactory(page=event, starts_on=date(2026, 5, 1), ends_on=date(2026, 5, 4))
    data = {"event": event.pk, "summary": "We learned.", "people_count": "5", "learned": "To listen."}
    send(client, organisations.partner, organisations.own, "report", data)
    report = MobilityReportPage.objects.get()
    assert not report.live
    assert report.title == "What we learned: Tartu"
    assert (report.starts, report.ends) == ("2026-05-01", "2026-05-04")
    assert (report.host_country, report.activity_type, report.people_count) == ("EE", "group-mobility", 5)
    assert report.event == event
    assert report.sending_organisation == organisations.own
    assert report.learned == "<p>To listen.</p>"


def test_report_without_a_mobility_asks_for_title_and_kind(organisations: Organisations, client) -> None:
    response = send(client, organisations.partner, organisations.own, "report", {"summary": "We learned."})
    assert set(errors(response)) == {"title", "activity_type"}


def test_mobility_of_another_organisation_cannot_be_reported_on_here(organisations: Organisations, client) -> None:
    other = EventPageFactory(parent=organisations.other, kind="mobility", live=False)
    data = {"event": other.pk, "summary": "We learned."}
    assert "event" in errors(send(client, organisations.partner, organisations.own, "report", data))
