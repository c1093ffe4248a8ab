"""The way from the home page to an open mobility about peer support whose travel is paid: four steps on a telephone."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Browser, Page

from events.models import EventPage, PaidPart
from tests.conftest import SiteTree
from tests.factories import ConceptFactory, EventPageFactory, published, translation_of

from .conftest import HOST, answering

QUESTIONS = {"en": "peer support", "fi": "vertaistuki"}


@pytest.fixture
def telephone(browser: Browser, client: Client) -> Iterator[Page]:
    context = browser.new_context(base_url=HOST, viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    context.route("**/*", answering(client))
    page = context.new_page()
    page.set_default_timeout(30_000)
    yield page
    context.close()


@pytest.fixture
def mobilities(site: SiteTree) -> None:
    topic = ConceptFactory(slug="peer-support", labels={"en": "peer support", "fi": "vertaistuki"})
    facts = {"kind": "mobility", "applications_close_on": timezone.localdate() + timedelta(days=20)}
    for title, paid in (("Visit with tickets", [PaidPart.TRAVEL, PaidPart.STAY]), ("Visit at your own cost", [])):
        event = EventPageFactory(title=title, paid_parts=paid, **facts)
        event = EventPage.objects.get(pk=event.pk)
        event.concepts.add(topic)
        published(event)
        organisation = event.get_parent().specific
        published(translation_of(organisation, "fi"))
        published(translation_of(event, "fi", title=f"{title} suomeksi"))


@pytest.mark.usefixtures("mobilities")
@pytest.mark.parametrize("language", QUESTIONS)
def test_the_way_is_short_and_the_answer_stands_on_the_row(telephone: Page, site: SiteTree, language: str) -> None:
    telephone.goto(site.homes[language].get_url())
    field = telephone.locator("input[name=q]").first
    field.fill(QUESTIONS[language])
    field.press("Enter")
    telephone.wait_for_url("**/search/?q=*")
    assert telephone.locator(".results > li").count() == 2
    telephone.locator(".filter-box > summary").click()
    telephone.locator("input[name=paid][value=travel]").check()
    telephone.locator(".filters button[type=submit]").click()
    telephone.wait_for_url("**paid=travel**")
    [row] = telephone.locator(".results > li").all()
    words = row.inner_text()
    assert "Visit with tickets" in words
    assert row.locator(".deadline").is_visible()
    said = {"en": "Paid for you: travel, room"}
    assert said.get(language, "") in words
