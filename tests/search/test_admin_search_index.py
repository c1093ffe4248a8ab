"""The index of the editors' search follows the things it describes, at little cost."""

from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page
from wagtail.search.models import IndexEntry

from tests.factories import StandardPageFactory, published


def found(text: str) -> list[int]:
    return [page.pk for page in Page.objects.autocomplete(text)]


def writes_to_index(action) -> int:
    with CaptureQueriesContext(
        connection,
    ) as queries:
        action()
    table = IndexEntry._meta.db_table
    return sum(table in query["sql"] and not query["sql"].startswith("SELECT") for query in queries)


def test_renaming_replaces_the_old_words(site):
    page = published(StandardPageFactory(title="Harbour", slug="page-of-words"))
    page.title = page.draft_title = "Lighthouse"
    page.save()
    assert found("lighthouse") == [page.pk]
    assert found("harbour") == []


def test_deleting_takes_the_words_away(site):
    page = StandardPageFactory(title="Harbour")
    page.delete()
    assert found("harbour") == []
    assert not IndexEntry.objects.filter(object_id=str(page.pk), content_type_id=page.content_type_id).exists()


def test_saving_without_a_change_of_words_writes_nothing(site):
    page = published(StandardPageFactory(title="Harbour"))
    page.body = "<p>Other text.</p>"
    assert writes_to_index(lambda: published(page)) == 0


def test_publishing_touches_no_entry_of_other_pages(site):
    StandardPageFactory.create_batch(3)
    page = StandardPageFactory(title="Harbour")
    page.title = "Lighthouse"
    with CaptureQueriesContext(connection) as queries:
        published(page)
    on_entries = [query["sql"] for query in queries if IndexEntry._meta.db_table in query["sql"]]
    assert on_entries
    assert all("object_id" in sql for sql in on_entries)


def test_the_index_can_be_written_anew(site):
    page = StandardPageFactory(title="Harbour")
    gone = IndexEntry.objects.get(object_id=str(page.pk))
    gone.pk, gone.object_id = None, "999999"
    gone.save()
    IndexEntry.objects.filter(object_id=str(page.pk)).delete()
    call_command("update_index", verbosity=0)
    assert found("harbour") == [page.pk]
    assert not IndexEntry.objects.filter(object_id="999999").exists()
