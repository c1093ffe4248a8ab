"""The order of the desk: most needed first."""

from datetime import timedelta

from django.utils import timezone

from pages.translating.desk.gathering import lay_out
from pages.translating.desk.need import Dates, Need, need_of
from search.kinds import Kind
from tests.conftest import SiteTree
from tests.factories import (
    EventPageFactory,
    OccurrenceFactory,
    OrganisationPageFactory,
    ProjectPageFactory,
    StandardPageFactory,
    published,
)

NOW = timezone.now()


def test_what_people_can_apply_to_comes_by_its_deadline() -> None:
    soon = need_of(Kind.CALL, Dates(takes_applications=True, closes_at=NOW + timedelta(days=2)), NOW)
    later = need_of(Kind.TRAINING, Dates(takes_applications=True, closes_at=NOW + timedelta(days=9)), NOW)
    without_end = need_of(Kind.CALL, Dates(takes_applications=True), NOW)
    assert soon < later < without_end
    assert {each[0] for each in (soon, later, without_end)} == {Need.OPEN}


def test_closed_or_not_yet_open_call_is_only_coming() -> None:
    closed = Dates(takes_applications=True, closes_at=NOW - timedelta(hours=1))
    not_yet = Dates(takes_applications=True, opens_at=NOW + timedelta(days=1))
    assert need_of(Kind.CALL, closed, NOW)[0] is Need.COMING
    assert need_of(Kind.CALL, not_yet, NOW)[0] is Need.COMING


def test_what_is_over_comes_last_and_the_latest_of_it_first() -> None:
    today = timezone.localdate(NOW)
    yesterday = need_of(Kind.EVENT, Dates(starts_on=today - timedelta(days=1)), NOW)
    last_year = need_of(Kind.EVENT, Dates(starts_on=today - timedelta(days=400)), NOW)
    assert need_of(Kind.EVENT, Dates(starts_on=today), NOW)[0] is Need.COMING
    assert need_of(Kind.REPORT, Dates(), NOW) < yesterday < last_year


def test_desk_begins_with_what_everybody_meets(site: SiteTree) -> None:
    today = timezone.localdate()
    organisation = published(OrganisationPageFactory(title="Organisation"))
    call = EventPageFactory(
        title="Call", kind="mobility", parent=organisation, applications_close_on=today + timedelta(days=5),
        application_mailbox="calls@example.org",
    )  # fmt: skip
    OccurrenceFactory(page=call, starts_on=today + timedelta(days=30))
    event = EventPageFactory(title="Event", parent=organisation)
    OccurrenceFactory(page=event, starts_on=today + timedelta(days=3))
    past = EventPageFactory(title="Past", parent=organisation)
    OccurrenceFactory(page=past, starts_on=today - timedelta(days=3))
    for page in (past, event, call, ProjectPageFactory(title="Project"), StandardPageFactory(title="Accessibility")):
        published(page)
    site.homes["et"].delete()
    titles = [row.title for row in lay_out().chosen(language="fi")]
    assert titles == ["Call", "Accessibility", "Event", "Organisation", "Project", "Past"]
    in_estonian = [row.title for row in lay_out().chosen(language="et")]
    assert in_estonian[:3] == ["Home en", "Call", "Accessibility"]
    assert in_estonian.index("Accessibility") < in_estonian.index("Events en") < in_estonian.index("Event")
