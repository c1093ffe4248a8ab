"""Submitting and publishing an announcement that has warnings: the draft is kept, and somebody decides."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, rich_text

from events.models import EventPage
from tests.factories import CareFactFactory, EventPageFactory, MobilityReportPageFactory, OccurrenceFactory

from .conftest import Organisations

FORMSETS = ("occurrences", "steps", "costs", "care_facts", "comments")


@pytest.fixture
def draft(organisations: Organisations) -> EventPage:
    """A partner's draft that nobody wrote care facts for."""
    page = EventPageFactory(
        parent=organisations.own, title="Rowing", live=False, has_unpublished_changes=True, kind="event"
    )
    page.save_revision(user=organisations.partner)
    return page


def form_of(page: EventPage, **changes: object) -> dict:
    """What the browser sends for a page without rows."""
    rich = {name: rich_text(getattr(page, name)) for name in EventPage.TEXTS}
    data = {
        "title": page.title,
        "slug": page.slug,
        "summary": page.summary,
        "kind": page.kind,
        "status": page.status,
        "time_zone": page.time_zone,
        "is_on_site": "on",
        "country": page.country,
        "applications_close_time": "23:59",
        "concepts": "",
        **rich,
    }
    empty = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}
    return {**nested_form_data({**data, **dict.fromkeys(FORMSETS, empty)}), **changes}


def send(client, user, page: Page, action: str, follow: bool = False, **changes: object):
    client.force_login(user)
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return client.post(url, form_of(page, **changes, **{f"action-{action}": "1"}), follow=follow)


def confirm(client, page: Page, action: str) -> str:
    return reverse("confirm_page", args=[page.pk, action])


def fresh(page: Page) -> EventPage:
    return EventPage.objects.get(pk=page.pk)


def test_submitting_with_warnings_keeps_the_draft_and_asks(organisations: Organisations, draft, client) -> None:
    response = send(client, organisations.partner, draft, "submit", title="Rowing together")
    assert response.headers["Location"] == confirm(client, draft, "submit")
    assert fresh(draft).get_latest_revision_as_object().title == "Rowing together"
    assert not fresh(draft).workflow_in_progress
    html = client.get(response.headers["Location"]).content.decode()
    assert "It says nothing about access, quiet, food, medicine or support." in html
    assert "Submit all the same" in html
    assert "Go back and change" in html


def test_partner_submits_all_the_same(organisations: Organisations, draft, client) -> None:
    send(client, organisations.partner, draft, "submit")
    response = client.post(confirm(client, draft, "submit"), follow=True)
    assert fresh(draft).workflow_in_progress
    assert not fresh(draft).live
    assert "A network editor looks at it within 3 days." in response.content.decode()


def test_submitting_without_warnings_asks_nothing_and_says_who_looks(
    organisations: Organisations, draft, client
) -> None:
    care = {
        "care_facts-TOTAL_FORMS": 1,
        "care_facts-0-need": "quiet-room",
        "care_facts-0-ORDER": 1,
        "care_facts-0-id": "",
    }
    response = send(client, organisations.partner, draft, "submit", follow=True, **care)
    assert fresh(draft).workflow_in_progress
    assert "A network editor looks at it within 3 days." in response.content.decode()


def test_form_with_mistakes_is_shown_again_as_usual(organisations: Organisations, draft, client) -> None:
    response = send(client, organisations.partner, draft, "submit", summary="")
    assert response.status_code == 200
    assert not fresh(draft).workflow_in_progress


def test_form_without_its_rows_is_an_error_of_the_form(organisations: Organisations, draft, client) -> None:
    client.force_login(organisations.partner)
    url = reverse("wagtailadmin_pages:edit", args=[draft.pk])
    assert client.post(url, {"title": "Rowing", "action-submit": "1"}).status_code == 200
    assert not fresh(draft).workflow_in_progress


def test_editor_publishes_in_spite_of_warnings(organisations: Organisations, draft, client) -> None:
    response = send(client, organisations.editor, draft, "publish", title="Rowing together")
    assert response.headers["Location"] == confirm(client, draft, "publish")
    assert not fresh(draft).live
    client.post(confirm(client, draft, "publish"))
    assert fresh(draft).live
    assert fresh(draft).title == "Rowing together"


def test_what_goes_live_later_is_not_called_published(organisations: Organisations, draft, client) -> None:
    draft.go_live_at = timezone.now() + timedelta(days=3)
    draft.save_revision()
    client.force_login(organisations.editor)
    response = client.post(confirm(client, draft, "publish"), follow=True)
    assert "“Rowing” will be published at the time that is set for it." in response.content.decode()
    assert not fresh(draft).live


def test_page_without_a_revision_is_published_as_it_is(organisations: Organisations, client) -> None:
    page = EventPageFactory(parent=organisations.own, live=False)
    client.force_login(organisations.editor)
    client.post(confirm(client, page, "publish"))
    assert fresh(page).live


