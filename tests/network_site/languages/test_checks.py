"""System checks on the languages of the settings and of the page tree."""

import pytest
from pytest_django import Settings

from network_site.languages.adding import add_language
from network_site.languages.checks import check_catalogues, check_page_trees
from tests.conftest import SiteTree

from .conftest import speak


def found() -> list[str]:
    return [f"{message.id} {message.msg}" for message in check_page_trees(databases=["default"])]


def test_language_without_pages_is_reported(with_polish: Settings, site: SiteTree) -> None:
    assert found() == ["languages.W001 “pl” is a language of SITE_LANGUAGES, but has no pages."]
    add_language("pl")
    assert found() == []


def test_pages_left_of_a_language_are_reported(with_polish: Settings, site: SiteTree) -> None:
    add_language("pl")
    speak(with_polish, "en", "fi", "et")
    assert found() == ["languages.W002 “pl” is no longer a language of SITE_LANGUAGES, but has published pages."]


def test_database_is_left_alone_where_nobody_asked_for_it(
    with_polish: Settings, django_assert_num_queries: object, site: SiteTree
) -> None:
    with django_assert_num_queries(0):
        assert check_page_trees(databases=None) == []


def test_empty_database_is_not_judged(db: None) -> None:
    assert found() == []


@pytest.mark.parametrize(("code", "is_wrong"), [("pl", False), ("se", True)])
def test_language_that_nothing_can_be_shown_in_is_an_error(with_polish: Settings, code: str, is_wrong: bool) -> None:
    speak(with_polish, "en", code)
    assert [message.id for message in check_catalogues()] == ["languages.E001"] * is_wrong
