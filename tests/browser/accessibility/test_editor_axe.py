"""axe-core finds nothing in the admin on the pages and forms that this project adds to Wagtail.

What Wagtail's own widgets do wrong is left to Wagtail: ``UPSTREAM`` names it by rule and selector, with the reason, and
a test fails as soon as an upgrade has mended it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Browser, Page
from wagtail.models import Page as WagtailPage

from pages.partners.inviting import invite
from pages.partners.teams import team_of
from tests import factories as make
from tests.browser.admin import HOST, answering_forms
from tests.events.announcing.conftest import Organisations, organisations

from .test_axe import ALL_RULES, AXE

__all__ = ["organisations"]

#: Rule and selector: why it is not ours.
UPSTREAM = {
    ("aria-input-field-name", ".public-DraftEditor-content"): "Draftail gives its editing area no name.",
    ("label", ".tagit-new > input"): "The field for tags of a picture has no label: its label names a hidden field.",
}
#: The menu at the side is Wagtail's, and the same on every page.
FIND = """async ([options, upstream]) => {
    const {violations} = await axe.run(document.querySelector("main") ?? document, options);
    return violations.flatMap(found => found.nodes.map(node => {
        const one = document.querySelector(node.target[0]);
        const known = upstream.find(([rule, selector]) => rule === found.id && one?.matches(selector));
        return {known: known ?? null, text: `${found.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`};
    }));
}"""


@dataclass
class Visit:
    """What axe found, by the name of the page; and which of ``UPSTREAM`` was seen on the way."""

    found: dict[str, list[str]] = field(default_factory=dict)
    upstream: set[tuple[str, str]] = field(default_factory=set)


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Looks at addresses one after the other as the person whom the client belongs to."""
    contexts = []

    def look(client: Client, addresses: dict[str, str]) -> Visit:
        contexts.append(
            browser.new_context(base_url=HOST, viewport={"width": 1280, "height": 900}, reduced_motion="reduce",
                                bypass_csp=True)
        )  # fmt: skip
        contexts[-1].route("**/*", answering_forms(client))
        page: Page = contexts[-1].new_page()
        page.set_default_timeout(30_000)
        visit = Visit()
        for name, address in addresses.items():
            answer = page.goto(address)
            assert answer is not None
            assert answer.status == 200, name
            page.evaluate(AXE)
            for fault in page.evaluate(FIND, [ALL_RULES, list(UPSTREAM)]):
                if fault["known"]:
                    visit.upstream.add(tuple(fault["known"]))
                else:
                    visit.found.setdefault(name, []).append(fault["text"])
        return visit

    yield look
    for context in contexts:
        context.close()


def edit(page: WagtailPage) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def edit_snippet(instance: object) -> str:
    return reverse(type(instance).snippet_viewset.get_url_name("edit"), args=[instance.pk])


def test_before_logging_in(visit: Callable, organisations: Organisations, client: Client) -> None:
    invite(team_of(organisations.own), "liisa@example.org", "en", by=organisations.editor)
    [link] = [word for word in mail.outbox[0].body.split() if "/admin/invitation/" in word]
    addresses = {"login": reverse("wagtailadmin_login"), "invitation": link[link.index("/admin/") :]}
    assert visit(client, addresses).found == {}


def test_what_a_partner_meets(visit: Callable, organisations: Organisations, client: Client) -> None:
    event = make.EventPageFactory(parent=organisations.own, title="Rowing", live=False)
    event.save_revision()
    client.force_login(organisations.partner)
    kinds = ("training", "mobility", "report")
    addresses = {
        "dashboard": reverse("wagtailadmin_home"),
        **{f"announcing: {kind}": reverse("announce", args=[organisations.own.pk, kind]) for kind in kinds},
        "copy with new dates": reverse("copy_announcement", args=[event.pk]),
        "warnings": reverse("confirm_page", args=[event.pk, "submit"]),
        "event": edit(event),
    }
    assert visit(client, addresses).found == {}


def test_what_an_editor_works_with(visit: Callable, organisations: Organisations, client: Client) -> None:
    client.force_login(make.UserFactory(is_superuser=True))
    project = make.ProjectPageFactory(programme=make.FundingProgrammeFactory())
    addresses = {
        "people": reverse("organisation_people", args=[organisations.own.pk]),
        "translations to do": reverse("translations_to_do"),
        "translations import": reverse("import_translations"),
        "funding report": reverse("funding_marks_report"),
        "stopped": reverse("funding_mark_stopped", args=[project.pk, "publish"]),
        "feedback": reverse("feedback_messages:index"),
        "message": reverse("feedback_messages:inspect", args=[make.FeedbackFactory().pk]),
        "questionnaire": edit_snippet(make.QuestionnaireFactory()),
        "programme": edit_snippet(project.programme),
    }
    assert visit(client, addresses).found == {}


def test_forms_of_pages_with_parts_of_their_own(visit: Callable, organisations: Organisations, client: Client) -> None:
    client.force_login(make.UserFactory(is_superuser=True))
    own = organisations.own
    addresses = {
        "text page": edit(make.StandardPageFactory(body="<h3>Staff</h3>", lead_picture=make.HubImageFactory())),
        "organisation": edit(own),
        "project": edit(make.ProjectPageFactory()),
        "training": edit(make.TrainingProgrammePageFactory(parent=own)),
        "report": edit(make.MobilityReportPageFactory(parent=own)),
        "picture": reverse("wagtailimages:edit", args=[make.HubImageFactory().pk]),
        "self-assessment": edit(make.SelfAssessmentPageFactory(parent=own)),
    }
    seen = visit(client, addresses)
    assert seen.found == {}
    assert seen.upstream == set(UPSTREAM), "Wagtail has mended something: take it out of UPSTREAM"
