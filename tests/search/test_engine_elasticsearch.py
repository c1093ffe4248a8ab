"""Elasticsearch may be away at any moment: the database answers, and nothing that changed meanwhile is lost."""

from collections.abc import Iterator

import pytest
from elasticsearch import Elasticsearch, helpers
from pytest_django import DjangoDbBlocker, Settings

from search.engines.elastic import client
from search.engines.elastic.index import RemoteIndex
from search.engines.remote import remote_engine
from search.indexing.write import remove_pages, write_contents
from search.models import SentState
from search.querying import SearchRequest, SearchResponse, run_search
from tests.search.documents import content, index_on

NOBODY = "http://127.0.0.1:9"  # the port of the discard service, where nothing listens


def search(q: str) -> SearchResponse:
    return run_search(SearchRequest(q=q))


@pytest.fixture
def server(elasticsearch_url: str, settings: Settings, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """The address of a server with an empty index of its own."""
    settings.ELASTICSEARCH_URL = elasticsearch_url
    client.note_success()
    with django_db_blocker.unblock(), index_on("elasticsearch", elasticsearch_url):
        yield elasticsearch_url
        settings.ELASTICSEARCH_URL = elasticsearch_url
        client.note_success()


@pytest.fixture
def nobody(settings: Settings, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Elasticsearch is configured, and nobody answers there."""
    settings.ELASTICSEARCH_URL = NOBODY
    client.note_success()
    with django_db_blocker.unblock(), index_on("sqlite", ""):
        from search.engines.remote import _chosen

        _chosen.set(None)
        yield
    client.note_success()


@pytest.mark.usefixtures("nobody")
def test_without_elasticsearch_the_database_answers_and_pages_are_published() -> None:
    write_contents([content(1, "Hope")])
    response = search("hope")
    assert (response.engine, response.total) == ("sqlite", 1)


def test_a_failure_is_not_tried_again_at_once(server: str, settings: Settings) -> None:
    settings.ELASTICSEARCH_URL = NOBODY
    write_contents([content(1, "Hope")])
    assert client.is_quiet()
    settings.ELASTICSEARCH_URL = server
    assert search("hope").engine == "sqlite"
    client.note_success()
    assert search("hope").engine == "elasticsearch"


def test_what_was_published_meanwhile_is_sent_when_the_server_is_back(server: str, settings: Settings) -> None:
    write_contents([content(1, "Hope"), content(2, "Hope too")])
    settings.ELASTICSEARCH_URL = NOBODY
    write_contents([content(3, "Hope as well")])
    remove_pages([1])
    response = search("hope")
    assert (response.engine, response.total) == ("sqlite", 2)
    settings.ELASTICSEARCH_URL = server
    client.note_success()
    response = search("hope")
    assert (response.engine, response.total) == ("elasticsearch", 2)
    assert list(remote_engine().differences()) == []


@pytest.mark.usefixtures("server")
def test_while_changes_wait_the_database_answers() -> None:
    write_contents([content(1, "Hope")])
    SentState.objects.update(number=0, index_name="")
    assert search("hope").engine == "sqlite"


def test_rebuild_leaves_one_index_behind_the_alias(server: str) -> None:
    write_contents([content(1, "Hope")])
    before = SentState.objects.get().index_name
    assert remote_engine().rebuild() == 1
    after = SentState.objects.get().index_name
    assert before != after
    with Elasticsearch(server) as there:
        alias = RemoteIndex(there).alias
        assert list(there.indices.get_alias(name=alias)) == [after]
        assert not there.indices.exists(index=before)
    assert search("hope").engine == "elasticsearch"


@pytest.mark.usefixtures("server")
def test_readers_meet_the_old_index_until_the_new_one_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    write_contents([content(1, "Hope")])
    answers: list[SearchResponse] = []
    fill = helpers.bulk

    def fill_and_ask(*arguments: object, **options: object) -> object:
        answers.append(search("hope"))
        filled = fill(*arguments, **options)
        answers.append(search("hope"))
        return filled

    monkeypatch.setattr(helpers, "bulk", fill_and_ask)
    remote_engine().rebuild()
    assert [(answer.engine, answer.total) for answer in answers] == [("elasticsearch", 1)] * 2


def test_late_sending_of_an_old_change_undoes_nothing(server: str) -> None:
    write_contents([content(1, "Hope")])
    write_contents([content(1, "Garden")])
    SentState.objects.update(number=SentState.objects.get().number - 1)
    assert remote_engine().send_changes()
    assert search("garden").total == 1
    assert list(remote_engine().differences()) == []


def test_difference_on_the_server_is_seen(server: str) -> None:
    write_contents([content(1, "Hope"), content(2, "Garden")])
    with Elasticsearch(server) as there:
        there.delete(index=RemoteIndex(there).alias, id="1", refresh=True)
    assert list(remote_engine().differences()) == ["page 1 is missing or old"]