def test_partner_cannot_publish_through_the_question(organisations: Organisations, draft, client) -> None:
    client.force_login(organisations.partner)
    client.post(confirm(client, draft, "publish"))
    assert not fresh(draft).live


def test_other_partner_cannot_answer_the_question(organisations: Organisations, draft, client) -> None:
    other = EventPageFactory(parent=organisations.other, title="Sailing", live=False)
    other.save_revision()
    client.force_login(organisations.partner)
    assert "Sailing" not in client.get(confirm(client, other, "submit"), follow=True).content.decode()
    client.post(confirm(client, other, "submit"))
    assert not fresh(other).workflow_in_progress


def test_incomplete_draft_cannot_go_out_through_the_question(organisations: Organisations, draft, client) -> None:
    draft.summary = ""
    draft.save_revision(clean=False)
    client.force_login(organisations.partner)
    response = client.post(confirm(client, draft, "submit"), follow=True)
    assert not fresh(draft).workflow_in_progress
    assert "Something is missing still." in response.content.decode()


def test_page_that_waits_already_is_not_submitted_twice(organisations: Organisations, draft, client) -> None:
    draft.get_workflow().start(draft, organisations.partner)
    client.force_login(organisations.partner)
    client.post(confirm(client, draft, "submit"))
    assert fresh(draft).workflow_states.count() == 1


def test_changes_that_were_asked_for_go_back_to_the_same_editor(organisations: Organisations, draft, client) -> None:
    state = draft.get_workflow().start(draft, organisations.partner)
    state.current_task_state.reject(user=organisations.editor, comment="Where?")
    send(client, organisations.partner, draft, "submit", town="Oulu")
    client.post(confirm(client, draft, "submit"))
    assert fresh(draft).workflow_states.count() == 1
    assert fresh(draft).workflow_in_progress


def test_new_page_with_warnings_is_kept_as_a_draft(organisations: Organisations, draft, client) -> None:
    client.force_login(organisations.partner)
    url = reverse("wagtailadmin_pages:add", args=["events", "eventpage", organisations.own.pk])
    response = client.post(url, {**form_of(draft, title="New", slug="new"), "action-submit": "1"})
    page = EventPage.objects.get(slug="new")
    assert response.headers["Location"] == confirm(client, page, "submit")
    assert not page.workflow_in_progress


def test_warnings_stand_above_the_form(organisations: Organisations, draft, client) -> None:
    client.force_login(organisations.partner)
    url = reverse("wagtailadmin_pages:edit", args=[draft.pk])
    assert "It says nothing about access" in client.get(url).content.decode()
    draft.care_facts = [CareFactFactory.build(page=draft)]
    draft.save_revision()
    assert "It says nothing about access" not in client.get(url).content.decode()


def test_report_says_who_looks_too(organisations: Organisations, client, settings) -> None:
    report = MobilityReportPageFactory(parent=organisations.own, live=False)
    report.save_revision()
    client.force_login(organisations.partner)
    data = {"title": "R", "slug": "r", "summary": "S.", "activity_type": "course", "concepts": ""}
    data |= {name: rich_text("") for name in report.STORY}
    empty = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}
    data |= dict.fromkeys(("follow_ups", "materials", "comments"), empty)
    url = reverse("wagtailadmin_pages:edit", args=[report.pk])
    response = client.post(url, {**nested_form_data(data), "action-submit": "1"}, follow=True)
    assert "A network editor looks at it within 3 days." in response.content.decode()


def test_folded_parts_open_where_the_kind_needs_them(organisations: Organisations, draft, client) -> None:
    assert is_folded(draft, "How to apply")
    draft.kind = "mobility"
    assert not is_folded(draft, "How to apply")


def test_folded_part_opens_where_something_is_filled(organisations: Organisations, draft) -> None:
    draft.applications_close_on = date(2030, 1, 1)
    assert not is_folded(draft, "How to apply")


def is_folded(page: EventPage, heading: str) -> bool:
    content = EventPage.get_edit_handler().children[0]
    panel = next(child for child in content.children if str(child.heading) == heading)
    return "collapsed" in panel.get_bound_panel(instance=page).classes()


def test_occurrence_is_read_in_the_form_that_was_sent(organisations: Organisations, draft, client) -> None:
    """The question follows what was just written, not what was saved before."""
    OccurrenceFactory(page=draft, starts_on=date(2020, 1, 1))
    draft = fresh(draft)
    draft.save_revision()
    row = draft.occurrences.get()
    changes = {
        "applications_close_on": "2040-01-01",
        "occurrences-TOTAL_FORMS": 1,
        "occurrences-INITIAL_FORMS": 1,
        "occurrences-0-id": row.pk,
        "occurrences-0-ORDER": 1,
        "occurrences-0-starts_on": "2040-01-02",
    }
    response = send(client, organisations.partner, draft, "submit", **changes)
    assert (
        "less than two weeks after the last day to apply" in client.get(response.headers["Location"]).content.decode()
    )
    assert fresh(draft).occurrences.get().starts_on == date(2040, 1, 2)
