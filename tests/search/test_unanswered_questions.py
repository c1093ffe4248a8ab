"""What readers searched for and did not find: counted without saying who, shown to curators."""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.db import OperationalError, connection, connections
from django.test import Client
from django.urls import NoReverseMatch, reverse
from openpyxl import load_workbook
from pytest_django import DjangoDbBlocker, Settings

from network_site.groups import CURATORS, EDITORS, TRANSLATORS, create_groups
from search import query_log
from search.index_space import use_index
from search.models import ConceptProposal, UnansweredQuestion
from search.query_log import WEEKS_KEPT, record_unanswered, this_week
from tests.conftest import SiteTree
from tests.factories import ProjectPageFactory, UserFactory, published

pytestmark = pytest.mark.django_db
REPORT = "/admin/unanswered_questions/"


def counted() -> dict[tuple[str, str], int]:
    rows = UnansweredQuestion.objects.values_list("question", "language", "times")
    return {(question, language): times for question, language, times in rows}


def test_question_without_results_is_counted_by_language_and_week(client: Client, site: SiteTree) -> None:
    for address in ("/en/search/?q=Kalimba", "/en/search/?q=kalimba ", "/fi/search/?q=kalimba"):
        assert client.get(address).status_code == 200
    assert counted() == {("kalimba", "en"): 2, ("kalimba", "fi"): 1}
    assert set(UnansweredQuestion.objects.values_list("week", flat=True)) == {this_week()}
    assert this_week().isoweekday() == 1


@pytest.mark.parametrize(
    "query",
    [
        "q=garden",  # something is found
        "",  # nothing is asked
        "q=%3F%3F%3F",  # no word
        "q=kalimba&kind=project",
        "q=kalimba&country=NO",
        "q=kalimba&open=1",
        "q=kalimba&page=2",
        "q=someone@example.org",
        "q=0401234567",
        "q=www.example.org",
        f"q={'kalimba ' * 20}",
    ],
)
def test_what_says_nothing_about_missing_words_is_not_counted(client: Client, site: SiteTree, query: str) -> None:
    published(ProjectPageFactory(title="Garden"))
    assert client.get(f"/en/search/?{query}").status_code == 200
    assert counted() == {}


def test_asking_for_the_headers_only_counts_nothing(client: Client, site: SiteTree) -> None:
    client.head("/en/search/?q=kalimba")
    assert counted() == {}


def test_very_word_that_was_insisted_on_is_counted(client: Client, site: SiteTree) -> None:
    published(ProjectPageFactory(title="Garden"))
    client.get("/en/search/?q=gardem")
    assert counted() == {}, "it was found under its right spelling"
    client.get("/en/search/?q=gardem&exact=1")
    assert counted() == {("gardem", "en"): 1}


def test_nothing_is_counted_where_the_setting_says_so(client: Client, site: SiteTree, settings: Settings) -> None:
    settings.SEARCH_RECORDS_UNANSWERED = False
    client.get("/en/search/?q=kalimba")
    assert counted() == {}


