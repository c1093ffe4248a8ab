"""Copies of a picture are files with an address of their own: they go when the consent has ended."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from pages.images.withdrawal import withdraw_copies
from pages.models import HubImage, HubRendition
from tests.factories import HubImageFactory, UserFactory

pytestmark = pytest.mark.django_db


def copy_of(**fields: object) -> HubRendition:
    return HubImageFactory(**fields).get_rendition("width-200")


def test_copies_go_when_consent_is_over_or_was_never_given(django_capture_on_commit_callbacks: Callable) -> None:
    """Their files go with the commit."""
    over = copy_of(people_consent="consented", consent_until=timezone.localdate() - timedelta(days=1))
    never = copy_of(people_consent="")
    with django_capture_on_commit_callbacks(execute=True):
        assert withdraw_copies() == 2
    assert not default_storage.exists(over.file.name)
    assert not default_storage.exists(never.file.name)


def test_all_other_copies_stay() -> None:
    copy_of(people_consent="none")
    copy_of(people_consent="consented")
    last_day = copy_of(people_consent="consented", consent_until=timezone.localdate())
    assert withdraw_copies() == 0
    assert HubRendition.objects.count() == 3
    assert default_storage.exists(last_day.file.name)
    assert withdraw_copies(timezone.localdate() + timedelta(days=1)) == 1


def test_picture_is_shown_again_when_the_consent_is_prolonged() -> None:
    image = copy_of(people_consent="consented", consent_until=timezone.localdate() - timedelta(days=1)).image
    withdraw_copies()
    image.refresh_from_db()
    image.consent_until = None
    image.save()
    assert default_storage.exists(image.get_rendition("width-200").file.name)


def test_address_of_a_copy_made_for_editors_cannot_be_guessed_from_an_earlier_one(
    django_capture_on_commit_callbacks: Callable,
) -> None:
    before = copy_of(people_consent="consented", consent_until=timezone.localdate() - timedelta(days=1))
    original = before.image.file.name
    content = default_storage.open(original).read()
    with django_capture_on_commit_callbacks(execute=True):
        withdraw_copies()
    image = HubImage.objects.get()
    assert not default_storage.exists(original)
    assert default_storage.open(image.file.name).read() == content
    assert image.get_rendition("max-165x165").file.name.partition(".")[0] != before.file.name.partition(".")[0]


def test_copies_go_at_once_when_an_editor_ends_the_consent(
    client: Client, django_capture_on_commit_callbacks: Callable
) -> None:
    client.force_login(UserFactory(is_superuser=True))
    copy = copy_of(people_consent="consented")
    fields = {"title": "A", "description": "A path", "people_consent": "consented"}
    with django_capture_on_commit_callbacks(execute=True):
        client.post(
            reverse("wagtailimages:edit", args=[copy.image_id]),
            fields | {"consent_until": timezone.localdate() - timedelta(days=1)},
        )
    assert HubImage.objects.get().consent_until == timezone.localdate() - timedelta(days=1)
    assert not default_storage.exists(copy.file.name)


def test_command_says_what_it_did(capsys: pytest.CaptureFixture) -> None:
    copy_of(people_consent="")
    call_command("withdraw_pictures")
    assert "Copies deleted: 1." in capsys.readouterr().out
