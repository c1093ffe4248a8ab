"""`remove_language pl`: everything is withdrawn, and nothing is lost."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone
from pytest_django import Settings
from wagtail.models import Page, PageLogEntry
from wagtail_localize.models import Translation

from network_site.languages.adding import add_language
from network_site.languages.removing import remove_language
from search.indexing import index_pages
from search.models import SearchDocument
from tests.conftest import SiteTree
from tests.factories import OrganisationPageFactory

from .conftest import speak


@pytest.fixture
def in_polish(with_polish: Settings, site: SiteTree) -> Settings:
    """A site with pages in Polish: the first ones, and an organisation that wrote in Finnish first."""
    add_language("pl")
    polish = Page.objects.get(slug="organisations", locale__language_code="pl")
    original = OrganisationPageFactory(title="Uuskoti", language="fi", parent=site.organisations["fi"])
    version = OrganisationPageFactory(
        title="Nowy Dom",
        slug="nowy-dom",
        parent=polish,
        locale=polish.locale,
        translation_key=original.translation_key,
    )
    index_pages([original.pk, version.pk])
    return with_polish


def polish() -> list[Page]:
    return list(Page.objects.filter(locale__language_code="pl"))


def said(command: str, code: str = "pl") -> str:
    output = StringIO()
    call_command(command, code, stdout=output)
    return output.getvalue()


def test_every_page_is_withdrawn_and_kept(in_polish: Settings) -> None:
    count = len(polish())
    removed = remove_language("pl")
    assert (removed.withdrawn, removed.kept) == (count, count)
    assert not any(page.live for page in polish())


def test_translations_and_history_stay(in_polish: Settings) -> None:
    begun = Translation.objects.filter(target_locale__language_code="pl").count()
    remove_language("pl")
    assert Translation.objects.filter(target_locale__language_code="pl").count() == begun > 0
    assert all(page.latest_revision_id for page in polish() if page.slug != "nowy-dom")


def test_each_withdrawal_is_logged(in_polish: Settings) -> None:
    remove_language("pl")
    logged = PageLogEntry.objects.filter(action="wagtail.unpublish").values_list("page_id", flat=True)
    assert set(logged) >= {page.pk for page in polish()}


def test_nothing_is_published_later(in_polish: Settings) -> None:
    page = Page.objects.get(slug="nowy-dom").specific
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.live = False
    page.save_revision(approved_go_live_at=page.go_live_at)
    remove_language("pl")
    assert not page.revisions.filter(approved_go_live_at__isnull=False).exists()


def test_readers_meet_the_original_again(in_polish: Settings) -> None:
    remove_language("pl")
    document = SearchDocument.objects.get(title="Uuskoti")
    assert "pl" in document.readers.split()
    assert not SearchDocument.objects.filter(language="pl").exists()


def test_next_step_is_told(in_polish: Settings) -> None:
    assert "SITE_LANGUAGES=en,fi,et)" in said("remove_language")


def test_without_the_setting_the_search_forgets_the_language(in_polish: Settings) -> None:
    speak(in_polish, "en", "fi", "et")
    said("remove_language")
    assert SearchDocument.objects.get(title="Uuskoti").readers.split() == ["en", "fi", "et"]


def test_adding_again_publishes_nothing_by_itself_and_tells_how(in_polish: Settings) -> None:
    remove_language("pl")
    output = said("add_language")
    assert not any(page.live for page in polish())
    assert f"{len(polish())} pages of it are not published" in output


def test_language_of_the_site_itself_stays(in_polish: Settings) -> None:
    with pytest.raises(CommandError, match="cannot be taken away"):
        said("remove_language", "en")


def test_language_that_was_never_there_is_refused(site: SiteTree) -> None:
    with pytest.raises(CommandError, match="has no pages in “de”"):
        said("remove_language", "de")


@pytest.mark.parametrize(
    "address",
    [
        "/en/",
        "/en/organisations/",
        "/en/search/?q=Nowy Dom",
        "/en/search/?q=Uuskoti",
        "/en/topics/",
        "/sitemap.xml",
        "/sitemap-fi.xml",
        "/en/search/feed.rss",
        "/en/nie-ma/",
        "/fi/organisations/uuskoti/",
    ],
)
def test_hub_answers_while_pages_of_a_language_are_left(client: Client, in_polish: Settings, address: str) -> None:
    speak(in_polish, "en", "fi", "et")
    response = client.get(address, follow=True)
    assert response.status_code in (200, 404)
    assert 'href="/pl/' not in response.content.decode()


def test_left_page_is_no_server_error(client: Client, in_polish: Settings) -> None:
    speak(in_polish, "en", "fi", "et")
    assert client.get("/pl/organisations/nowy-dom/", follow=True).status_code == 404
    page = Page.objects.get(slug="nowy-dom")
    assert client.get(f"/en/original/{page.pk}/", follow=True).status_code == 200
