"""What the invented association Fjord announces and tells. Written in Norwegian or English, some of it translated."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from events.models import EventKind, EventPage
from projects.models import MobilityReportPage

from ...wording import li, p, rich, text
from ..page_content import PageContent, PageNamed
from .examples import MAILBOX


def recovery_days(today: date) -> PageContent:
    """On for three days, the second of which is the day of loading; only in Norwegian."""
    return PageContent(
        name="example-recovery-days",
        model=EventPage,
        below="example-fjord",
        title=text(nb="Recoverydagene ved fjorden"),
        summary=text(nb="Tre dager med korte kurs, turer og åpen kafé. Kom når det passer."),
        topics="recovery recovery-college meaningful-activities event",
        fields={
            "kind": EventKind.EVENT,
            "time_zone": "Europe/Oslo",
            "place": "Naustet",
            "town": "Tromsø",
            "country": "NO",
            "languages": ["nb"],
            "body": rich(
                li(nb="første dag: å komme i gang"),
                li(nb="andre dag: å holde ut"),
                li(nb="tredje dag: å glede seg"),
            ),
        },
        rows={
            "occurrences": [
                {"starts_on": today + timedelta(days=offset), "start_time": time(10), "end_time": time(15)}
                for offset in (-1, 0, 1)
            ],
        },
    )


def cancelled(today: date) -> PageContent:
    """Called off, with the reason."""
    return PageContent(
        name="example-winter-walk",
        model=EventPage,
        below="example-fjord",
        title=text(nb="Vintertur for alle", en="A winter walk for all", sv="Vinterpromenad för alla"),
        summary=text(
            nb="En rolig tur i lysløypa. Turen er avlyst.",
            en="A slow walk on the lit trail. The walk is called off.",
            sv="En lugn promenad i elljusspåret. Promenaden är inställd.",
        ),
        topics="well-being meaningful-activities loneliness",
        fields={
            "kind": EventKind.EVENT,
            "status": EventPage.Status.CANCELLED,
            "status_note": text(
                nb="Løypa er stengt på grunn av snøskredfare. Vi prøver igjen til våren.",
                en="The trail is closed because of avalanches. We try again in spring.",
                sv="Spåret är stängt på grund av lavinfara. Vi försöker igen i vår.",
            ),
            "time_zone": "Europe/Oslo",
            "town": "Tromsø",
            "country": "NO",
            "languages": ["nb", "en"],
        },
        rows={
            "occurrences": [
                {"starts_on": today + timedelta(days=9), "start_time": time(11), "end_time": time(14)},
            ],
        },
    )


def partner_search(today: date) -> PageContent:
    """A call for partners; only in English."""
    return PageContent(
        name="example-partner-search",
        model=EventPage,
        below="example-fjord",
        title=text(en="Partners wanted: a recovery college by the sea and one inland"),
        summary=text(
            en="We look for two organisations that want to start courses led by people with lived experience."
        ),
        slug=text(en="partners-wanted-recovery-college"),
        topics="partnership recovery-college co-production erasmus-plus",
        fields={
            "kind": EventKind.PARTNER_SEARCH,
            "programme": None,
            "time_zone": "Europe/Oslo",
            "is_online": True,
            "is_on_site": False,
            "dates_note": text(en="The work would start next year."),
            "languages": ["en"],
            "eligible_countries": ["EE", "FI", "RS", "SE", "LV"],
            "applications_close_on": today + timedelta(days=33),
            "application_mailbox": MAILBOX,
            "how_to_apply": rich(
                li(en="Tell us in one page who you are and what you would like to try."),
                li(en="We answer everybody within two weeks."),
            ),
        },
    )


def report(today: date) -> PageContent:
    """A report in Norwegian and Swedish."""
    return PageContent(
        name="example-report-oulu",
        model=MobilityReportPage,
        below="example-fjord",
        title=text(nb="I Oulu var døra alltid åpen", sv="I Uleåborg var dörren alltid öppen"),
        summary=text(
            nb="En oppdiktet rapport: tre ansatte og tre brukere besøkte en finsk møteplass.",
            sv="En påhittad berättelse: tre anställda och tre brukare besökte en finländsk träffpunkt.",
        ),
        topics="study-visit drop-in-centre low-threshold-services user-involvement",
        fields={
            "activity_type": MobilityReportPage.ActivityType.GROUP_MOBILITY,
            "project": PageNamed("example-bridges"),
            "sending_organisation": PageNamed("example-fjord"),
            "sending_country": "NO",
            "host_organisation": PageNamed("example-aurora"),
            "host_country": "FI",
            "host_town": text(nb="Oulu", sv="Uleåborg"),
            "starts": str(today - timedelta(days=40)),
            "ends": str(today - timedelta(days=37)),
            "people_count": 6,
            "people_description": text(nb="tre ansatte og tre brukere", sv="tre anställda och tre brukare"),
            "went_to_see": rich(
                p(
                    nb="Vi ville se et sted der ingen må melde seg på.",
                    sv="Vi ville se en plats där ingen behöver anmäla sig.",
                ),
            ),
            "saw": rich(
                p(
                    nb="Nøkkelen hang ved døra, og den som kom først, kokte kaffe.",
                    sv="Nyckeln hängde vid dörren, och den som kom först kokade kaffe.",
                ),
            ),
            "learned": rich(
                p(
                    nb="Tillit begynner med en nøkkel.",
                    sv="Förtroende börjar med en nyckel.",
                ),
            ),
            "changed": rich(
                p(
                    nb="To brukere åpner nå Naustet om morgenen.",
                    sv="Två brukare öppnar nu Naustet på morgonen.",
                ),
            ),
            "connectedness": text(nb="Kaffen var den samme som hjemme.", sv="Kaffet var detsamma som hemma."),
            "empowerment": text(
                nb="Gruppa valgte selv hva vi skulle se på tredje dag.",
                sv="Gruppen valde själv vad vi skulle se den tredje dagen.",
            ),
            "consent_until": today + timedelta(days=365),
        },
    )


def pages(today: date) -> Iterator[PageContent]:
    yield from (recovery_days(today), cancelled(today), partner_search(today), report(today))
