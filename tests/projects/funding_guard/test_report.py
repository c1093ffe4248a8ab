"""The report of all funded pages."""

import csv
import io

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from projects.models import FundingNote
from tests import factories as make

URL = "funding_marks_report"


@pytest.fixture
def rows(client, editor):
    client.force_login(editor)

    def look(**query) -> list[str]:
        soup = BeautifulSoup(client.get(reverse(URL), query).content, "html.parser")
        return [" ".join(row.get_text(" ").split()) for row in soup.select("table.listing tbody tr")]

    return look


def test_every_language_version_has_its_own_row(rows, complete) -> None:
    make.translation_of(complete, "fi", title="Soutu")
    first, second = rows()
    assert "Rowing English" in first
    assert "Nothing" in first
    assert "Soutu" in second
    assert "The words beside the emblem are missing in the language of the page." in second


def test_page_that_code_let_out_is_seen(rows, lacking) -> None:
    lacking.get_latest_revision().publish()
    (row,) = rows(standing="lacking")
    assert "The granting authority is missing." in row
    assert "Published without a note" in row


def test_note_is_shown_with_its_writer(rows, lacking, editor) -> None:
    FundingNote.objects.create(page=lacking, note="No name yet", lacks=["authority"], written_by=editor)
    assert rows(standing="lacking") == []
    (row,) = rows(standing="noted")
    assert "No name yet Written by Eha Tamm" in row


def test_filters_narrow_the_list(rows, complete) -> None:
    make.EventPageFactory(project=complete, title="Race")
    make.EventPageFactory(title="Free of money")
    assert len(rows()) == 2
    assert len(rows(standing="complete")) == 2
    (row,) = rows(live="true")
    assert row.startswith("Race")
    assert rows(locale="fi") == []


def test_export_says_what_is_missing_and_when_it_was_checked(client, editor, lacking) -> None:
    client.force_login(editor)
    response = client.get(reverse(URL), {"export": "csv"})
    (row,) = csv.DictReader(io.StringIO(response.getvalue().decode()))
    assert row["Page"] == "Rowing"
    assert row["Language"] == "English"
    assert row["What is missing"] == "The granting authority is missing."
    assert row["Funding mark checked on"] == str(timezone.localdate())
    assert client.get(reverse(URL), {"export": "xlsx"}).status_code == 200


def test_queries_do_not_grow_with_the_pages(client, editor, erasmus, django_assert_num_queries) -> None:
    """Each kind of page with what belongs to it, the words, the notes; the rest are those of Wagtail."""

    def fund_some(number: int) -> None:
        project = make.ProjectPageFactory(programme=erasmus, title=f"Project {number}", live=bool(number % 2))
        for factory in (make.EventPageFactory, make.MobilityReportPageFactory, make.TrainingProgrammePageFactory):
            factory(project=project, has_unpublished_changes=True)
        FundingNote.objects.create(page=project, note="Known", lacks=["authority"], written_by=editor)

    client.force_login(editor)
    for number in range(2):
        fund_some(number)
    client.get(reverse(URL))
    with CaptureQueriesContext(connection) as few:
        client.get(reverse(URL))
    for number in range(2, 6):
        fund_some(number)
    with django_assert_num_queries(len(few)):
        client.get(reverse(URL))


def test_report_is_in_the_menu_of_editors_only(client, editor) -> None:
    client.force_login(editor)
    assert reverse(URL) in client.get(reverse("wagtailadmin_home")).content.decode()
