"""Every kind of page and view that a reader of a language can open in the demo."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Page

from events.models import EventIndexPage
from pages.models import OrganisationPage
from search.models import SearchDocument
from tests.factories import EventPageFactory, OccurrenceFactory, OrganisationPageFactory, published

#: A question in each language that finds pages, one that finds none, and one with a mistake.
QUESTIONS = ("recovery", "vertaistuki", "xyzzyplugh", "vertaistuk")


def pages_in(language: str) -> list[str]:
    """Addresses of all pages that are written in the language."""
    pages = Page.objects.live().filter(locale__language_code=language, depth__gt=1, alias_of=None)
    return [page.get_url() for page in pages.order_by("path")]


def views_in(language: str) -> list[str]:
    """Addresses of lists, the search, topics and pages that are read in another language's menus."""
    with translation.override(language):
        search, topics, calendar = reverse("search"), reverse("topics"), _calendar(language)
        addresses = [
            *(f"{search}?q={question}" for question in QUESTIONS),
            f"{search}?kind=project&country=FI&open=1&online=1&year=2027",
            f"{search}?language=et&sort=newest&month=2027-05",
            f"{search}?q=recovery&page=2",
            search,
            topics,
            reverse("topic", kwargs={"slug": "peer-support"}),
            reverse("feedback"),
            reverse("feedback_sent"),
            f"{calendar}?month={timezone.localdate():%Y-%m}",
            f"{calendar}?day={timezone.localdate()}",
            f"{calendar}?open=1",
            f"{calendar}?country=XK",
            f"/{language}/recovery/nothing-here/",
        ]
        return addresses + [reverse("read_original", args=[pk]) for pk in _untranslated(language)]


def feeds_in(language: str) -> list[str]:
    with translation.override(language):
        return [
            reverse("search_rss"),
            reverse("search_rss") + "?open=1",
            reverse("search_ics"),
            reverse("search_json"),
            reverse("search_csv") + "?kind=project",
        ]


def events_in_every_state(language: str) -> list[str]:
    """Addresses of invented events: open, closing, full, cancelled, postponed, past and so on, with applications."""
    today = timezone.localdate()
    day = timedelta(days=1)
    states = {
        "open": {"applications_close_on": today + 30 * day},
        "closing": {"applications_close_on": today + 3 * day},
        "closes-today": {"applications_close_on": today},
        "one-day": {"applications_close_on": today + day},
        "opens-later": {"applications_open_on": today + 5 * day, "applications_close_on": today + 30 * day},
        "closed": {"applications_close_on": today - 2 * day},
        "full": {"applications_close_on": today + 30 * day, "seats": 5, "seats_left": 0},
        "seats": {"applications_close_on": today + 30 * day, "seats": 5, "seats_left": 1},
        "cancelled": {"status": "cancelled"},
        "postponed": {"status": "postponed"},
        "past": {"starts_on": today - 9 * day},
        "ongoing": {"starts_on": today - day, "ends_on": today + day},
        "no-date": {"starts_on": None},
    }
    addresses = []
    for number, (name, facts) in enumerate(states.items()):
        starts_on, ends_on = facts.pop("starts_on", today + 60 * day), facts.pop("ends_on", None)
        event = EventPageFactory(
            title=f"§ {number}", slug=f"state-{name}", summary="§", language=language, parent=_owner(language), **facts
        )
        if starts_on:
            OccurrenceFactory(page=event, starts_on=starts_on, ends_on=ends_on)
        published(event)
        addresses.append(event.get_url())
    return addresses


def _calendar(language: str) -> str:
    return EventIndexPage.objects.live().get(locale__language_code=language).get_url()


def _owner(language: str) -> Page:
    """An organisation that writes in the language; one is made where the demo has none."""
    owner = OrganisationPage.objects.live().filter(locale__language_code=language).order_by("path").first()
    return owner or OrganisationPageFactory(language=language)


def _untranslated(language: str) -> list[int]:
    """For each kind, one page that its readers meet in another language."""
    documents = SearchDocument.objects.filter(readers__contains=f" {language} ").exclude(language=language)
    return list({kind: pk for pk, kind in documents.order_by("pk").values_list("pk", "kind")}.values())
