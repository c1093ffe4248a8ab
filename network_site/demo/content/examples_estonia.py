"""What the invented association Sild announces. Written in Estonian, some of it translated."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from decimal import Decimal

from events.models import CareFact, EventKind, EventPage, PaidPart

from ...wording import li, p, rich, text
from ..page_content import PageContent
from .examples import MAILBOX

Need = CareFact.Need


def training(today: date) -> PageContent:
    """A training at a place and online at once, whose applications open later."""
    first = today + timedelta(days=70)
    return PageContent(
        name="example-peer-training",
        model=EventPage,
        below="example-sild",
        title=text(et="Kogemusnõustaja algkoolitus", en="First training for peer support workers"),
        summary=text(
            et="Neli päeva inimestele, kes tahavad oma kogemusega teisi toetada. Osaleda saab kohapeal või veebis.",
            en="Four days for people who want to support others with their own experience. On site or online.",
        ),
        topics="peer-support-worker peer-support training lived-experience addiction-recovery",
        fields={
            "kind": EventKind.TRAINING,
            "time_zone": "Europe/Tallinn",
            "is_online": True,
            "place": text(et="Silla maja", en="The house of Sild"),
            "town": "Tartu",
            "country": "EE",
            "languages": ["et"],
            "interpretation": ["en"],
            "seats": 16,
            "body": rich(
                p(
                    et="Kaks päeva nüüd ja kaks päeva kolm nädalat hiljem. Vahepeal proovid õpitut koos kaaslasega.",
                    en="Two days, and two more three weeks later. In between you try it out together with a companion.",
                ),
            ),
            "outcomes": rich(
                li(et="oskad kuulata ilma nõu andmata", en="you can listen without giving advice"),
                li(et="tead, millal abi kutsuda", en="you know when to call for help"),
            ),
            "applications_open_on": today + timedelta(days=10),
            "applications_close_on": today + timedelta(days=45),
            "application_mailbox": MAILBOX,
            "paid_parts": [PaidPart.FOOD, PaidPart.FEE],
        },
        rows={
            "occurrences": [
                {
                    "starts_on": first + timedelta(days=offset),
                    "start_time": time(10),
                    "ends_on": first + timedelta(days=offset + 1),
                    "end_time": time(16),
                }
                for offset in (0, 21)
            ],
            "costs": [
                {
                    "what": text(et="koolitus ja lõuna", en="training and lunch"),
                    "who_pays": text(et="tasuta", en="free of charge"),
                    "amount": Decimal(0),
                },
            ],
            "care_facts": [{"need": Need.STEP_FREE}, {"need": Need.BREAKS}, {"need": Need.MEDICATION}],
        },
    )


def webinar(today: date) -> PageContent:
    """An hour online on the day after loading, without application."""
    return PageContent(
        name="example-webinar",
        model=EventPage,
        below="example-sild",
        title=text(et="Tund aega häbimärgistamisest", en="An hour about stigma", fi="Tunti stigmasta"),
        summary=text(
            et="Veebikohtumine kõigile: kuidas rääkida sõltuvusest nii, et inimene jääb inimeseks.",
            en="An online meeting for everybody: how to speak of addiction so that a person stays a person.",
            fi="Avoin tapaaminen verkossa: miten puhua riippuvuudesta niin, että ihminen pysyy ihmisenä.",
        ),
        topics="stigma addiction dialogical-practice",
        fields={
            "kind": EventKind.WEBINAR,
            "time_zone": "Europe/Tallinn",
            "is_online": True,
            "is_on_site": False,
            "online_link": "https://example.org/tund",
            "languages": ["et", "en"],
        },
        rows={
            "occurrences": [
                {"starts_on": today + timedelta(days=1), "start_time": time(17), "end_time": time(18)},
            ],
        },
    )


def postponed(today: date) -> PageContent:
    """Moved to a day that is not known; only in Estonian."""
    return PageContent(
        name="example-community-day",
        model=EventPage,
        below="example-sild",
        title=text(et="Kogukonnapäev pargis"),
        summary=text(et="Ühine supikeetmine ja vestlusring. Päev lükkub edasi."),
        topics="community sense-of-community volunteering event",
        fields={
            "kind": EventKind.EVENT,
            "status": EventPage.Status.POSTPONED,
            "status_note": text(et="Park on remondis. Uue päeva teatame siin."),
            "time_zone": "Europe/Tallinn",
            "town": "Tartu",
            "country": "EE",
            "languages": ["et"],
        },
        rows={"occurrences": [{"starts_on": today + timedelta(days=20)}]},
    )


def pages(today: date) -> Iterator[PageContent]:
    yield from (training(today), webinar(today), postponed(today))
