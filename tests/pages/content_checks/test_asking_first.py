"""A page with something to look at is saved as a draft, and somebody decides; warnings of an event are tested there."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, rich_text

from pages.models import StandardPage
from tests.conftest import SiteTree
from tests.factories import StandardPageFactory, UserFactory
from tests.pages.translating.localize import translated

pytestmark = pytest.mark.django_db

VAGUE = '<p>Read it <a href="https://example.org/">here</a>.</p>'


@pytest.fixture
def page(site: SiteTree, client: Client) -> StandardPage:
    client.force_login(UserFactory(is_superuser=True))
    page = StandardPageFactory(title="About", live=False, has_unpublished_changes=True, body=VAGUE)
    page.save_revision()
    return page


def form_of(page: StandardPage, body: str) -> dict:
    empty = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}
    fields = {"title": page.title, "slug": page.slug, "summary": page.summary, "concepts": ""}
    return nested_form_data(fields | {"body": rich_text(body, features=["h2", "link"]), "comments": empty})


def publish(client: Client, page: StandardPage, body: str):
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return client.post(address, form_of(page, body) | {"action-publish": "1"})


def confirm(page: StandardPage) -> str:
    return reverse("confirm_page", args=[page.pk, "publish"])


def test_publishing_with_a_warning_keeps_the_draft_and_asks(page: StandardPage, client: Client) -> None:
    assert publish(client, page, VAGUE).headers["Location"] == confirm(page)
    page.refresh_from_db()
    assert not page.live
    html = client.get(confirm(page)).content.decode()
    assert "does not say where it leads" in html
    client.post(confirm(page))
    page.refresh_from_db()
    assert page.live


def test_page_without_warnings_is_published_at_once(page: StandardPage, client: Client) -> None:
    publish(client, page, "<p>Plain words.</p>")
    page.refresh_from_db()
    assert page.live


def test_new_page_with_a_warning_becomes_a_draft_and_asks(page: StandardPage, client: Client) -> None:
    new = StandardPage(title="News", slug="news", summary="What is new.")
    address = reverse("wagtailadmin_pages:add", args=["pages", "standardpage", page.get_parent().pk])
    answer = client.post(address, form_of(new, VAGUE) | {"action-publish": "1"})
    made = StandardPage.objects.get(slug="news")
    assert (answer.headers["Location"], made.live) == (confirm(made), False)


def test_saving_a_draft_asks_nothing_and_the_form_tells_of_it(page: StandardPage, client: Client) -> None:
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert client.post(address, form_of(page, VAGUE)).headers["Location"] == address
    html = client.get(address).content.decode()
    assert "Before you submit" in html
    assert "does not say where it leads" in html


def test_reader_s_page_has_no_checker_and_an_editor_s_preview_has_ours(page: StandardPage, client: Client) -> None:
    draft = client.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]))
    html = draft.content.decode()
    assert "frame-ancestors 'self'" in draft.headers["Content-Security-Policy"], "it stands in a frame beside the form"
    assert "unsafe-inline" not in draft.headers["Content-Security-Policy"]
    assert "<wagtail-userbar>" in html
    assert "link-words" in html
    assert "pages/content_checks.js" in html
    client.post(confirm(page))
    page.refresh_from_db()
    public = client.get(page.get_url())
    assert "wagtail-userbar" not in public.content.decode()
    assert "unsafe-inline" not in public.headers["Content-Security-Policy"]
    assert not public.has_header("Vary") or "Cookie" not in public["Vary"]


def test_translator_is_told_when_the_translation_is_opened(page: StandardPage, client: Client) -> None:
    page.save_revision().publish()
    finnish = translated(page, "fi", lambda text: text.replace("here", "täältä"))
    html = client.get(reverse("wagtailadmin_pages:edit", args=[finnish.pk])).content.decode()
    assert "“täältä”" in html
    assert "Many jump from link to link." in html