def test_database_that_refuses_costs_the_count_and_not_the_page(
    client: Client, site: SiteTree, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OperationalError("attempt to write a readonly database")

    monkeypatch.setattr(query_log, "_count", refuse)
    assert "Nothing found" in client.get("/en/search/?q=kalimba").content.decode()
    assert counted() == {}


def test_page_can_be_read_on_after_a_statement_that_failed(
    client: Client, site: SiteTree, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT no_such_column FROM wagtailcore_site")

    monkeypatch.setattr(query_log, "_count", fail)
    assert client.get("/en/search/?q=kalimba").status_code == 200


@pytest.fixture
def file_database(tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[Path]:
    """The counts alone in a file that another process may lock."""
    alias, path = "counted", tmp_path / "counted.sqlite3"
    connections.databases[alias] = {
        **connections.databases["default"],
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE"},
    }
    with django_db_blocker.unblock(), use_index(alias):
        with connections[alias].schema_editor() as editor:
            editor.create_model(UnansweredQuestion)
        yield path
        connections[alias].close()
        del connections[alias], connections.databases[alias]


def test_locked_database_is_not_waited_for(file_database: Path, caplog: pytest.LogCaptureFixture) -> None:
    other = sqlite3.connect(file_database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    record_unanswered("kalimba", "en")  # the usual wait is 20 seconds
    assert "was not counted" in caplog.text
    other.execute("ROLLBACK")
    other.close()
    record_unanswered("kalimba", "en")
    assert counted() == {("kalimba", "en"): 1}


def test_old_counts_go_and_a_week_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    old = this_week() - timedelta(weeks=WEEKS_KEPT + 1)
    UnansweredQuestion.objects.create(week=old, language="en", question="forgotten", times=3)
    monkeypatch.setattr(query_log, "_MOST_ROWS_A_WEEK", 2)
    for question in ("one", "two", "three", "one"):
        record_unanswered(question, "en")
    assert counted() == {("one", "en"): 2, ("two", "en"): 1}


@pytest.fixture
def questions() -> None:
    latest, before = date(2026, 3, 9), date(2026, 3, 2)
    for question, language, week, times in (
        ("kalimba", "en", latest, 2),
        ("suppilautailu", "fi", latest, 7),
        ("=1+1", "fi", before, 1),
    ):
        UnansweredQuestion.objects.create(question=question, language=language, week=week, times=times)


def member_of(group: str) -> Client:
    create_groups()
    user = UserFactory()
    user.groups.add(Group.objects.get(name=group))
    client = Client()
    client.force_login(user)
    return client


def shown(client: Client, **query: str) -> list[str]:
    response = client.get(REPORT, query)
    assert response.status_code == 200
    return [row.question for row in response.context["object_list"]]


@pytest.mark.usefixtures("questions")
def test_report_shows_the_latest_week_and_what_was_asked_most_first(admin_client: Client) -> None:
    assert shown(admin_client) == ["suppilautailu", "kalimba", "=1+1"]
    assert shown(admin_client, language="fi") == ["suppilautailu", "=1+1"]
    assert shown(admin_client, week="2026-03-02") == ["=1+1"]
    assert shown(admin_client, language="xx", week="yesterday", ordering="nothing") == [
        "suppilautailu",
        "kalimba",
        "=1+1",
    ]
    assert shown(admin_client, ordering="times") == ["=1+1", "kalimba", "suppilautailu"]
    page = admin_client.get(REPORT).content.decode()
    assert "Searched and not found" in page
    assert "Suomi" in page


@pytest.mark.usefixtures("questions")
def test_report_says_nothing_about_who_asked() -> None:
    names = {field.name for field in UnansweredQuestion._meta.get_fields()}
    assert names == {"id", "week", "language", "question", "times"}


@pytest.mark.usefixtures("questions")
def test_report_as_tables(admin_client: Client) -> None:
    text = b"".join(admin_client.get(REPORT, {"export": "csv", "language": "fi"}).streaming_content).decode()
    assert text.splitlines() == [
        "Question,Language,Week from,Times",
        "suppilautailu,fi,2026-03-09,7",
        "'=1+1,fi,2026-03-02,1",
    ], "no cell is a formula"
    response = admin_client.get(REPORT, {"export": "xlsx"})
    sheet = load_workbook(BytesIO(b"".join(response.streaming_content))).active
    assert [row[0].value for row in sheet.rows] == ["Question", "suppilautailu", "kalimba", "'=1+1"]
    assert 'filename="searched-and-not-found.xlsx"' in response["Content-Disposition"]


@pytest.mark.usefixtures("questions")
@pytest.mark.parametrize("group", [CURATORS, EDITORS])
def test_word_goes_from_the_report_to_a_topic(group: str) -> None:
    client = member_of(group)
    assert "Searched and not found" in client.get(reverse("wagtailadmin_home")).content.decode()
    page = BeautifulSoup(client.get(REPORT).content, "html.parser")
    button = page.find("a", {"aria-label": "Add “suppilautailu” to a topic"})
    form = BeautifulSoup(client.get(button["href"]).content, "html.parser")
    assert form.find("input", {"name": "word"})["value"] == "suppilautailu"
    assert form.find("option", selected=True)["value"] == "fi"
    response = client.post(reverse("propose_concept"), {"word": "suppilautailu", "language": "fi"})
    [proposal] = ConceptProposal.objects.all()
    assert response["Location"] == reverse("concept_proposals:edit", args=[proposal.pk]), "to decide at once"


@pytest.mark.usefixtures("questions")
def test_row_can_be_taken_away_and_none_be_written() -> None:
    client = member_of(CURATORS)
    row = UnansweredQuestion.objects.get(question="kalimba")
    assert client.post(f"{REPORT}delete/{row.pk}/").status_code == 302
    assert ("kalimba", "en") not in counted()
    with pytest.raises(NoReverseMatch):
        reverse("unanswered_questions:add")
    assert "Add unanswered question" not in client.get(REPORT).content.decode()


@pytest.mark.usefixtures("questions")
def test_others_do_not_see_the_report() -> None:
    client = member_of(TRANSLATORS)
    assert client.get(REPORT).status_code == 302
    assert REPORT not in client.get(reverse("wagtailadmin_home")).content.decode()
