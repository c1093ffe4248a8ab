"""Questions to the search, on every engine that the suite has a server for."""

from urllib.parse import quote

from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from search.engines.elastic import client
from search.engines.remote import remote_engine
from tests.conftest import SiteTree

from . import world
from .asking import Asked, hold
from .conftest import share
from .hostile import queries, texts

ADDRESSES = (
    "/en/search/",
    "/fi/search/",
    "/en/search/suggest/",
    "/en/search/list.json",
    "/en/projects/",
    "/en/events/",
)


def ask_everything(part: float) -> None:
    @share(part)
    @given(st.sampled_from(ADDRESSES), st.one_of(texts.map(_as_question), queries))
    def ask(path: str, query: str) -> None:
        assert hold(Asked(f"{path}?{query}")).status_code == 200

    ask()


def _as_question(text: str) -> str:
    return "q=" + quote(text, errors="surrogatepass")


def test_no_question_breaks_the_search(hidden_words: SiteTree) -> None:
    """On the database that the suite runs on: SQLite, or PostgreSQL."""
    ask_everything(0.15)


def test_no_question_breaks_elasticsearch(site: SiteTree, elasticsearch_url: str, settings: Settings) -> None:
    settings.ELASTICSEARCH_URL = elasticsearch_url
    client.note_success()
    world.build(site)
    remote = remote_engine()
    remote.rebuild()
    try:
        ask_everything(0.05)
        assert not client.is_quiet(), "Elasticsearch refused a question, and the database answered instead"
    finally:
        remote.drop()
