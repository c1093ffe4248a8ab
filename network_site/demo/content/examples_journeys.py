"""Announcements of invented journeys that took place: one was told about, one still waits for its report."""

from collections.abc import Iterator
from datetime import date, timedelta

from events.models import CareFact, EventKind, EventPage

from ...wording import li, p, rich, text
from ..page_content import PageContent, PageNamed
from .examples import MAILBOX

Need = CareFact.Need


def tromso(today: date) -> PageContent:
    """The journey of which the report from Tromsø tells."""
    first = today - timedelta(days=150)
    return PageContent(
        name="example-journey-tromso",
        model=EventPage,
        below="example-aurora",
        title=text(fi="Ensimmäinen opintomatka Tromssaan", en="First learning visit to Tromsø"),
        summary=text(
            fi="Keksitty matka: viisi ihmistä tutustui norjalaisen recovery collegen arkeen.",
            en="An invented journey: five people got to know everyday life at a Norwegian recovery college.",
        ),
        topics="learning-mobility study-visit recovery-college peer-learning",
        fields={
            "kind": EventKind.MOBILITY,
            "project": PageNamed("example-bridges"),
            "time_zone": "Europe/Oslo",
            "town": text(fi="Tromssa", en="Tromsø"),
            "country": "NO",
            "languages": ["en"],
            "interpretation": ["fi"],
            "host": text(fi="Eksempelforeningen Fjord (keksitty)", en="Example Association Fjord (invented)"),
            "seats": 5,
            "eligible_countries": ["FI"],
            "body": rich(
                p(
                    fi="Olimme mukana kursseilla ja kysyimme, miten ne tehdään yhdessä.",
                    en="We took part in courses and asked how they are made together.",
                ),
            ),
            "audience": rich(
                li(fi="vertaisohjaajat ja työntekijät", en="peer support workers and staff"),
            ),
            "applications_open_on": first - timedelta(days=90),
            "applications_close_on": first - timedelta(days=60),
            "application_mailbox": MAILBOX,
        },
        rows={
            "occurrences": [{"starts_on": first, "ends_on": first + timedelta(days=4)}],
            "care_facts": [{"need": Need.SUPPORT_PERSON}, {"need": Need.SUBSTANCE_FREE}, {"need": Need.QUIET_ROOM}],
        },
    )


def tartu(today: date) -> PageContent:
    """A journey of which nobody has told yet: the partner's dashboard asks for it."""
    first = today - timedelta(days=24)
    return PageContent(
        name="example-journey-tartu",
        model=EventPage,
        below="example-aurora",
        title=text(fi="Opintomatka Tarttoon", en="Learning visit to Tartu"),
        summary=text(
            fi="Keksitty matka: neljä ihmistä katsoi, miten vertaisohjaajat oppivat työnsä Virossa.",
            en="An invented journey: four people saw how peer support workers learn their work in Estonia.",
        ),
        topics="learning-mobility study-visit peer-support-worker training",
        fields={
            "kind": EventKind.MOBILITY,
            "project": PageNamed("example-bridges"),
            "time_zone": "Europe/Tallinn",
            "town": text(fi="Tartto", en="Tartu"),
            "country": "EE",
            "languages": ["en"],
            "host": text(fi="Näidisühing Sild (keksitty)", en="Example Association Sild (invented)"),
            "seats": 4,
            "eligible_countries": ["FI"],
            "applications_open_on": first - timedelta(days=70),
            "applications_close_on": first - timedelta(days=40),
            "application_mailbox": MAILBOX,
        },
        rows={
            "occurrences": [{"starts_on": first, "ends_on": first + timedelta(days=3)}],
            "care_facts": [{"need": Need.SUPPORT_PERSON}, {"need": Need.STEP_FREE}, {"need": Need.DIETS}],
        },
    )


def pages(today: date) -> Iterator[PageContent]:
    yield from (tromso(today), tartu(today))
