"""The address of a translation comes from its title."""

import pytest
from django.contrib.auth.models import AbstractBaseUser
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from pages.translating.desk.address import give_address
from tests.conftest import SiteTree
from tests.factories import StandardPageFactory, published

from ..localize import write
from .words import begun


@pytest.fixture
def translation(site: SiteTree) -> Translation:
    return begun(published(StandardPageFactory(title="Paths", slug="paths")), "fi")


def put(translation: Translation, path: str, text: str) -> None:
    segment = translation.source.stringsegment_set.get(context__path=path)
    StringTranslation.objects.update_or_create(
        translation_of=segment.string, context=segment.context, locale=translation.target_locale,
        defaults={"data": text, "translation_type": "manual"},
    )  # fmt: skip


def press_publish(client: Client, translation: Translation, capture) -> tuple[Page, str]:
    editor = reverse("wagtailadmin_pages:edit", args=[translation.get_target_instance().pk])
    with capture(execute=True):
        response = client.post(editor, {"action": "publish"}, follow=True)
    return translation.get_target_instance(), response.content.decode()


def address_of(translation: Translation) -> str | None:
    return StringTranslation.objects.filter(context__path="slug").values_list("data", flat=True).first()


def test_publishing_makes_it_and_says_that_nothing_is_missing(
    desk_client: Client, translation: Translation, django_capture_on_commit_callbacks
) -> None:
    write(translation, lambda text: None if text == "paths" else f"Öljyä & šuma {text}")
    target, told = press_publish(desk_client, translation, django_capture_on_commit_callbacks)
    assert target.slug == "oljya-suma-paths"
    assert "with missing translations" not in told


def test_address_that_somebody_wrote_stays(translation: Translation) -> None:
    put(translation, "title", "Polut")
    put(translation, "slug", "oma-osoite")
    give_address(translation)
    assert address_of(translation) == "oma-osoite"


def test_address_that_readers_know_never_changes(
    desk_client: Client, translator: AbstractBaseUser, translation: Translation, django_capture_on_commit_callbacks
) -> None:
    press_publish(desk_client, translation, django_capture_on_commit_callbacks)
    put(translation, "title", "Polut")
    target, _told = press_publish(desk_client, translation, django_capture_on_commit_callbacks)
    assert target.slug == "paths"


def test_without_a_title_there_is_none(translation: Translation) -> None:
    give_address(translation)
    assert address_of(translation) is None


def test_title_without_letters_gives_none(translation: Translation) -> None:
    put(translation, "title", "…")
    give_address(translation)
    assert address_of(translation) is None
