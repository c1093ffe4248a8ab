"""The pages every hub starts with."""

from collections.abc import Callable, Iterator

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from wagtail.models import Page, Site

from network_site.site_tree import create_site_tree
from pages.models import HomePage, StandardPage
from projects.models import ProjectIndexPage

LANGUAGES = ["en", "et", "fi", "nb", "sr-latn", "sv"]


@pytest.fixture(scope="module")
def planted(django_db_setup: None, django_db_blocker: Callable) -> Iterator[list[Page]]:
    with django_db_blocker.unblock(), transaction.atomic():
        yield create_site_tree()
        transaction.set_rollback(True)


@pytest.fixture
def tree(planted: list[Page], db: None) -> list[Page]:
    return planted


def test_home_pages_are_translations_of_each_other(tree: list[Page]) -> None:
    homes = HomePage.objects.order_by("slug")
    assert [home.slug for home in homes] == LANGUAGES
    assert len({home.translation_key for home in homes}) == 1
    assert len({home.heading for home in homes}) == 6


def test_site_starts_at_the_home_page_of_the_default_language(tree: list[Page]) -> None:
    assert Site.objects.get().root_page.specific == HomePage.objects.get(slug="en")


def test_welcome_page_is_gone(tree: list[Page]) -> None:
    assert not Page.objects.filter(depth=2).not_type(HomePage).exists()


@pytest.mark.parametrize(
    ("language", "address"),
    [
        ("fi", "/fi/hankkeet/"),
        ("et", "/et/projektid/"),
        ("sr-latn", "/sr-latn/projekti/"),
        ("nb", "/nb/prosjekter/"),
        ("sv", "/sv/projekt/"),
        ("en", "/en/projects/"),
    ],
)
def test_addresses_of_lists_are_words_of_their_language(tree: list[Page], language: str, address: str) -> None:
    page = ProjectIndexPage.objects.get(locale__language_code=language)
    assert page.get_url() == address
    assert page.show_in_menus


def test_no_page_is_an_alias_and_all_answer(tree: list[Page]) -> None:
    client = Client(SERVER_NAME="localhost")
    pages = Page.objects.filter(depth__gte=2)
    assert pages.count() == 60
    assert not pages.exclude(alias_of=None).exists()
    assert [page.url for page in pages if client.get(page.get_url()).status_code != 200] == []


def test_footer_texts_are_not_in_the_menu(tree: list[Page]) -> None:
    assert StandardPage.objects.count() == 24
    assert not StandardPage.objects.filter(show_in_menus=True).exists()


def test_second_run_makes_nothing(tree: list[Page]) -> None:
    assert create_site_tree() == []


def test_edited_page_stays_and_deleted_page_comes_back(tree: list[Page]) -> None:
    about = StandardPage.objects.get(slug="about")
    about.title = "Who we are"
    about.save_revision().publish()
    StandardPage.objects.get(slug="contact").delete()
    made = create_site_tree()
    assert [page.slug for page in made] == ["contact"]
    assert StandardPage.objects.get(slug="about").title == "Who we are"


def test_command_says_what_it_did(tree: list[Page], capsys: pytest.CaptureFixture) -> None:
    call_command("create_site_tree")
    assert "is there" in capsys.readouterr().out
