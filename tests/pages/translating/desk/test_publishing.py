"""Translators publish translations of what is public, and nothing else."""

import pytest
from django.contrib.auth.models import AbstractBaseUser, Group
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from network_site.groups import CURATORS
from tests.conftest import SiteTree
from tests.factories import StandardPageFactory, UserFactory, published, restricted, translation_of

from ..localize import begin, publish, write
from .words import begun, finnish


@pytest.fixture
def page(site: SiteTree) -> Page:
    return published(StandardPageFactory(title="Paths"))


def test_from_missing_to_published(desk_client: Client, page: Page, row_of, django_capture_on_commit_callbacks) -> None:
    editor_url = desk_client.post(row_of("Paths").begin_url)["Location"]
    props = desk_client.get(editor_url).content.decode()
    assert "&quot;canPublish&quot;: true" in props
    translation = begun(page, "fi")
    for segment in translation.source.stringsegment_set.all():
        url = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])
        # The editor of wagtail-localize sends a form in a PUT request.
        answer = desk_client.put(url, f"value=fi {segment.pk}", content_type="application/x-www-form-urlencoded")
        assert answer.status_code in (200, 201)
    with django_capture_on_commit_callbacks(execute=True):
        desk_client.post(editor_url, {"action": "publish"})
    target = translation.get_target_instance()
    assert target.live
    assert row_of("Paths") is None


def test_translation_of_a_draft_waits_for_an_editor(
    desk_client: Client, translator: AbstractBaseUser, editor: AbstractBaseUser, site: SiteTree
) -> None:
    target = begin(StandardPageFactory(live=False), "fi").get_target_instance()
    assert not target.permissions_for_user(translator).can_publish()
    assert target.permissions_for_user(editor).can_publish()
    desk_client.post(reverse("wagtailadmin_pages:edit", args=[target.pk]), {"action": "publish"})
    target.refresh_from_db()
    assert not target.live


def test_translation_of_a_restricted_page_waits_for_an_editor(translator: AbstractBaseUser, page: Page) -> None:
    target = begun(page, "fi").get_target_instance()
    restricted(page)
    assert not target.permissions_for_user(translator).can_publish()


def test_original_and_page_written_by_hand_are_not_theirs_to_publish(translator: AbstractBaseUser, page: Page) -> None:
    by_hand = translation_of(page, "et", live=False)
    assert not page.permissions_for_user(translator).can_publish()
    assert not by_hand.permissions_for_user(translator).can_publish()


def test_stopped_translation_is_an_ordinary_page_again(translator: AbstractBaseUser, page: Page) -> None:
    translation = begun(page, "fi")
    translation.enabled = False
    translation.save()
    assert not translation.get_target_instance().permissions_for_user(translator).can_publish()


def test_they_neither_withdraw_nor_restrict(translator: AbstractBaseUser, page: Page) -> None:
    translation = begun(page, "fi")
    write(translation, finnish)
    may = publish(translation).permissions_for_user(translator)
    assert may.can_publish()
    assert not may.can_unpublish()
    assert not may.can_set_view_restrictions()
    assert not may.can_unschedule()
    assert not may.can_delete()


def test_locked_translation_is_not_published(
    translator: AbstractBaseUser, editor: AbstractBaseUser, page: Page
) -> None:
    target = begun(page, "fi").get_target_instance()
    target.locked, target.locked_by = True, editor
    target.save()
    assert not target.permissions_for_user(translator).can_publish()


def test_nobody_else_may(translator: AbstractBaseUser, page: Page) -> None:
    curator = UserFactory()
    curator.groups.add(Group.objects.get(name=CURATORS))
    assert not begun(page, "fi").get_target_instance().permissions_for_user(curator).can_publish()


def test_page_lists_of_editors_ask_nothing_more(editor: AbstractBaseUser, page: Page, django_assert_num_queries):
    target = begun(page, "fi").get_target_instance()
    target.permissions_for_user(editor).can_publish()
    with django_assert_num_queries(0):
        target.permissions_for_user(editor).can_publish()


def test_drafts_are_not_theirs_to_publish_in_bulk(desk_client: Client, editor: AbstractBaseUser, page: Page) -> None:
    """A draft may change more than words; the translation editor publishes words over the original's facts."""
    target = begun(page, "fi").get_target_instance()
    url = f"{reverse('wagtail_bulk_action', args=['wagtailcore', 'page', 'publish'])}?id={target.pk}"
    answer = desk_client.post(url, follow=True)
    assert "Open each translation and publish it there" in answer.content.decode()
    assert not Page.objects.get(pk=target.pk).live
    desk_client.force_login(editor)
    desk_client.post(url)
    assert Page.objects.get(pk=target.pk).live
