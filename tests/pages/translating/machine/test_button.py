"""The machine in the editor: only where it is configured, marked as a machine's, and never an error of the server."""

import pytest
import requests
from django.contrib.auth.models import AbstractBaseUser, Group
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from django.urls import reverse
from environ import Env
from wagtail_localize.models import StringTranslation, Translation

from network_site.groups import TRANSLATORS, create_groups
from network_site.settings.machine_translation import machine_translator_from_environment
from pages.translating.models import TranslationRecord
from tests.conftest import SiteTree
from tests.factories import ProjectPageFactory, UserFactory, published

from ..localize import begin, publish
from .test_back_ends import FakeServer

CONFIGURED = {"CLASS": "pages.translating.machine.back_ends.DeepL", "OPTIONS": {"AUTH_KEY": "key"}}


@pytest.fixture
def translation(site: SiteTree) -> Translation:
    return begin(published(ProjectPageFactory(title="Paths to work")), "fi")


@pytest.fixture
def translator(client: Client, db: None) -> AbstractBaseUser:
    create_groups()
    person = UserFactory()
    person.groups.add(Group.objects.get(name=TRANSLATORS))
    client.force_login(person)
    return person


@pytest.fixture
def server(monkeypatch, settings) -> FakeServer:
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = CONFIGURED
    fake = FakeServer()
    monkeypatch.setattr("requests.post", fake.post)
    return fake


def press(client: Client, translation: Translation):
    editor = reverse("wagtailadmin_pages:edit", args=[translation.get_target_instance().pk])
    url = reverse("wagtail_localize:machine_translate", args=[translation.pk])
    return client.post(url, {"next": editor}, follow=True)


def test_its_words_are_a_machine_s_until_somebody_read_them(
    client: Client, translator: AbstractBaseUser, translation: Translation, server: FakeServer
) -> None:
    assert press(client, translation).status_code == 200
    title = StringTranslation.objects.get(context__path="title")
    assert (title.data, title.translation_type, title.tool_name) == ("PATHS TO WORK", "machine", "DeepL")
    target = publish(translation)
    assert TranslationRecord.objects.get(page=target).made_by == TranslationRecord.MadeBy.MACHINE
    client.post(reverse("translation_read", args=[translation.pk]))
    assert TranslationRecord.objects.get(page=target).made_by == TranslationRecord.MadeBy.MACHINE_READ


def test_address_of_the_page_is_not_translated(
    client: Client, translator: AbstractBaseUser, site: SiteTree, server: FakeServer
) -> None:
    translation = begin(published(ProjectPageFactory(title="Paths", slug="paths-to-work")), "fi")
    press(client, translation)
    assert "paths-to-work" not in server.everything
    assert not StringTranslation.objects.filter(context__path="slug").exists()


@pytest.mark.parametrize("failure", [requests.Timeout(), requests.ConnectionError()])
def test_refusal_is_a_message_and_changes_nothing(
    client: Client, translator: AbstractBaseUser, translation: Translation, server: FakeServer, failure: Exception
) -> None:
    server.answer = failure
    response = press(client, translation)
    assert "Nothing was changed" in response.content.decode()
    assert not StringTranslation.objects.exists()


def test_refusal_while_updating_is_a_message_too(
    client: Client, translator: AbstractBaseUser, translation: Translation, server: FakeServer
) -> None:
    server.answer = requests.Timeout()
    url = reverse("wagtail_localize:update_translations", args=[translation.source_id])
    response = client.post(url, {"use_machine_translation": "on"}, follow=True)
    assert "did not answer in time" in response.content.decode()


def test_there_is_no_machine_without_configuration(
    client: Client, translator: AbstractBaseUser, translation: Translation
) -> None:
    editor = client.get(reverse("wagtailadmin_pages:edit", args=[translation.get_target_instance().pk]))
    assert "&quot;machineTranslator&quot;: null" in editor.content.decode()


def environment(**values: str) -> Env:
    env = Env()
    env.ENVIRON = values
    return env


def test_environment_names_the_machine() -> None:
    assert machine_translator_from_environment(environment()) is None
    deepl = machine_translator_from_environment(environment(MACHINE_TRANSLATOR="deepl", DEEPL_AUTH_KEY="key"))
    assert deepl["OPTIONS"]["AUTH_KEY"] == "key"
    libre = machine_translator_from_environment(
        environment(MACHINE_TRANSLATOR="libretranslate", LIBRETRANSLATE_URL="http://translate.example/")
    )
    assert libre["OPTIONS"]["LIBRETRANSLATE_URL"] == "http://translate.example"


@pytest.mark.parametrize(
    "values",
    [{"MACHINE_TRANSLATOR": "google"}, {"MACHINE_TRANSLATOR": "deepl"}, {"MACHINE_TRANSLATOR": "libretranslate"}],
)
def test_half_a_configuration_stops_the_hub_from_starting(values: dict[str, str]) -> None:
    with pytest.raises(ImproperlyConfigured):
        machine_translator_from_environment(environment(**values))
