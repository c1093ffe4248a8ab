"""How well the search finds: the same collection on every engine, with and without lists of synonyms."""

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pytest_django import DjangoDbBlocker, Settings

from search.engines.elastic import client
from search.engines.remote import use_engine
from search.evaluation.collection import Collection, Question, Tag, read_collection
from search.evaluation.metrics import Outcome, measure
from search.evaluation.run import Report, evaluate
from search.evaluation.throwaway import ALIAS
from tests.search.documents import database_for

FOLDER = Path(__file__).parent / "collection"
COLLECTION, EVERYDAY = FOLDER / "recovery.json", FOLDER / "everyday.json"


def evaluated(collection: Collection, engine: str, url: str = "") -> Report:
    with use_engine(engine):
        return evaluate(collection, database_for(engine, url))


def labels_only(path: Path = COLLECTION) -> Collection:
    """Without synonyms nobody can know the words that only they name."""
    full = read_collection(path)
    questions = [question for question in full.questions if question.kind != "synonym"]
    return Collection([Tag(tag.id, tag.labels) for tag in full.tags], full.documents, questions)


def assert_good(report: Report, recall: float, mrr: float, own: float, each: float) -> None:
    worst = {language: measures.recall_at_10 for language, measures in report.languages.items()}
    assert report.total.recall_at_10 >= recall
    assert report.total.mrr >= mrr
    assert report.total.own_language_first >= own
    assert min(worst.values()) >= each, worst


@pytest.fixture
def server(request: pytest.FixtureRequest, settings: Settings) -> str:
    name = {"postgresql": "postgresql_url", "elasticsearch": "elasticsearch_url"}.get(request.param)
    url = request.getfixturevalue(name) if name else ""
    settings.ELASTICSEARCH_URL = url if request.param == "elasticsearch" else ""
    client.note_success()
    return url


ENGINES = [(engine, engine) for engine in ("sqlite", "postgresql", "elasticsearch")]


@pytest.mark.parametrize(("engine", "server"), ENGINES, indirect=["server"])
def test_labels_alone_find_almost_everything(engine: str, server: str, django_db_blocker: DjangoDbBlocker) -> None:
    with django_db_blocker.unblock():
        report = evaluated(labels_only(), engine, server)
    assert report.engine == engine
    assert_good(report, recall=0.97, mrr=0.97, own=0.96, each=0.94)


@pytest.mark.parametrize(("engine", "server"), ENGINES, indirect=["server"])
def test_synonyms_find_the_rest(engine: str, server: str, django_db_blocker: DjangoDbBlocker) -> None:
    with django_db_blocker.unblock():
        report = evaluated(read_collection(COLLECTION), engine, server)
    assert_good(report, recall=0.98, mrr=0.98, own=0.97, each=0.96)


@pytest.mark.parametrize(("engine", "server"), ENGINES, indirect=["server"])
def test_collection_that_no_rule_was_made_for_is_found_as_well(
    engine: str, server: str, django_db_blocker: DjangoDbBlocker
) -> None:
    """Other topics and texts, mostly in forms that nobody would write into a vocabulary."""
    with django_db_blocker.unblock():
        report = evaluated(labels_only(EVERYDAY), engine, server)
        assert_good(report, recall=0.97, mrr=0.97, own=0.94, each=0.92)
        report = evaluated(read_collection(EVERYDAY), engine, server)
        assert_good(report, recall=0.97, mrr=0.97, own=0.94, each=0.92)


@pytest.mark.parametrize("path", [COLLECTION, EVERYDAY], ids=lambda path: path.stem)
def test_engines_differ_by_next_to_nothing(
    path: Path, settings: Settings, postgresql_url: str, elasticsearch_url: str, django_db_blocker: DjangoDbBlocker
) -> None:
    urls = {"sqlite": "", "postgresql": postgresql_url, "elasticsearch": elasticsearch_url}
    measures = []
    for engine, url in urls.items():
        settings.ELASTICSEARCH_URL = url if engine == "elasticsearch" else ""
        client.note_success()
        with django_db_blocker.unblock():
            measures.append(evaluated(read_collection(path), engine, url).total.as_dict())
    for name in ("precision_at_5", "recall_at_10", "mrr", "own_language_first", "zero_results"):
        values = [each[name] for each in measures]
        assert max(values) - min(values) <= 0.02, (name, dict(zip(urls, values, strict=True)))


@pytest.mark.parametrize("path", [COLLECTION, EVERYDAY], ids=lambda path: path.stem)
def test_collection_is_large_and_speaks_every_language(path: Path) -> None:
    collection = read_collection(path)
    assert len(collection.documents) >= 40
    assert len(collection.questions) >= 120
    languages = {"fi", "et", "nb", "sv", "en", "sr-Latn", "sr-Cyrl"}
    assert {question.language for question in collection.questions} == languages
    assert {document.language for document in collection.documents} == languages
    ids = {document.id for document in collection.documents}
    assert all(set(question.relevant) <= ids for question in collection.questions)


def test_measures() -> None:
    question = Question("q", "fi", "?", relevant=["a", "b"], own_language=["b"])
    measures = measure([Outcome(question, ["x", "a", "b"]), Outcome(question, []), Outcome(question, ["b"])])
    assert measures.questions == 3
    assert measures.precision_at_5 == pytest.approx((0.4 + 0 + 0.2) / 3)
    assert measures.recall_at_10 == pytest.approx((1 + 0 + 0.5) / 3)
    assert measures.mrr == pytest.approx((0.5 + 0 + 1) / 3)
    assert measures.own_language_first == pytest.approx(1 / 3)
    assert measures.zero_results == pytest.approx(1 / 3)


def test_command_prints_json_and_leaves_the_site_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], django_db_blocker: DjangoDbBlocker, settings: Settings
) -> None:
    settings.ELASTICSEARCH_URL = ""
    file = tmp_path / "small.json"
    file.write_text(
        json.dumps(
            {
                "tags": [{"id": "peer", "labels": {"en": "peer support", "sr-Cyrl": "вршњачка подршка"}}],
                "documents": [{"id": "d1", "language": "sr-Cyrl", "title": "Заједно", "body": "", "tags": ["peer"]}],
                "queries": [
                    {"id": "q1", "language": "en", "query": "peer support", "relevant": ["d1"], "own_language": []}
                ],
            }
        )
    )
    with django_db_blocker.unblock():
        call_command("evaluate_search", file, "--json")
    report = json.loads(capsys.readouterr().out)
    assert report["total"]["recall_at_10"] == 1.0
    assert report["languages"]["en"]["questions"] == 1
    from django.db import connections

    assert ALIAS not in connections.databases


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"documents": [{}], "queries": []}'])
def test_command_says_what_is_wrong_with_a_file(tmp_path: Path, content: str) -> None:
    file = tmp_path / "wrong.json"
    file.write_text(content)
    with pytest.raises(CommandError, match=r"wrong\.json"):
        call_command("evaluate_search", file)
