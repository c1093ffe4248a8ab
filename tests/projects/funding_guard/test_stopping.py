"""Every way in which somebody makes a funded page public in the admin."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, rich_text

from pages.partners.models.team import WORK_ACROSS
from projects.models import FundingNote, ProjectIndexPage, ProjectPage
from tests import factories as make

FORMSETS = ("participations", "work_packages", "indicators", "outputs", "comments")
REASON = "The funder has not named itself yet"


def form_of(page: ProjectPage, **changes: object) -> dict:
    names = ("title", "slug", "summary", "code", "starts", "ends", "currency", "granting_authority", "official_record")
    empty = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}
    data = {
        **{name: getattr(page, name) for name in names},
        "programme": page.programme_id or "",
        "concepts": "",
        **{name: rich_text(getattr(page, name)) for name in ProjectPage.TEXTS},
        **dict.fromkeys(FORMSETS, empty),
    }
    return {**nested_form_data(data), **changes}


def stopped(page: Page, action: str = "publish") -> str:
    return reverse("funding_mark_stopped", args=[page.pk, action])


def edit(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def fresh(page: Page) -> ProjectPage:
    return ProjectPage.objects.get(pk=page.pk)


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client


def test_publishing_is_stopped_and_keeps_the_draft(as_editor, lacking) -> None:
    response = as_editor.post(edit(lacking), form_of(lacking, title="Rowing on", **{"action-publish": "1"}))
    assert response.headers["Location"] == stopped(lacking)
    assert not fresh(lacking).live
    assert fresh(lacking).get_latest_revision_as_object().title == "Rowing on"
    html = as_editor.get(stopped(lacking)).content.decode()
    assert "The granting authority is missing." in html
    assert "The disclaimer must name it" in html
    assert "Grant agreement, Article 17" in html


def test_complete_page_is_published_at_once(as_editor, complete) -> None:
    as_editor.post(edit(complete), form_of(complete, **{"action-publish": "1"}))
    assert fresh(complete).live


def test_live_page_keeps_what_readers_see(as_editor, lacking) -> None:
    lacking.get_latest_revision().publish()
    as_editor.post(edit(lacking), form_of(lacking, title="Rowing on", **{"action-publish": "1"}))
    assert fresh(lacking).title == "Rowing"
    assert fresh(lacking).get_latest_revision_as_object().title == "Rowing on"


def test_note_lets_it_out_and_is_kept(as_editor, editor, lacking) -> None:
    as_editor.post(stopped(lacking), {"note": REASON})
    assert fresh(lacking).live
    note = FundingNote.objects.get(page=lacking)
    assert (note.note, note.written_by, note.lacks) == (REASON, editor, ["authority"])


@pytest.mark.parametrize("note", ["", "   "])
def test_note_must_say_something(as_editor, lacking, note) -> None:
    html = as_editor.post(stopped(lacking), {"note": note}).content.decode()
    assert "This field is required." in html
    assert not fresh(lacking).live
    assert not FundingNote.objects.exists()


def test_the_same_is_not_asked_twice(as_editor, lacking) -> None:
    as_editor.post(stopped(lacking), {"note": REASON})
    as_editor.post(edit(lacking), form_of(fresh(lacking), title="Rowing on", **{"action-publish": "1"}))
    assert fresh(lacking).title == "Rowing on"


def test_page_that_is_mended_meanwhile_needs_no_note(as_editor, complete) -> None:
    assert 'name="note"' not in as_editor.get(stopped(complete)).content.decode()
    as_editor.post(stopped(complete))
    assert fresh(complete).live
    assert not FundingNote.objects.exists()


def test_draft_with_a_mistake_leaves_no_note(as_editor, lacking) -> None:
    lacking.title = ""
    lacking.save_revision(clean=False)
    as_editor.post(stopped(lacking), {"note": REASON})
    assert not fresh(lacking).live
    assert not FundingNote.objects.exists()


def test_new_page_is_kept_as_a_draft(as_editor, lacking) -> None:
    index = ProjectIndexPage.objects.get(locale=lacking.locale)
    url = reverse("wagtailadmin_pages:add", args=("projects", "projectpage", index.pk))
    response = as_editor.post(
        url, form_of(lacking, slug="sailing", title="Sailing", code="", **{"action-publish": "1"})
    )
    made = ProjectPage.objects.get(slug="sailing")
    assert response.headers["Location"] == stopped(made)
    assert not made.live


def test_new_page_with_mistakes_shows_its_form(as_editor, lacking) -> None:
    index = ProjectIndexPage.objects.get(locale=lacking.locale)
    url = reverse("wagtailadmin_pages:add", args=("projects", "projectpage", index.pk))
    response = as_editor.post(url, form_of(lacking, slug="sailing", summary="", **{"action-publish": "1"}))
    assert response.status_code == 200
    assert not ProjectPage.objects.filter(slug="sailing").exists()


@pytest.mark.parametrize("is_live", [False, True])
def test_scheduling_is_stopped_too(as_editor, lacking, is_live) -> None:
    if is_live:
        lacking.get_latest_revision().publish()
    later = (timezone.now() + timedelta(days=3)).strftime("%Y-%m-%d %H:%M")
    response = as_editor.post(edit(lacking), form_of(lacking, go_live_at=later, **{"action-publish": "1"}))
    assert response.headers["Location"] == stopped(lacking)
    assert not lacking.revisions.exclude(approved_go_live_at=None).exists()
    as_editor.post(stopped(lacking), {"note": REASON})
    assert lacking.revisions.exclude(approved_go_live_at=None).count() == 1


def test_publishing_many_at_once_publishes_none(as_editor, lacking, erasmus) -> None:
    other = make.ProjectPageFactory(live=False, programme=make.FundingProgrammeFactory(mark_rule="none"))
    for page in (lacking, other):
        page.save_revision()
    url = reverse("wagtail_bulk_action", args=("wagtailcore", "page", "publish"))
    response = as_editor.post(f"{url}?id={other.pk}&id={lacking.pk}")
    assert response.headers["Location"] == stopped(lacking)
    assert not fresh(lacking).live
    assert not fresh(other).live
    assert "None of the pages was published" in as_editor.get(stopped(lacking)).content.decode()


def test_api_of_the_admin_says_what_is_missing(as_editor, lacking) -> None:
    url = reverse("wagtailadmin_api:pages:action", args=[lacking.pk, "publish"])
    response = as_editor.post(url)
    assert response.status_code == 400
    assert response.json() == {"funding_mark": ["The granting authority is missing."]}
    assert not fresh(lacking).live


def test_approving_is_stopped_and_stays_undone(as_editor, editor, lacking) -> None:
    lacking.get_workflow().start(lacking, editor)
    data = form_of(lacking, **{"action-workflow-action": "1", "workflow-action-name": "approve"})
    response = as_editor.post(edit(lacking), data)
    assert response.headers["Location"] == stopped(lacking, "approve")
    assert fresh(lacking).workflow_in_progress
    as_editor.post(stopped(lacking, "approve"), {"note": REASON})
    assert fresh(lacking).live
    assert not fresh(lacking).workflow_in_progress


def test_approving_on_the_dashboard_leads_to_the_guard(as_editor, editor, lacking) -> None:
    lacking.get_workflow().start(lacking, editor)
    task_state = fresh(lacking).current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[lacking.pk, "approve", task_state.pk])
    answer = as_editor.post(url, {"comment": ""}, headers={"x-requested-with": "XMLHttpRequest"})
    assert answer.json() == {"step": "success", "redirect": stopped(lacking, "approve")}
    assert fresh(lacking).workflow_in_progress


def test_copies_of_what_lacks_something_stay_drafts(as_editor, lacking) -> None:
    lacking.get_latest_revision().publish()
    index = lacking.get_parent()
    form = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": index.pk, "publish_copies": "on"}
    as_editor.post(reverse("wagtailadmin_pages:copy", args=[lacking.pk]), form)
    assert not ProjectPage.objects.get(slug="copy").live


def test_who_may_not_copy_a_page_is_not_told_its_title(client, lacking) -> None:
    user = make.UserFactory()
    codenames = [WORK_ACROSS.rpartition(".")[2], "access_admin"]
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    client.force_login(user)
    answer = client.post(reverse("wagtailadmin_pages:copy", args=[lacking.pk]), {"publish_copies": "on"}, follow=True)
    assert "permission" in answer.content.decode()
    assert lacking.title not in answer.content.decode()


def test_moving_and_saving_a_live_page_is_no_publishing(as_editor, lacking) -> None:
    lacking.get_latest_revision().publish()
    as_editor.post(edit(lacking), form_of(lacking, title="Rowing on"))
    assert fresh(lacking).draft_title == "Rowing on"
    index = lacking.get_parent()
    as_editor.post(reverse("wagtailadmin_pages:move_confirm", args=[lacking.pk, index.pk]))
    assert fresh(lacking).live


def test_code_that_publishes_is_not_an_editor(lacking) -> None:
    lacking.get_latest_revision().publish()
    assert fresh(lacking).live


def test_event_meets_its_warnings_first_and_then_the_guard(as_editor, lacking) -> None:
    event = make.EventPageFactory(live=False, programme=make.FundingProgrammeFactory())
    event.save_revision()
    response = as_editor.post(reverse("confirm_page", args=[event.pk, "publish"]))
    assert response.headers["Location"] == stopped(event)


def test_page_of_the_guard_is_only_for_funded_pages(as_editor, site) -> None:
    assert as_editor.get(stopped(make.OrganisationPageFactory()), follow=True).status_code == 404
