"""A link in a text leads to the page in the reader's language where there is one."""

import pytest
from django.utils import translation as active
from wagtail.rich_text import expand_db_html

from tests import factories as make

from .localize import translated


@pytest.fixture
def target(site):
    return make.published(make.StandardPageFactory(language="fi", title="Kohde"))


def link(page, language: str) -> str:
    with active.override(language):
        return expand_db_html(f'<p><a linktype="page" id="{page.pk}">Kohde</a></p>')


def test_leads_to_the_version_in_the_reader_s_language(target):
    english = translated(target, "en")
    assert link(target, "en") == f'<p><a href="{english.get_url()}">Kohde</a></p>'
    assert link(english, "fi") == f'<p><a href="{target.get_url()}">Kohde</a></p>'


def test_leads_to_the_original_within_the_reader_s_menus_where_nothing_is_translated(target):
    assert link(target, "et") == f'<p><a href="/et/original/{target.pk}/" hreflang="fi">Kohde</a></p>'


def test_a_page_that_is_not_public_is_named_without_a_link(target):
    target.unpublish()
    assert link(target, "fi") == "<p><a>Kohde</a></p>"


def test_a_restricted_page_is_named_without_a_link(target):
    make.restricted(target)
    assert link(target, "fi") == "<p><a>Kohde</a></p>"


def test_an_unfinished_translation_is_not_linked_to(target):
    english = translated(target, "en")
    english.unpublish()
    assert f"/en/original/{target.pk}/" in link(target, "en")


@pytest.mark.parametrize("number", ["", "0", "999999", "x", "1e3", "²"])
def test_a_number_that_is_no_page_s_is_no_link(site, number):
    assert expand_db_html(f'<p><a linktype="page" id="{number}">Kohde</a></p>') == "<p><a>Kohde</a></p>"


def test_many_links_cost_as_much_as_one(site, django_assert_num_queries):
    pages = [make.published(make.StandardPageFactory(language="fi")) for _number in range(5)]
    html = "".join(f'<p><a linktype="page" id="{page.pk}">Kohde</a></p>' for page in pages)
    with active.override("fi"):
        expand_db_html(html)  # the site's own addresses are read once a process
        with django_assert_num_queries(3):
            expand_db_html(html)
