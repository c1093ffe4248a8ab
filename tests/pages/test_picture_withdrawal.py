"""Copies of a picture are files with an address of their own: they go when the consent has ended."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.utils import timezone

from pages.images.withdrawal import withdraw_copies
from pages.models import HubRendition
from tests.factories import HubImageFactory

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()


def copy_of(**fields: object) -> HubRendition:
    return HubImageFactory(**fields).get_rendition("width-200")


def test_copies_go_when_consent_is_over_or_was_never_given(django_capture_on_commit_callbacks: Callable) -> None:
    """Their files go with the commit."""
    over = copy_of(people_consent="consented", consent_until=TODAY - timedelta(days=1))
    never = copy_of(people_consent="")
    with django_capture_on_commit_callbacks(execute=True):
        assert withdraw_copies() == 2
    assert not default_storage.exists(over.file.name)
    assert not default_storage.exists(never.file.name)


def test_all_other_copies_stay() -> None:
    copy_of(people_consent="none")
    copy_of(people_consent="consented")
    last_day = copy_of(people_consent="consented", consent_until=TODAY)
    assert withdraw_copies() == 0
    assert HubRendition.objects.count() == 3
    assert default_storage.exists(last_day.file.name)
    assert withdraw_copies(TODAY + timedelta(days=1)) == 1


def test_picture_is_shown_again_when_the_consent_is_prolonged() -> None:
    image = copy_of(people_consent="consented", consent_until=TODAY - timedelta(days=1)).image
    withdraw_copies()
    image.consent_until = None
    image.save()
    assert default_storage.exists(image.get_rendition("width-200").file.name)


def test_command_says_what_it_did(capsys: pytest.CaptureFixture) -> None:
    copy_of(people_consent="")
    call_command("withdraw_pictures")
    assert "Copies deleted: 1." in capsys.readouterr().out
