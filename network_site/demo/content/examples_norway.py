"""What the invented association Fjord announces. Written in Norwegian or English, some of it translated."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from events.models import EventKind, EventPage

from ...wording import li, rich, text
from ..page_content import PageContent
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


def pages(today: date) -> Iterator[PageContent]:
    yield from (recovery_days(today), cancelled(today), partner_search(today))
