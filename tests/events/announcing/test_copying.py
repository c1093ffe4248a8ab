"""Announcing again what was held before."""

from datetime import date, time

import pytest
from django.urls import reverse

from events.announcing.copying import suggested_date, suggested_title
from events.models import EventPage
from tests.factories import (
    CareFactFactory,
    ConceptFactory,
    EventPageFactory,
    OccurrenceFactory,
    SelectionStepFactory,
    published,
)

from .conftest import Organisations


@pytest.fixture
def last_year(organisations: Organisations) -> EventPage:
    page = EventPageFactory(
        parent=organisations.own,
        title="Rowing 2025",
        slug="rowing",
        kind="mobility",
        status="full",
        status_note="All places are taken.",
        dates_note="The bus leaves on Friday.",
        seats=8,
        seats_left=0,
        arrives_on=date(2025, 6, 9),
        departs_on=date(2025, 6, 14),
        applications_open_on=date(2025, 3, 1),
        applications_close_on=date(2025, 5, 1),
    )
    OccurrenceFactory(page=page, starts_on=date(2025, 6, 10), ends_on=date(2025, 6, 12), start_time=time(9))
    OccurrenceFactory(page=page, starts_on=date(2025, 6, 13))
    SelectionStepFactory(page=page, by=date(2025, 5, 8))
    CareFactFactory(page=page)
    page.concepts.add(ConceptFactory(name="rowing"))
    return published(page)


def copy(client, user, page: EventPage, **data: str):
    client.force_login(user)
    return client.post(reverse("copy_announcement", args=[page.pk]), {"title": page.title, **data})


def copied(page: EventPage) -> EventPage:
    return EventPage.objects.exclude(pk=page.pk).get().get_latest_revision_as_object()


def test_every_date_moves_by_the_same_distance(organisations: Organisations, last_year: EventPage, client) -> None:
    copy(client, organisations.partner, last_year, first_day="2026-06-09")
    page = copied(last_year)
    days = [(row.starts_on, row.ends_on, row.start_time) for row in page.occurrences.all()]
    assert days == [
        (date(2026, 6, 9), date(2026, 6, 11), time(9)),
        (date(2026, 6, 12), None, None),
    ]
    assert (page.arrives_on, page.departs_on) == (date(2026, 6, 8), date(2026, 6, 13))
    assert (page.applications_open_on, page.applications_close_on) == (date(2026, 2, 28), date(2026, 4, 30))
    assert [step.by for step in page.steps.all()] == [date(2026, 5, 7)]


def test_copy_is_a_draft_with_an_address_of_its_own(organisations: Organisations, last_year: EventPage, client) -> None:
    response = copy(client, organisations.partner, last_year, first_day="2026-06-09", title="Rowing 2026")
    page = copied(last_year)
    assert response.headers["Location"] == reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert not page.live
    assert page.first_published_at is None
    assert page.get_parent().specific == organisations.own
    assert (page.title, page.slug) == ("Rowing 2026", "rowing-2026")
    assert page.owner == organisations.partner
    assert page.translation_key != last_year.translation_key


def test_same_title_gets_another_address(organisations: Organisations, last_year: EventPage, client) -> None:
    last_year.slug = "rowing-2025"
    last_year.save()
    copy(client, organisations.partner, last_year, first_day="2026-06-09")
    assert copied(last_year).slug == "rowing-2025-1"


def test_what_was_true_only_of_last_time_is_left_out(
    organisations: Organisations, last_year: EventPage, client
) -> None:
    copy(client, organisations.partner, last_year, first_day="2026-06-09")
    page = copied(last_year)
    assert (page.status, page.status_note, page.dates_note) == ("planned", "", "")
    assert (page.seats, page.seats_left) == (8, None)
    assert page.care_facts.count() == 1
    assert page.concepts.count() == 1


def test_original_stays_as_it_was(organisations: Organisations, last_year: EventPage, client) -> None:
    copy(client, organisations.partner, last_year, first_day="2026-06-09")
    original = EventPage.objects.get(pk=last_year.pk)
    assert original.live
    assert original.occurrences.first().starts_on == date(2025, 6, 10)
    assert original.status_note == "All places are taken."


def test_new_day_is_asked_for(organisations: Organisations, last_year: EventPage, client) -> None:
    response = copy(client, organisations.partner, last_year)
    assert list(response.context["form"].errors) == ["first_day"]


def test_announcement_without_dates_is_copied_without(organisations: Organisations, client) -> None:
    page = EventPageFactory(parent=organisations.own)
    copy(client, organisations.partner, page)
    assert EventPage.objects.count() == 2


def test_call_without_a_day_counts_from_its_deadline(organisations: Organisations, client) -> None:
    page = EventPageFactory(parent=organisations.own, applications_close_on=date(2025, 5, 1))
    copy(client, organisations.partner, page, first_day="2026-05-01")
    assert copied(page).applications_close_on == date(2026, 5, 1)


def test_partner_copies_nothing_of_others(organisations: Organisations, client) -> None:
    page = EventPageFactory(parent=organisations.other)
    copy(client, organisations.partner, page)
    assert EventPage.objects.count() == 1


def test_same_weekday_of_the_next_year_to_come_is_offered(last_year: EventPage) -> None:
    day = suggested_date(last_year, date(2026, 1, 1))
    assert day == date(2026, 6, 9)
    assert day.weekday() == date(2025, 6, 10).weekday()
    assert suggested_date(last_year, date(2026, 6, 9)) == date(2027, 6, 8)


def test_year_in_the_title_moves_along(last_year: EventPage) -> None:
    assert suggested_title(last_year, date(2026, 6, 9)) == "Rowing 2026"
