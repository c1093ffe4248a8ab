"""Every kind of public page and view, by a name that tests show."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Page

from events.models import EventIndexPage, EventPage, TrainingIndexPage, TrainingProgrammePage
from pages.models import (
    HomePage,
    OrganisationIndexPage,
    OrganisationPage,
    SelfAssessmentPage,
    StandardPage,
)
from projects.models import MobilityReportPage, ProjectIndexPage, ProjectPage, ReportIndexPage
from search.models import SearchDocument
from tests.factories import EventPageFactory, OccurrenceFactory, published

MODELS = {
    "home": HomePage,
    "organisation list": OrganisationIndexPage,
    "organisation": OrganisationPage,
    "project list": ProjectIndexPage,
    "project": ProjectPage,
    "event list": EventIndexPage,
    "event": EventPage,
    "training list": TrainingIndexPage,
    "training": TrainingProgrammePage,
    "report list": ReportIndexPage,
    "report": MobilityReportPage,
    "self-assessment": SelfAssessmentPage,
    "text page": StandardPage,
}
VIEWS = (
    "month",
    "search",
    "results",
    "nothing found",
    "topics",
    "topic",
    "untranslated page",
    "not found",
    "feedback",
    "numbers",
    "number",
)
STATES = ("event full", "event cancelled", "event past")
OTHER_LANGUAGES = ("Finnish project", "Estonian results", "Cyrillic event list", "Cyrillic organisation")
KINDS = (*MODELS, *VIEWS, *STATES, *OTHER_LANGUAGES)


def addresses_of_every_kind() -> dict[str, str]:
    """Of each kind the longest page that there is in English; events in three states are made."""
    found = {name: _longest(model, "en") for name, model in MODELS.items()}
    with translation.override("en"):
        found |= _views(found["event list"])
    found |= _states()
    found["Finnish project"] = _longest(ProjectPage, "fi")
    found["Estonian results"] = "/et/search/?q=kogemus"
    for name, model in (("event list", EventIndexPage), ("organisation", OrganisationPage)):
        found[f"Cyrillic {name}"] = _longest(model, "sr-latn").replace("/sr-latn/", "/sr-cyrl/", 1)
    assert list(found) == list(KINDS)
    return found


def _longest(model: type[Page], language: str) -> str:
    pages = model.objects.live().filter(locale__language_code=language, alias_of=None)
    documents = {document.page_id: document for document in SearchDocument.objects.filter(page__in=pages)}
    page = max(pages, key=lambda each: len(getattr(documents.get(each.pk), "body", "")))
    return page.get_url()


def _views(event_list: str) -> dict[str, str]:
    search = reverse("search")
    foreign = SearchDocument.objects.filter(readers__contains=" en ").exclude(language="en").order_by("pk").first()
    return {
        "month": f"{event_list}?month={timezone.localdate():%Y-%m}",
        "search": search,
        "results": f"{search}?q=recovery",
        "nothing found": f"{search}?q=xyzzyplugh&kind=project",
        "topics": reverse("topics"),
        "topic": reverse("topic", kwargs={"slug": "peer-support"}),
        "untranslated page": reverse("read_original", args=[foreign.pk]),
        "not found": "/en/nothing-here/",
        "feedback": reverse("feedback") + "?page=/en/projects/",
        "numbers": reverse("network_numbers"),
        "number": reverse("network_number", args=["outputs"]) + "?by=kind&part=article",
    }


def _states() -> dict[str, str]:
    day = timezone.localdate() + timedelta(days=60)
    facts = {
        "event full": {"applications_close_on": day - timedelta(days=30), "seats": 5, "seats_left": 0},
        "event cancelled": {"status": "cancelled"},
        "event past": {},
    }
    owner = OrganisationPage.objects.live().filter(locale__language_code="en").order_by("path").first()
    addresses = {}
    for name, values in facts.items():
        event = EventPageFactory(title=f"An {name}", slug=name.replace(" ", "-"), parent=owner, **values)
        OccurrenceFactory(page=event, starts_on=day - timedelta(days=90) if name == "event past" else day)
        addresses[name] = published(event).get_url()
    return addresses
