"""What the invented association Most announces. Written in Serbian, some of it translated into English."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from events.models import CareFact, EventKind, EventPage, PaidPart

from ...wording import li, p, rich, text
from ..page_content import PageContent
from .journey import journey

Need = CareFact.Need


def open_day(today: date) -> PageContent:
    """A whole day, over a month ago; only in Serbian."""
    return PageContent(
        name="example-open-day",
        model=EventPage,
        below="example-most",
        title=text(sr_latn="Dan otvorenih vrata"),
        summary=text(sr_latn="Kafa, izložba radova i razgovor sa ljudima koji koriste drop-in centar."),
        topics="drop-in-centre art-therapy stigma event",
        fields={
            "kind": EventKind.EVENT,
            "time_zone": "Europe/Belgrade",
            "town": "Novi Sad",
            "country": "RS",
            "languages": ["sr"],
            "body": rich(p(sr_latn="Došli su susedi, porodice i đaci iz dve škole.")),
        },
        rows={"occurrences": [{"starts_on": today - timedelta(days=33)}]},
    )


def full_visit(today: date) -> PageContent:
    """A mobility with no place left."""
    first = today + timedelta(days=30)
    return journey(
        "example-visit-oulu",
        "example-most",
        title=text(sr_latn="Studijska poseta Ouluu", en="Study visit to Oulu"),
        summary=text(
            sr_latn="Četiri dana u finskom mestu susreta. Sva mesta su popunjena.",
            en="Four days at a Finnish meeting place. All places are taken.",
        ),
        topics="study-visit learning-mobility low-threshold-services peer-support",
        days=(first, 4),
        apply=(today - timedelta(days=40), today + timedelta(days=8)),
        fields={
            "status": EventPage.Status.FULL,
            "status_note": text(
                sr_latn="Možete da se upišete na listu čekanja.", en="You can put yourself on the waiting list."
            ),
            "time_zone": "Europe/Helsinki",
            "town": "Oulu",
            "country": "FI",
            "languages": ["en"],
            "host": text(sr_latn="Esimerkkiyhdistys Aurora (izmišljeno)", en="Example Association Aurora (invented)"),
            "seats": 5,
            "seats_left": 0,
            "eligible_countries": ["RS"],
        },
        rows={
            "care_facts": [{"need": Need.SUPPORT_PERSON}, {"need": Need.QUIET_ROOM, "is_available": False}],
        },
    )


def expert_visit(today: date) -> PageContent:
    """A call for somebody who comes as an invited expert."""
    first = today + timedelta(days=90)
    return journey(
        "example-expert-trialogue",
        "example-most",
        title=text(sr_latn="Tražimo stručnjaka za trijalog", en="We look for an expert in trialogue"),
        summary=text(
            sr_latn="Pozivamo osobu koja je vodila trijalog da nedelju dana radi sa nama.",
            en="We invite somebody who has led trialogues to work with us for a week.",
        ),
        topics="invited-expert trialogue dialogical-practice family-members",
        days=(first, 7),
        apply=(today - timedelta(days=3), today + timedelta(days=39)),
        kind=EventKind.EXPERT_VISIT,
        fields={
            "time_zone": "Europe/Belgrade",
            "town": "Novi Sad",
            "country": "RS",
            "languages": ["en", "sr"],
            "eligible_countries": ["FI", "EE", "NO", "SE"],
            "paid_parts": [PaidPart.TRAVEL, PaidPart.STAY, PaidPart.FOOD],
            "body": rich(
                p(
                    sr_latn="Tri radionice, jedno javno predavanje i mnogo kafe.",
                    en="Three workshops, one public talk and much coffee.",
                ),
            ),
            "audience": rich(
                li(
                    sr_latn="ljudi sa ličnim iskustvom, članovi porodica ili stručnjaci",
                    en="people with lived experience, family members or professionals",
                ),
            ),
        },
        rows={
            "costs": [
                {
                    "what": text(sr_latn="put, smeštaj i hrana", en="travel, room and food"),
                    "who_pays": text(sr_latn="projekat", en="the project"),
                },
            ],
        },
    )


def family_evening(today: date) -> PageContent:
    """An evening with a beginning and no known end; only in Serbian."""
    return PageContent(
        name="example-family-evening",
        model=EventPage,
        below="example-most",
        title=text(sr_latn="Veče za porodice"),
        summary=text(sr_latn="Susret članova porodica. Nije potrebna prijava, a kolača ima za sve."),
        topics="family-members family-support self-help-group",
        fields={
            "kind": EventKind.EVENT,
            "time_zone": "Europe/Belgrade",
            "place": "Kuća Mosta",
            "town": "Novi Sad",
            "country": "RS",
            "languages": ["sr"],
        },
        rows={"occurrences": [{"starts_on": today + timedelta(days=6), "start_time": time(18)}]},
    )


def pages(today: date) -> Iterator[PageContent]:
    yield from (open_day(today), full_visit(today), expert_visit(today), family_evening(today))
