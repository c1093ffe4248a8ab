"""The topic field's script in a real browser: by keyboard alone, with chips, refusal and proposal."""

from socketserver import ThreadingMixIn
from threading import Lock, Thread

import pytest
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.handlers.wsgi import WSGIHandler
from django.core.servers.basehttp import WSGIServer
from django.core.signals import request_finished, request_started
from django.db import close_old_connections, connections
from django.test.testcases import QuietWSGIRequestHandler
from django.urls import reverse
from playwright.sync_api import sync_playwright

from pages.models import StandardPage
from search.models import ConceptProposal
from tests.factories import ConceptFactory, StandardPageFactory


class Server(ThreadingMixIn, WSGIServer):
    """A thread for each connection: browsers open some before they need them."""

    daemon_threads = True


@pytest.fixture
def server_url(db):
    """The site, one request after the other: test and server share one connection, inside the test's transaction."""
    shared, one_at_a_time = connections["default"], Lock()
    shared.inc_thread_sharing()
    # Between requests Django closes a connection with an open transaction: here that is the test's own.
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    handler = StaticFilesHandler(WSGIHandler())

    def application(environ, start_response):
        with one_at_a_time:
            connections["default"] = shared
            response = handler(environ, start_response)
            body = [b"".join(response)]
            response.close()
            return body

    server = Server(("localhost", 0), QuietWSGIRequestHandler)
    server.set_app(application)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://localhost:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()
    shared.dec_thread_sharing()
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def browser_page(monkeypatch, chromium_path, server_url, admin_client):
    """A page of a browser that is logged in to the admin."""
    # Playwright runs an event loop in this thread: Django keeps other connections there, and forbids plain queries.
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    shared = connections["default"]
    with sync_playwright() as runner:
        connections["default"] = shared
        browser = runner.chromium.launch(executable_path=chromium_path, args=["--no-sandbox"])
        context = browser.new_context(base_url=server_url)
        session = admin_client.cookies["sessionid"].value
        context.add_cookies([{"name": "sessionid", "value": session, "url": server_url}])
        page = context.new_page()
        page.set_default_timeout(30_000)
        yield page
        browser.close()


@pytest.fixture
def edited(site):
    ConceptFactory(slug="peer-support", labels={"en": "peer support", "fi": "vertaistuki"})
    hope = ConceptFactory(slug="hope", labels={"en": "hope"})
    page = StandardPageFactory()
    page.concepts.set([hope])
    page.save_revision().publish()
    return page


def chips(browser_page):
    return browser_page.locator(".concept-field__chip > span:first-child").all_text_contents()


def save(browser_page):
    with browser_page.expect_navigation():
        browser_page.locator("form[data-edit-form]").evaluate("form => form.requestSubmit()")


def test_topics_are_chosen_refused_proposed_and_taken_away_by_keyboard(browser_page, edited):
    address = reverse("wagtailadmin_pages:edit", args=[edited.pk])
    errors = []
    browser_page.on("pageerror", lambda error: errors.append(error))
    browser_page.goto(address)
    field = browser_page.get_by_role("combobox", name="Topics")
    assert chips(browser_page) == ["hope"]

    field.focus()
    browser_page.keyboard.type("vertais")
    option = browser_page.get_by_role("option", name="peer support")
    option.wait_for()
    assert field.get_attribute("aria-expanded") == "true"
    browser_page.keyboard.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") == option.get_attribute("id")
    browser_page.keyboard.press("Enter")
    assert chips(browser_page) == ["hope", "peer support"]
    assert field.get_attribute("aria-expanded") == "false"
    assert "peer support was added." in browser_page.locator(".concept-field__status").text_content()

    browser_page.keyboard.type("woodcraft")
    browser_page.keyboard.press("Enter")
    browser_page.get_by_text("woodcraft is not a topic yet.").wait_for()
    save(browser_page)
    assert "“woodcraft” is not a topic." in browser_page.locator("main").inner_text()
    assert chips(browser_page) == ["hope", "peer support", "woodcraft"]

    browser_page.get_by_role("button", name="Propose woodcraft to the curators").press("Enter")
    browser_page.get_by_text("was proposed.").wait_for()
    assert chips(browser_page) == ["hope", "peer support"]
    assert ConceptProposal.objects.get().page_id == edited.pk

    browser_page.get_by_role("button", name="Remove hope").press("Enter")
    save(browser_page)
    latest = StandardPage.objects.get(pk=edited.pk).get_latest_revision_as_object()
    assert [concept.slug for concept in latest.concepts.all()] == ["peer-support"]
    assert errors == []


def test_word_left_in_the_field_is_not_lost(browser_page, edited):
    browser_page.goto(reverse("wagtailadmin_pages:edit", args=[edited.pk]))
    browser_page.get_by_role("combobox", name="Topics").fill("Vertaistuki")
    browser_page.get_by_role("combobox", name="Topics").blur()
    browser_page.get_by_text("peer support was added.").wait_for()
    assert chips(browser_page) == ["hope", "peer support"]


def test_field_works_without_its_script(browser_page, edited):
    browser_page.route("**/concept-field.js*", lambda route: route.abort())
    browser_page.goto(reverse("wagtailadmin_pages:edit", args=[edited.pk]))
    lines = browser_page.locator("concept-field textarea")
    assert lines.input_value() == "hope"
    lines.fill("hope\nvertaistuki")
    save(browser_page)
    latest = StandardPage.objects.get(pk=edited.pk).get_latest_revision_as_object()
    assert {concept.slug for concept in latest.concepts.all()} == {"hope", "peer-support"}
