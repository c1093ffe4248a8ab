"""`add_language pl`: a language that is not among the six gets its first pages, to be translated."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from network_site.languages.adding import add_language
from network_site.site_tree import create_site_tree
from network_site.site_tree.text_pages import TEXT_PAGES
from pages.models import HomePage, OrganisationIndexPage
from search.indexing import index_pages
from search.models import SearchDocument
from tests.conftest import SiteTree
from tests.factories import OrganisationPageFactory

pytestmark = pytest.mark.usefixtures("with_polish")


def polish() -> list[Page]:
    return list(Page.objects.filter(locale__language_code="pl").order_by("path"))


def said(code: str = "pl") -> str:
    output = StringIO()
    call_command("add_language", code, stdout=output)
    return output.getvalue()


def test_home_and_lists_are_made_in_the_order_of_the_original(site: SiteTree) -> None:
    add_language("pl")
    originals = [site.homes["en"], *site.homes["en"].get_children()]
    assert [page.translation_key for page in polish()] == [page.translation_key for page in originals]
    assert polish()[0].get_children().count() == len(originals) - 1


def test_texts_of_the_footer_are_made_too(db: None) -> None:
    create_site_tree()
    add_language("pl")
    titles = {page.title for page in polish()}
    assert {branch.title["en"] for branch in TEXT_PAGES} <= titles


def test_pages_are_published_translations_begun_and_no_aliases(site: SiteTree) -> None:
    add_language("pl")
    assert all(page.live and page.alias_of_id is None for page in polish())
    begun = Translation.objects.filter(target_locale__language_code="pl", enabled=True)
    assert {each.source.object_id for each in begun} == {page.translation_key for page in polish()}


def test_home_page_answers_at_the_code_of_the_language(client: Client, site: SiteTree) -> None:
    add_language("pl")
    response = client.get("/pl/")
    assert response.status_code == 200
    assert '<html lang="pl">' in response.content.decode()
    assert 'content="pl_PL"' in response.content.decode()
    assert client.get("/pl/organisations/").status_code == 200
    assert client.get("/pl/search/", {"q": "społeczność"}).status_code == 200
    assert client.get("/pl/nie-ma/").status_code == 404


def test_address_of_the_home_page_stays_when_translators_publish(site: SiteTree) -> None:
    add_language("pl")
    home = HomePage.objects.get(locale__language_code="pl")
    Translation.objects.get(source__object_id=home.translation_key, target_locale=home.locale).save_target()
    home.refresh_from_db()
    assert home.slug == "pl"


def test_running_it_again_changes_nothing(site: SiteTree) -> None:
    said()
    before = [(page.pk, page.latest_revision_id) for page in polish()]
    assert "The first pages in Polski are there." in said()
    assert [(page.pk, page.latest_revision_id) for page in polish()] == before


def test_list_that_is_missing_is_made_the_second_time(site: SiteTree) -> None:
    add_language("pl")
    OrganisationIndexPage.objects.get(locale__language_code="pl").delete()
    assert [page.specific_class for page in add_language("pl").made] == [OrganisationIndexPage]


def test_readers_of_the_language_meet_the_pages_that_are_there(client: Client, site: SiteTree) -> None:
    page = OrganisationPageFactory(title="Uuskoti", language="fi", parent=site.organisations["fi"])
    index_pages([page.pk])
    as_before = {"readers": " en fi et ", "analysis": 1}  # the search knew other languages, and other rules
    SearchDocument.objects.filter(pk=page.pk).update(**as_before)
    said()
    assert "pl" in SearchDocument.objects.get(pk=page.pk).readers.split()
    assert "Uuskoti" in client.get("/pl/organisations/").content.decode()


def test_what_is_missing_is_told_with_what_mends_it(site: SiteTree) -> None:
    output = said()
    assert "sh scripts/messages.sh pl" in output
    assert "6 pages are published in it" in output


def test_language_outside_the_setting_is_refused(site: SiteTree) -> None:
    with pytest.raises(CommandError, match="SITE_LANGUAGES=en,fi,et,pl,de"):
        said("de")
    assert not Locale.objects.filter(language_code="de").exists()


def test_site_without_a_home_page_is_told_what_comes_first(db: None) -> None:
    with pytest.raises(CommandError, match="create_site_tree"):
        said()


def test_starting_tree_leaves_the_language_to_its_command(db: None) -> None:
    create_site_tree()
    assert not Locale.objects.filter(language_code="pl").exists()
