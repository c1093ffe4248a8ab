"""Which answers everybody may get, and which are for one reader only."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.html import strip_tags
from pytest_django import Settings
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, PageViewRestriction

from network_site.page_cache.keeping import page_cache
from network_site.page_cache.question import Question
from network_site.page_cache.version import read_version
from pages.sitemaps import LanguageSitemap, TopicSitemap
from search.engines.elastic import client
from search.engines.remote import remote_engine
from search.indexing import index_pages
from search.models import ConceptOnPage, UnansweredQuestion
from search.querying import SearchRequest, run_search
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "path",
    [
        "/en/",
        "/fi/",
        "/en/events/",
        "/en/search/",
        "/en/search/?kind=event&q=hope",
        "/en/topics/",
        "/en/search/feed.rss",
        "/en/search/calendar.ics",
        "/en/search/list.json",
        "/en/search/list.csv",
        "/en/search/suggest/?q=h",
        "/sitemap.xml",
        "/sitemap-en.xml",
        "/robots.txt",
    ],
)
def test_public_addresses_are_kept(site, reader, path):
    make.published(make.StandardPageFactory(title="Hope"))
    make.published(make.EventPageFactory(title="Hope event"))
    assert reader.is_kept(path)
    assert reader.get(path).content == reader.fresh(path).content


def test_both_scripts_of_serbian_are_kept(db, reader, settings: Settings):
    Locale.objects.get_or_create(language_code="sr-latn")
    assert reader.is_kept("/sr-cyrl/topics/")
    latin, cyrillic = reader.get("/sr-latn/topics/"), reader.get("/sr-cyrl/topics/")
    assert (latin["Content-Language"], cyrillic["Content-Language"]) == ("sr-latn", "sr-Cyrl")
    assert latin["ETag"] != cyrillic["ETag"]
    assert cyrillic.content == reader.fresh("/sr-cyrl/topics/").content


@pytest.mark.parametrize("path", ["/", "/en/feedback/", "/admin/login/", "/en/_util/login/"])
def test_what_depends_on_the_reader_is_not_kept(site, reader, path):
    assert not reader.is_kept(path)
    assert "ETag" not in reader.get(path)


def test_the_bare_address_tells_what_it_depends_on(site, reader):
    assert reader.get("/")["Vary"] == "Accept-Language, Cookie"


def test_somebody_logged_in_gets_no_kept_page_and_leaves_none(site, admin_client, reader):
    answer = admin_client.get("/en/")
    assert answer["Cache-Control"] == "private, no-cache"
    assert len(page_cache().memory) == 0
    reader.get("/en/")
    assert "ETag" not in admin_client.get("/en/")


def test_a_page_behind_a_password_is_never_kept(site, reader):
    page = make.published(make.StandardPageFactory(body="<p>Among us</p>"))
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="password", password="open")
    form = reader.get(page.url)
    assert b"csrfmiddlewaretoken" in form.content
    assert not reader.is_kept(page.url)
    reader.post(
        f"/en/_util/authenticate_with_password/{restriction.pk}/{page.pk}/",
        {"password": "open", "return_url": page.url},
    )
    assert b"Among us" in reader.get(page.url).content
    assert b"Among us" not in Client().get(page.url).content


@pytest.mark.parametrize("kind", ["login", "groups"])
def test_a_restricted_page_is_not_shown_from_what_was_kept(site, reader, kind):
    page = make.published(make.StandardPageFactory(body="<p>Among us</p>"))
    assert reader.is_kept(page.url)
    PageViewRestriction.objects.create(page=page, restriction_type=kind)
    assert reader.get(page.url).status_code == 302


def test_a_draft_shown_in_a_preview_is_not_kept(site, admin_client, reader):
    page = make.published(make.StandardPageFactory(body="<p>Public</p>"))
    page.body = "<p>Draft</p>"
    page.save_revision()
    preview = admin_client.get(f"/admin/pages/{page.pk}/edit/preview/")
    draft = admin_client.get(f"/admin/pages/{page.pk}/view_draft/")
    assert (preview.status_code, draft.status_code) == (200, 200)
    assert b"Draft" in draft.content
    assert len(page_cache().memory) == 0
    assert b"Public" in reader.get(page.url).content


def test_posting_is_never_answered_from_the_cache(site, reader):
    reader.get("/en/search/")
    assert reader.post("/en/search/").status_code == 405


def test_unknown_parameters_keep_no_page_twice(site, reader):
    plain = reader.get("/en/events/?kind=event&page=1")
    assert reader.get("/en/events/?utm_source=mail&page=1&fbclid=7&kind=event").content == plain.content
    assert len(page_cache().memory) == 1


def test_a_page_does_not_repeat_parameters_that_it_does_not_know(site, reader):
    assert b"utm_source" not in reader.get("/en/events/?utm_source=mail&kind=event").content


def test_another_order_of_parameters_is_the_same_question(site, reader):
    reader.get("/en/search/?kind=event&q=hope")
    reader.get("/en/search/?q=hope&kind=event")
    assert len(page_cache().memory) <= 1


def test_questions_that_found_nothing_are_counted_each_time(site, reader):
    for _ in range(3):
        reader.get("/en/search/?q=gardening")
    assert UnansweredQuestion.objects.get(question="gardening").times == 3


def test_what_is_not_found_is_kept_for_a_minute_only(site, reader, move_clock):
    assert reader.is_kept("/en/nothing-here/")
    answer = reader.get("/en/nothing-here/")
    assert answer.status_code == 404
    assert "ETag" not in answer
    move_clock(timezone.now() + timedelta(seconds=61))
    question = Question(("http", "testserver", "/en/nothing-here/", "", ""), "")
    assert page_cache().find(question, read_version()) is None


def test_a_page_put_where_there_was_none_is_found_at_once(site, reader):
    assert reader.get("/en/soon/").status_code == 404
    make.published(make.StandardPageFactory(slug="soon"))
    assert reader.get("/en/soon/").status_code == 200


def test_a_new_redirect_works_at_once(site, reader):
    assert reader.get("/en/old/").status_code == 404
    Redirect.add_redirect("/en/old/", make.published(make.StandardPageFactory()))
    assert reader.get("/en/old/").status_code == 301


@pytest.mark.parametrize("other", ["/en/old/", "/en/old/?utm_source=mail"])
def test_a_redirect_from_an_address_with_a_query_works(site, reader, other):
    page = make.published(make.StandardPageFactory())
    Redirect.add_redirect("/en/old/?id=5", page)
    for _ in range(2):
        moved = reader.get("/en/old/?id=5")
        assert (moved.status_code, moved["Location"]) == (301, page.url)
        assert moved["Cache-Control"] == "no-cache"
        assert reader.get("/en/old/?id=6").status_code == 404
        assert reader.get(other).status_code == 404
    assert reader.get("/en/old?id=5").status_code == 301


def test_a_redirect_of_the_whole_address_comes_before_one_of_its_path(site, reader):
    page, other = (make.published(make.StandardPageFactory()) for _ in range(2))
    Redirect.add_redirect("/en/old/", other)
    Redirect.add_redirect("/en/old/?id=5", page)
    assert [reader.get(f"/en/old/{query}")["Location"] for query in ("", "?id=5", "?id=6")] == [
        other.url,
        page.url,
        other.url,
    ]


@pytest.mark.parametrize("sitemap", [LanguageSitemap, TopicSitemap])
def test_the_pages_of_a_long_sitemap_are_kept_apart(site, reader, monkeypatch: pytest.MonkeyPatch, sitemap):
    page = make.published(make.EventPageFactory())
    for _ in range(2):
        ConceptOnPage.objects.create(content_object=page, tag=make.ConceptFactory())
    index_pages([page.pk])
    monkeypatch.setattr(sitemap, "limit", 1)
    address = "/sitemap-en.xml" if sitemap is LanguageSitemap else "/sitemap-topics-en.xml"
    first, second = (reader.get(f"{address}?p={number}") for number in (1, 2))
    assert (first.status_code, second.status_code) == (200, 200)
    assert first.content != second.content
    assert reader.is_kept(f"{address}?p=2")


def test_hosts_do_not_share_pages(site, reader, settings: Settings):
    settings.ALLOWED_HOSTS = ["one.example.org", "two.example.org"]
    one = reader.get("/en/search/feed.rss", headers={"host": "one.example.org"})
    two = reader.get("/en/search/feed.rss", headers={"host": "two.example.org"})
    assert b"one.example.org" in one.content
    assert b"one.example.org" not in two.content


def test_a_foreign_host_is_refused_and_not_kept(site, reader):
    assert reader.get("/en/", headers={"host": "evil.example.org"}).status_code == 400
    assert len(page_cache().memory) == 0


def test_with_elasticsearch_away_questions_are_kept(site, reader, settings: Settings):
    """The database answers them, by the same rules."""
    settings.ELASTICSEARCH_URL = "http://localhost:1"
    make.published(make.StandardPageFactory(title="Hope"))
    assert reader.is_kept("/en/search/?q=hope")
    make.published(make.StandardPageFactory(title="Hope again"))
    assert b"Hope again" in reader.get("/en/search/?q=hope").content


def test_questions_that_elasticsearch_answers_are_kept_until_a_change(
    site, reader, settings: Settings, elasticsearch_url: str, django_capture_on_commit_callbacks
):
    """It is sent a change after the commit, and finds it before anybody's question counts as answered with it."""
    settings.ELASTICSEARCH_URL = elasticsearch_url
    client.note_success()
    page = make.StandardPageFactory(title="Hope")
    remote_engine().rebuild()
    try:
        for number in range(5):
            page.title = f"Hope {number}"
            with django_capture_on_commit_callbacks(execute=True):
                make.published(page)
            assert reader.is_kept("/en/search/?q=hope")
            assert f"Hope {number}" in strip_tags(reader.get("/en/search/?q=hope").content.decode())
            assert run_search(SearchRequest(q="hope")).engine == "elasticsearch"
    finally:
        remote_engine().drop()


def test_it_can_be_switched_off(site, settings: Settings):
    settings.PAGE_CACHE = False
    reader = Client()
    assert "ETag" not in reader.get("/en/")
    assert len(page_cache().memory) == 0
