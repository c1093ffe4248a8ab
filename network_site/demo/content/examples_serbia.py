"""What the invented association Most announces and tells. Written in Serbian, some of it translated into English."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from events.models import CareFact, EventKind, EventPage
from projects.models import MobilityReportPage

from ...wording import li, p, rich, text
from ..page_content import PageContent, PageNamed
from .examples import MAILBOX

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
    return PageContent(
        name="example-visit-oulu",
        model=EventPage,
        below="example-most",
        title=text(sr_latn="Studijska poseta Ouluu", en="Study visit to Oulu"),
        summary=text(
            sr_latn="Četiri dana u finskom mestu susreta. Sva mesta su popunjena.",
            en="Four days at a Finnish meeting place. All places are taken.",
        ),
        topics="study-visit learning-mobility low-threshold-services peer-support",
        fields={
            "kind": EventKind.MOBILITY,
            "status": EventPage.Status.FULL,
            "status_note": text(
                sr_latn="Možete da se upišete na listu čekanja.", en="You can put yourself on the waiting list."
            ),
            "project": PageNamed("example-bridges"),
            "time_zone": "Europe/Helsinki",
            "town": "Oulu",
            "country": "FI",
            "languages": ["en"],
            "host": text(sr_latn="Esimerkkiyhdistys Aurora (izmišljeno)", en="Example Association Aurora (invented)"),
            "seats": 5,
            "seats_left": 0,
            "eligible_countries": ["RS"],
            "applications_open_on": today - timedelta(days=40),
            "applications_close_on": today + timedelta(days=8),
            "application_mailbox": MAILBOX,
        },
        rows={
            "occurrences": [{"starts_on": first, "ends_on": first + timedelta(days=3)}],
            "care_facts": [{"need": Need.SUPPORT_PERSON}, {"need": Need.QUIET_ROOM, "is_available": False}],
        },
    )


def expert_visit(today: date) -> PageContent:
    """A call for somebody who comes as an invited expert."""
    first = today + timedelta(days=90)
    return PageContent(
        name="example-expert-trialogue",
        model=EventPage,
        below="example-most",
        title=text(sr_latn="Tražimo stručnjaka za trijalog", en="We look for an expert in trialogue"),
        summary=text(
            sr_latn="Pozivamo osobu koja je vodila trijalog da nedelju dana radi sa nama.",
            en="We invite somebody who has led trialogues to work with us for a week.",
        ),
        topics="invited-expert trialogue dialogical-practice family-members",
        fields={
            "kind": EventKind.EXPERT_VISIT,
            "project": PageNamed("example-bridges"),
            "time_zone": "Europe/Belgrade",
            "town": "Novi Sad",
            "country": "RS",
            "languages": ["en", "sr"],
            "eligible_countries": ["FI", "EE", "NO", "SE"],
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
            "applications_open_on": today - timedelta(days=3),
            "applications_close_on": today + timedelta(days=39),
            "application_mailbox": MAILBOX,
        },
        rows={
            "occurrences": [{"starts_on": first, "ends_on": first + timedelta(days=6)}],
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


def report(today: date) -> PageContent:
    """A report only in Serbian."""
    return PageContent(
        name="example-report-tartu",
        model=MobilityReportPage,
        below="example-most",
        title=text(sr_latn="U Tartuu smo slušali više nego govorili"),
        summary=text(sr_latn="Izmišljen izveštaj: šest ljudi prošlo je obuku za vršnjačku podršku u Estoniji."),
        topics="peer-support training learning-mobility peer-support-worker",
        fields={
            "activity_type": MobilityReportPage.ActivityType.COURSE,
            "project": PageNamed("example-bridges"),
            "sending_organisation": PageNamed("example-most"),
            "sending_country": "RS",
            "host_organisation": PageNamed("example-sild"),
            "host_country": "EE",
            "host_town": "Tartu",
            "starts": f"{today - timedelta(days=110):%Y-%m}",
            "people_count": 6,
            "people_description": text(sr_latn="korisnici usluga i članovi porodica"),
            "went_to_see": rich(p(sr_latn="Hteli smo da naučimo kako se sluša bez davanja saveta.")),
            "saw": rich(
                li(sr_latn="Svaki dan počinje krugom u kom svako kaže jednu reč."),
                li(sr_latn="Treneri govore o svom oporavku onoliko koliko žele."),
            ),
            "learned": rich(p(sr_latn="Tišina nije praznina.")),
            "changed": rich(p(sr_latn="I naši sastanci sada počinju jednom reči.")),
            "identity": text(sr_latn="Tamo nismo bili pacijenti, nego kolege."),
            "hope": text(sr_latn="Videli smo ljude koji rade ono o čemu mi maštamo."),
            "consent_until": today + timedelta(days=400),
        },
    )


def pages(today: date) -> Iterator[PageContent]:
    yield from (open_day(today), full_visit(today), expert_visit(today), family_evening(today), report(today))
