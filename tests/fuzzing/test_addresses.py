"""Paths that nobody has, with headers and methods that nobody sends."""

from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import SiteTree
from tests.public_addresses import public_addresses

from .addresses import LANGUAGES, templates, values
from .asking import Asked, hold
from .conftest import share
from .hostile import headers, methods, pieces, queries

languages = st.sampled_from(LANGUAGES)


def test_every_address_is_known() -> None:
    assert {"/{language}/search/", "/{language}/topics/{}/", "/sitemap.xml"} <= set(templates())
    assert len(templates()) <= len(list(public_addresses()))
    assert not [template for template in templates() if set(template) & set("<>()\\^$?")]


def test_no_address_breaks_anything(hidden_words: SiteTree) -> None:
    known = st.one_of(st.sampled_from(values()), pieces)

    @share(0.24)
    @given(st.sampled_from(templates()), languages, st.lists(known, min_size=4, max_size=4), queries, headers, methods)
    def ask(template: str, language: str, fill: list[str], query: str, sent: dict[str, str], method: str) -> None:
        path = template.replace("{language}", language).format(*fill)
        hold(Asked(f"{path}?{query}", method, sent))

    ask()


def test_no_path_breaks_anything(hidden_words: SiteTree) -> None:
    known = st.one_of(st.sampled_from(values()), pieces)

    @share(0.1)
    @given(languages, st.lists(known, max_size=4), queries, headers)
    def ask(language: str, parts: list[str], query: str, sent: dict[str, str]) -> None:
        hold(Asked(f"/{'/'.join([language, *parts])}/?{query}", "GET", sent))

    ask()
