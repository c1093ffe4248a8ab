"""The version of the content rises with every change that a reader may see, and with nothing else."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Collection, Page, PageViewRestriction, Site

from network_site.models import ContentStamp
from network_site.page_cache import not_content
from network_site.page_cache.version import raise_version, read_version
from network_site.page_cache.watching import is_content, written_by
from pages.models import HelpLine, SiteSettings
from search.models import Concept, ConceptLabel
from tests import factories as make


def raises(action: Callable[[], Any]) -> bool:
    before = read_version()
    action()
    return read_version() != before


@pytest.fixture
def page(site):
    return make.published(make.StandardPageFactory())


def test_publishing_withdrawing_moving_and_deleting_raise_it(site, page):
    other = make.StandardPageFactory()
    assert raises(lambda: page.save_revision().publish())
    assert raises(page.unpublish)
    assert raises(lambda: page.move(other, pos="last-child"))
    assert raises(lambda: Page.objects.get(pk=page.pk).delete())


def test_restrictions_raise_it(page):
    assert raises(lambda: PageViewRestriction.objects.create(page=page, restriction_type="login"))
    assert raises(PageViewRestriction.objects.get().delete)


def test_facts_beside_the_pages_raise_it(site):
    concept = make.ConceptFactory(labels={"en": "Hope"})
    settings = SiteSettings.for_site(site.site)
    image = make.HubImageFactory()
    assert raises(lambda: ConceptLabel.objects.filter(concept=concept).update(label="Trust"))
    assert raises(lambda: Concept.objects.bulk_update([concept], ["slug"]))
    assert raises(settings.save)
    assert raises(lambda: HelpLine.objects.create(settings=settings, number="112", language="en"))
    assert raises(lambda: make.FundingProgrammeFactory())
    assert raises(lambda: make.EUStatementFactory(language="xx"))
    assert raises(lambda: setattr(image, "credit", "Somebody") or image.save())
    assert raises(image.delete)
    assert raises(lambda: Site.objects.update(site_name="Another name"))
    assert raises(lambda: Collection.get_first_root_node().add_child(name="Pictures"))


def test_statements_written_by_hand_raise_it(page):
    def rename() -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"UPDATE wagtailcore_page SET title = 'By hand' WHERE id = {page.pk}")

    assert raises(rename)


def test_drafts_people_and_counts_do_not(page):
    user = make.UserFactory()
    assert not raises(page.save_revision)
    assert not raises(lambda: page.save_revision(user=user, log_action=True))
    assert not raises(lambda: User.objects.update(last_login=timezone.now()))
    assert not raises(lambda: make.FeedbackFactory())
    assert not raises(lambda: Client().get("/en/search/?q=gardening"))
    assert not raises(lambda: Page.objects.filter(pk=page.pk).update(locked=True))


def test_logging_in_and_writing_a_draft_leave_what_is_kept(page, admin_user, reader):
    assert reader.is_kept("/en/")
    editor = Client()

    def work() -> None:
        editor.force_login(admin_user)
        assert editor.get(f"/admin/pages/{page.pk}/edit/").status_code == 200

    assert not raises(work)


def test_a_rolled_back_change_leaves_it_and_a_later_one_raises_it(page):
    before = read_version()
    with transaction.atomic():
        with transaction.atomic():
            Page.objects.filter(pk=page.pk).update(title="Never")
            transaction.set_rollback(True)
        assert read_version() == before
        Page.objects.filter(pk=page.pk).update(title="Then")
        assert read_version() != before


def test_a_transaction_raises_it_once(page):
    with transaction.atomic():
        Page.objects.filter(pk=page.pk).update(title="First")
        raised = list(ContentStamp.objects.values_list("stamp", flat=True))
        Page.objects.filter(pk=page.pk).update(title="Second")
        assert list(ContentStamp.objects.values_list("stamp", flat=True)) == raised
    assert ContentStamp.objects.count() == 1


def test_reading_it_counts_as_no_query_of_the_page(page, django_assert_num_queries):
    with django_assert_num_queries(0):
        read_version()
        raise_version(connection)


def test_every_named_model_exists():
    labels = {*not_content.MODELS, *not_content.COLUMNS, *not_content.ADDED_BY_READING}
    if connection.vendor != "sqlite":
        labels.remove("wagtailsearch.SQLiteFTSIndexEntry")
    assert labels == set(not_content.known(labels))
    columns = {field.column for field in apps.get_model("wagtailcore.Page")._meta.local_fields}
    assert not_content.COLUMNS["wagtailcore.Page"] <= columns


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ('UPDATE "wagtailcore_page" SET "title" = %s WHERE "wagtailcore_page"."id" = %s', True),
        ('UPDATE "wagtailcore_page" SET "draft_title" = %s, "locked" = %s WHERE "wagtailcore_page"."id" = 1', False),
        ('UPDATE "wagtailcore_page" SET "draft_title" = %s, "slug" = %s WHERE "wagtailcore_page"."id" = 1', True),
        ('UPDATE "wagtailcore_page" SET "locked" = (SELECT a FROM b WHERE c), "title" = %s WHERE "id" = 1', True),
        ('UPDATE "wagtailcore_page" SET "draft_title" = TRIM(BOTH FROM %s), "title" = %s', True),
        ('UPDATE "wagtailcore_page" SET "locked" = %s WHERE "id" IN (SELECT "id" FROM b)', False),
        ('INSERT INTO "pages_hubrendition" ("file") VALUES (%s)', False),
        ('DELETE FROM "pages_hubrendition" WHERE "id" = 1', True),
        ('INSERT OR IGNORE INTO "django_session" VALUES (1)', False),
        ("INSERT INTO some_table_nobody_knows VALUES (1)", True),
    ],
)
def test_which_statements_change_content(sql, expected):
    verb, table = written_by(sql)
    assert is_content(verb, table, sql) is expected


def test_public_pages_read_nothing_that_may_change_without_raising_it(site):
    """The list of what is no content is right: no public address asks for any of it."""
    organisation = make.published(make.OrganisationPageFactory())
    project = make.published(make.ProjectPageFactory())
    event = make.EventPageFactory(parent=organisation, applications_close_on=timezone.localdate() + timedelta(days=3))
    make.OccurrenceFactory(page=event)
    report = make.published(make.MobilityReportPageFactory(parent=organisation))
    translated = make.published(make.translation_of(organisation, "fi"))
    make.published(event)
    paths = [page.url for page in (organisation, project, event, report, translated)]
    paths += ["/en/", "/en/events/", "/en/search/?q=event", "/en/topics/", "/en/search/feed.rss", "/sitemap-en.xml"]
    paths += ["/en/search/calendar.ics", "/en/search/suggest/?q=e", f"/fi/original/{project.pk}/", "/en/nothing/"]
    with CaptureQueriesContext(connection) as captured:
        for path in paths:
            Client().get(path)
    reads = [query["sql"] for query in captured if query["sql"].startswith("SELECT")]
    assert len(reads) > 50
    assert [sql for sql in reads for table in not_content.tables() if f'"{table}"' in sql] == []
