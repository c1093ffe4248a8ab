"""A page model says what kind of page it is, or the project does not start."""

from wagtail.models import Page

from pages.models import HomePage
from search.checks import check_page_model, check_page_models
from search.searchable import Searchable


class SaysNothing(Searchable):
    """Stands for a page model that forgot its kind."""


def test_every_page_model_of_the_project_says_its_kind():
    assert check_page_models() == []


def test_model_outside_the_search_is_refused():
    [error] = check_page_model(Page)
    assert error.id == "search.E001"
    assert "pages.models.BasePage" in error.hint


def test_model_without_a_kind_is_refused_with_the_way_out():
    [error] = check_page_model(SaysNothing)
    assert error.id == "search.E002"
    assert "search_kind" in error.hint


def test_model_may_stay_out_of_the_search_on_purpose():
    assert HomePage.search_kind is None
    assert check_page_model(HomePage) == []
