"""Announcements of invented journeys that took place: one was told about, one still waits for its report."""

from collections.abc import Iterator
from datetime import date, timedelta

from events.models import CareFact

from ...wording import li, p, rich, text
from ..page_content import PageContent
from .journey import AT_FJORD, journey

Need = CareFact.Need


def tromso(today: date) -> PageContent:
    """The journey of which the report from Tromsø tells."""
    first = today - timedelta(days=150)
    return journey(
        "example-journey-tromso",
        "example-aurora",
        title=text(fi="Ensimmäinen opintomatka Tromssaan", en="First learning visit to Tromsø"),
        summary=text(
            fi="Keksitty matka: viisi ihmistä tutustui norjalaisen recovery collegen arkeen.",
            en="An invented journey: five people got to know everyday life at a Norwegian recovery college.",
        ),
        topics="learning-mobility study-visit recovery-college peer-learning",
        days=(first, 5),
        apply=(first - timedelta(days=90), first - timedelta(days=60)),
        fields={
            **AT_FJORD,
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
        },
        rows={
            "care_facts": [{"need": Need.SUPPORT_PERSON}, {"need": Need.SUBSTANCE_FREE}, {"need": Need.QUIET_ROOM}],
        },
    )


def tartu(today: date) -> PageContent:
    """A journey of which nobody has told yet: the partner's dashboard asks for it."""
    first = today - timedelta(days=24)
    return journey(
        "example-journey-tartu",
        "example-aurora",
        title=text(fi="Opintomatka Tarttoon", en="Learning visit to Tartu"),
        summary=text(
            fi="Keksitty matka: neljä ihmistä katsoi, miten vertaisohjaajat oppivat työnsä Virossa.",
            en="An invented journey: four people saw how peer support workers learn their work in Estonia.",
        ),
        topics="learning-mobility study-visit peer-support-worker training",
        days=(first, 4),
        apply=(first - timedelta(days=70), first - timedelta(days=40)),
        fields={
            "time_zone": "Europe/Tallinn",
            "town": text(fi="Tartto", en="Tartu"),
            "country": "EE",
            "languages": ["en"],
            "host": text(fi="Näidisühing Sild (keksitty)", en="Example Association Sild (invented)"),
            "seats": 4,
            "eligible_countries": ["FI"],
        },
        rows={
            "care_facts": [{"need": Need.SUPPORT_PERSON}, {"need": Need.STEP_FREE}, {"need": Need.DIETS}],
        },
    )


def pages(today: date) -> Iterator[PageContent]:
    yield from (tromso(today), tartu(today))
