"""Every page of the tree, public or not, with parameters, headers and methods of no sense."""

from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import SiteTree

from .addresses import pages
from .asking import Asked, hold
from .conftest import share
from .hostile import headers, methods, queries


def test_no_page_tells_what_is_hidden(hidden_words: SiteTree) -> None:
    @share(0.24)
    @given(st.sampled_from(pages()), queries, headers, methods)
    def ask(path: str, query: str, sent: dict[str, str], method: str) -> None:
        hold(Asked(f"{path}?{query}", method, sent))

    ask()
