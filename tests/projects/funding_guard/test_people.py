"""What partners and translators meet at the guard."""

import pytest
from django.contrib.auth.models import Group
from django.db import transaction
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from network_site.groups import TRANSLATORS, create_groups
from pages.partners.teams import team_of
from projects.models import FundingNote, MobilityReportPage, ProjectPage
from tests import factories as make

from .test_stopping import edit, fresh, stopped


@pytest.fixture
def translator(site):
    create_groups()
    user = make.UserFactory()
    user.groups.add(Group.objects.get(name=TRANSLATORS))
    return user


@pytest.fixture
def translation(complete, client) -> Translation:
    """A page that lacks nothing, begun in Finnish, where nobody approved the words."""
    complete.get_latest_revision().publish()
    source, _created = TranslationSource.get_or_create_from_instance(complete)
    source.update_from_db()
    translation = Translation.objects.create(source=source, target_locale=Locale.objects.get(language_code="fi"))
    translation.save_target(publish=False)
    return translation


@pytest.mark.django_db(transaction=False)
def test_translation_is_stopped_and_kept(client, editor, translation) -> None:
    client.force_login(editor)
    page = translation.get_target_instance()
    assert client.post(edit(page), {"action": "publish"}).headers["Location"] == stopped(page)
    client.post(stopped(page), {"note": "The agency reads the words next week"})
    assert fresh(page).live


def test_translator_is_told_and_cannot_decide(client, translator, translation) -> None:
    client.force_login(translator)
    page = translation.get_target_instance()
    assert client.post(edit(page), {"action": "publish"}).headers["Location"] == stopped(page)
    html = client.get(stopped(page)).content.decode()
    assert "A network editor can publish it with a note." in html
    assert 'name="note"' not in html
    client.post(stopped(page), {"note": "I want to"})
    assert not fresh(page).live
    assert not FundingNote.objects.exists()


def test_updating_translations_saves_drafts_and_says_so(client, editor, translation) -> None:
    page = translation.get_target_instance()
    page.get_latest_revision().publish()
    before = fresh(page).live_revision_id
    client.force_login(editor)
    url = reverse("wagtail_localize:update_translations", args=[translation.source_id])
    with transaction.atomic():
        response = client.post(url, {"publish_translations": "on"}, follow=True)
    assert "Only drafts were saved" in response.content.decode()
    assert fresh(page).live_revision_id == before


def test_partner_is_told_and_may_submit(client, erasmus) -> None:
    create_groups()
    organisation = make.OrganisationPageFactory()
    partner = make.UserFactory()
    partner.groups.add(team_of(organisation).group)
    report = make.MobilityReportPageFactory(
        parent=organisation, live=False, project=ProjectPage.objects.first() or make.ProjectPageFactory()
    )
    report.save_revision()
    client.force_login(partner)
    assert "The funding programme is missing." in client.get(edit(report)).content.decode()
    response = client.post(edit(report), report_form(report), follow=True)
    assert MobilityReportPage.objects.get(pk=report.pk).workflow_in_progress
    assert "A network editor will ask about its funding mark" in response.content.decode()
    assert client.get(stopped(report)).status_code == 302


def report_form(report: MobilityReportPage) -> dict:
    from wagtail.test.utils.form_data import nested_form_data, rich_text

    empty = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}
    return nested_form_data(
        {
            "title": report.title,
            "slug": report.slug,
            "summary": report.summary,
            "activity_type": report.activity_type,
            "project": report.project_id,
            "concepts": "",
            **{name: rich_text("") for name in MobilityReportPage.STORY},
            **dict.fromkeys(("follow_ups", "materials", "comments"), empty),
            "action-submit": "1",
        }
    )
