"""Feeds, calendars, tables and suggestions: what programs read is always well-formed."""

from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import SiteTree

from .addresses import LANGUAGES, is_feed, templates, values
from .asking import Asked, hold
from .conftest import share
from .hostile import queries


def test_feeds_are_known() -> None:
    assert {"/{language}/search/feed.rss", "/{language}/search/list.csv"} <= set(filter(is_feed, templates()))


def test_no_question_breaks_a_feed(hidden_words: SiteTree) -> None:
    @share(0.24)
    @given(
        st.sampled_from([template for template in templates() if is_feed(template)]),
        st.sampled_from(LANGUAGES),
        st.sampled_from(values()),
        queries,
    )
    def ask(template: str, language: str, value: str, query: str) -> None:
        hold(Asked(f"{template.replace('{language}', language).format(*[value] * 4)}?{query}"))

    ask()
