"""Updating translations keeps what is finished and publishes only what is live and what somebody may publish."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import TestCase
from django.urls import reverse
from wagtail.models import GroupPagePermission, Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text
from wagtail_localize.models import TranslationSource
from wagtail_localize.views.update_translations import UpdateTranslationsView

from pages.models import TranslationRecord
from tests import factories as make

from .localize import begin, translated, write


@pytest.fixture
def original(site):
    return make.published(make.StandardPageFactory(language="fi", title="Meistä", summary="Lyhyesti."))


def press_update(client, original, **data):
    source = TranslationSource.objects.get_for_instance(original)
    with TestCase.captureOnCommitCallbacks(execute=True):
        return client.post(reverse("wagtail_localize:update_translations", args=[source.pk]), data, follow=True)


def change(original) -> None:
    original.summary = "Muuttui."
    make.published(original)


def english(original) -> Page:
    return Page.objects.get(translation_key=original.translation_key, locale__language_code="en").specific


def test_a_live_translation_is_published_with_its_finished_strings(admin_client, original):
    translated(original, "en")
    change(original)
    assert press_update(admin_client, original, publish_translations="on").status_code == 200
    page = english(original)
    assert (page.title, page.summary) == ("en Meistä", "Muuttui.")
    record = TranslationRecord.objects.get(page_id=page.pk)
    assert (record.is_older, record.untranslated) == (False, ["Muuttui."])


def test_without_publishing_readers_keep_the_old_words_and_are_told(admin_client, original):
    translated(original, "en")
    change(original)
    press_update(admin_client, original)
    page = english(original)
    assert page.summary == "en Lyhyesti."
    assert TranslationRecord.objects.get(page_id=page.pk).is_older


def test_a_draft_stays_a_draft(admin_client, original):
    write(begin(original, "en"), lambda text: f"en {text}")
    change(original)
    press_update(admin_client, original, publish_translations="on")
    assert not english(original).live


def test_somebody_who_may_not_publish_publishes_nothing(client, original):
    translated(original, "en")
    change(original)
    group = Group.objects.create(name="Writers of drafts")
    group.permissions.add(
        Permission.objects.get(codename="access_admin"), Permission.objects.get(codename="submit_translation")
    )
    change_page = Permission.objects.get(content_type__app_label="wagtailcore", codename="change_page")
    GroupPagePermission.objects.create(group=group, page=Page.objects.get(depth=1), permission=change_page)
    user = make.UserFactory()
    user.groups.add(group)
    client.force_login(user)
    press_update(client, original, publish_translations="on")
    assert english(original).summary == "en Lyhyesti."


def test_publishing_an_original_offers_the_update(admin_client, original):
    translated(original, "en")
    typed = {"title": "Meistä", "slug": original.slug, "summary": "Muuttui.", "body": rich_text("<p>Yksi.</p>")}
    data = nested_form_data({**typed, "comments": inline_formset([]), "action-publish": "1"})
    response = admin_client.post(reverse("wagtailadmin_pages:edit", args=[original.pk]), data, follow=True)
    source = TranslationSource.objects.get_for_instance(original)
    html = response.content.decode()
    assert "1 translation is older than this page now." in html
    assert reverse("wagtail_localize:update_translations", args=[source.pk]) in html


def test_upstream_still_publishes_drafts(admin_client, original, monkeypatch):
    write(begin(original, "en"), lambda text: f"en {text}")
    change(original)
    monkeypatch.setattr(
        "pages.translating.wagtail_localize_updates.LiveTranslationsOnlyView.form_valid",
        UpdateTranslationsView.form_valid,
    )
    press_update(admin_client, original, publish_translations="on")
    assert english(original).live, "wagtail-localize mended this: the work-around can go"
