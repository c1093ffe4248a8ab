"""Indexes to test with, on every engine, and a topic."""

from collections.abc import Iterable, Iterator

import pytest
from pytest_django import DjangoDbBlocker, Settings

from search.engines.elastic import client
from search.models import Concept, ConceptLabel
from search.signals import concept_changed
from tests.factories import ConceptFactory
from tests.search.documents import index_on

SERVERS = {"postgresql": "postgresql_url", "elasticsearch": "elasticsearch_url"}


@pytest.fixture(params=["sqlite", "postgresql", "elasticsearch"])
def index(request: pytest.FixtureRequest, settings: Settings, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """An empty index, once on each engine; gives the engine's name. Servers that are not there are skipped.

    It lies in a database of its own: the test database is not touched.
    """
    engine = request.param
    url = request.getfixturevalue(SERVERS[engine]) if engine in SERVERS else ""
    settings.ELASTICSEARCH_URL = url if engine == "elasticsearch" else ""
    client.note_success()
    with django_db_blocker.unblock(), index_on(engine, url):
        yield engine


@pytest.fixture
def announced() -> Iterator[list[set[int]]]:
    """The concepts of every announcement that something about them changed, in order."""
    received: list[set[int]] = []

    def receive(concept_ids: Iterable[int], **_: object) -> None:
        received.append(set(concept_ids))

    concept_changed.connect(receive)
    yield received
    concept_changed.disconnect(receive)


@pytest.fixture
def sqlite_index(settings: Settings, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """An empty index on SQLite."""
    settings.ELASTICSEARCH_URL = ""
    with django_db_blocker.unblock(), index_on("sqlite", ""):
        yield


@pytest.fixture
def hope(db: None) -> Concept:
    """A topic with names in three languages, one of which the site does not speak, and another word."""
    concept = ConceptFactory(slug="hope", labels={"en": "hope", "fi": "toivo", "de": "Hoffnung"})
    ConceptLabel.objects.create(concept=concept, language="en", label="optimism")
    return concept
