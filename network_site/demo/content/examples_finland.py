"""What the invented association Aurora announces. Written in Finnish or Swedish, some of it translated."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from decimal import Decimal

from events.models import CareFact, EventKind, EventPage, PaidPart

from ...wording import li, p, rich, text
from ..page_content import PageContent
from .examples import MAILBOX
from .journey import AT_FJORD, journey

Need = CareFact.Need


def weekend(today: date) -> PageContent:
    """Several days at a place, with costs and care facts; open for applications."""
    first = today + timedelta(days=45)
    return PageContent(
        name="example-peer-weekend",
        model=EventPage,
        below="example-aurora",
        title=text(
            fi="Vertaisviikonloppu metsän laidalla",
            en="A peer weekend at the edge of the forest",
            sv="Kamratstödsveckoslut vid skogsbrynet",
        ),
        summary=text(
            fi="Kolme päivää ihmisille, jotka toipuvat: kävelyä, saunaa ja puhetta sen verran kuin jaksaa.",
            en="Three days for people in recovery: walking, sauna, and as much talk as you have strength for.",
            sv="Tre dagar för människor i återhämtning: promenader, bastu och så mycket prat som du orkar.",
        ),
        topics="peer-support recovery well-being meaningful-activities event",
        fields={
            "kind": EventKind.EVENT,
            "place": text(fi="Leirikeskus Esimerkki", en="Camp centre Esimerkki", sv="Lägergården Esimerkki"),
            "town": text(fi="Oulu", en="Oulu", sv="Uleåborg"),
            "country": "FI",
            "languages": ["fi", "sv"],
            "seats": 18,
            "seats_left": 7,
            "body": rich(
                p(
                    fi=(
                        "Saavumme perjantaina ja lähdemme sunnuntaina lounaan jälkeen. Kaikkeen saa tulla mukaan, "
                        "mihinkään ei ole pakko."
                    ),
                    en=(
                        "We arrive on Friday and leave on Sunday after lunch. You may join everything and must join "
                        "nothing."
                    ),
                    sv=(
                        "Vi kommer på fredagen och åker på söndagen efter lunch. Du får vara med på allt och måste "
                        "ingenting."
                    ),
                ),
            ),
            "audience": rich(
                li(
                    fi="aikuiset, joilla on omaa kokemusta toipumisesta",
                    en="adults with their own experience of recovery",
                    sv="vuxna med egen erfarenhet av återhämtning",
                ),
            ),
            "minimum_age": 18,
            "accommodation": text(fi="kahden hengen huoneet", en="rooms for two", sv="rum för två"),
            "single_rooms": EventPage.SingleRooms.NONE,
            "applications_open_on": today - timedelta(days=10),
            "applications_close_on": today + timedelta(days=24),
            "application_mailbox": MAILBOX,
            "how_to_apply": rich(
                li(
                    fi="Kirjoita muutama rivi: kuka olet ja mitä tarvitset, että on hyvä olla.",
                    en="Write a few lines: who you are, and what you need to feel well.",
                    sv="Skriv några rader: vem du är och vad du behöver för att må bra.",
                ),
            ),
            "paid_parts": [PaidPart.STAY, PaidPart.FOOD],
            "crisis_plan": text(
                fi=(
                    "Paikalla on koko ajan ihminen, jonka kanssa voi puhua kahden. Sovimme etukäteen, kenelle "
                    "soitetaan."
                ),
                en="Someone is there all the time to talk to alone. We agree beforehand whom to call.",
                sv="Det finns alltid någon att tala med på tumanhand. Vi kommer överens i förväg om vem vi ringer.",
            ),
        },
        rows={
            "occurrences": [{"starts_on": first, "ends_on": first + timedelta(days=2)}],
            "costs": [
                {
                    "what": text(fi="ruoka ja yöpyminen", en="food and nights", sv="mat och övernattning"),
                    "who_pays": text(fi="yhdistys", en="the association", sv="föreningen"),
                },
                {
                    "what": text(fi="matka", en="travel", sv="resa"),
                    "who_pays": text(fi="osallistuja", en="each person", sv="deltagaren"),
                    "amount": Decimal(20),
                },
            ],
            "care_facts": [
                {"need": Need.SUBSTANCE_FREE},
                {
                    "need": Need.QUIET_ROOM,
                    "note": text(fi="yläkerrassa", en="upstairs", sv="på övervåningen"),
                },
                {"need": Need.BREAKS},
                {"need": Need.DIETS},
                {
                    "need": Need.STEP_FREE,
                    "is_available": False,
                    "note": text(
                        fi="saunaan on kolme porrasta",
                        en="there are three steps to the sauna",
                        sv="det är tre trappsteg till bastun",
                    ),
                },
            ],
        },
    )


def call(today: date) -> PageContent:
    """A mobility call whose deadline is near, with costs and the steps of the selection."""
    first = today + timedelta(days=75)
    return journey(
        "example-call-tromso",
        "example-aurora",
        title=text(fi="Opintomatka Tromssaan: hae mukaan", en="Learning visit to Tromsø: apply now"),
        summary=text(
            fi=(
                "Viisi päivää norjalaisen recovery collegen arjessa. Haemme kuutta ihmistä, joista ainakin kolmella "
                "on omaa kokemusta."
            ),
            en=(
                "Five days in the everyday life of a Norwegian recovery college. We look for six people, at least "
                "three of them with lived experience."
            ),
        ),
        topics="learning-mobility study-visit recovery-college peer-learning peer-support expert-by-experience",
        days=(first, 5),
        apply=(today - timedelta(days=16), today + timedelta(days=5)),
        fields={
            **AT_FJORD,
            "seats": 6,
            "eligible_countries": ["FI", "EE"],
            "audience": rich(
                li(fi="kokemusasiantuntijat ja vertaisohjaajat", en="experts by experience and peer support workers"),
                li(fi="ammattilaiset, jotka työskentelevät heidän kanssaan", en="professionals who work with them"),
            ),
            "outcomes": rich(
                li(
                    fi="tiedät, miten recovery college toimii arjessa",
                    en="you know how a recovery college works from day to day",
                ),
                li(
                    fi="sinulla on yksi idea, jota kokeilet kotona",
                    en="you have one idea to try at home",
                ),
            ),
            "arrives_on": first - timedelta(days=1),
            "departs_on": first + timedelta(days=5),
            "accommodation": text(fi="hotelli lähellä asemaa", en="a hotel near the station"),
            "single_rooms": EventPage.SingleRooms.ALL,
            "applications_close_time": time(16, 0),
            "paid_parts": [PaidPart.TRAVEL, PaidPart.STAY],
            "how_to_apply": rich(
                li(
                    fi="Hae kirjoittamalla tai puhumalla, miten haluat.",
                    en="Apply in writing or by talking, as you like.",
                ),
                li(fi="Todistuksia tai diagnoosia ei kysytä.", en="No certificates and no diagnosis are asked for."),
            ),
        },
        rows={
            "costs": [
                {
                    "what": text(fi="matkat ja huone", en="travel and room"),
                    "who_pays": text(fi="Erasmus+", en="Erasmus+"),
                },
                {
                    "what": text(fi="päiväraha", en="daily money"),
                    "who_pays": text(fi="Erasmus+, maksetaan ennen matkaa", en="Erasmus+, paid before you travel"),
                    "amount": Decimal(60),
                },
            ],
            "care_facts": [
                {
                    "need": Need.SUPPORT_PERSON,
                    "note": text(fi="matkustaa mukana", en="travels with the group"),
                },
                {"need": Need.COMPANION},
                {"need": Need.SUBSTANCE_FREE},
                {"need": Need.SIGN_LANGUAGE, "is_available": False},
            ],
            "steps": [
                {
                    "title": text(fi="Hakemus", en="Application"),
                    "by": today + timedelta(days=5),
                },
                {
                    "title": text(fi="Juttelu", en="A talk"),
                    "text": text(
                        fi="Puoli tuntia, puhelimessa tai tavaten.", en="Half an hour, by phone or in person."
                    ),
                    "by": today + timedelta(days=14),
                },
                {
                    "title": text(fi="Vastaus", en="Answer"),
                    "text": text(fi="Myös ne, joita ei valita, saavat perustelut.", en="Those not chosen hear why."),
                    "by": today + timedelta(days=18),
                },
            ],
        },
    )


def evenings(today: date) -> PageContent:
    """Three evenings online; written in Swedish, translated into Finnish."""
    first = today + timedelta(days=12)
    return PageContent(
        name="example-online-evenings",
        model=EventPage,
        below="example-aurora",
        title=text(sv="Tre kvällar om hopp", fi="Kolme iltaa toivosta"),
        summary=text(
            sv="Öppna kvällar på nätet för anhöriga. Du kan lyssna utan kamera.",
            fi="Avoimia iltoja verkossa omaisille. Voit kuunnella ilman kameraa.",
        ),
        topics="hope family-members online-support self-help-group",
        fields={
            "kind": EventKind.WEBINAR,
            "is_online": True,
            "is_on_site": False,
            "online_link": "https://example.org/hopp",
            "languages": ["sv"],
            "body": rich(
                p(
                    sv="En anhörig berättar, sedan talar vi. Man kan komma alla kvällar eller bara en.",
                    fi="Omainen kertoo, sitten keskustellaan. Voit tulla joka iltana tai vain kerran.",
                ),
            ),
        },
        rows={
            "occurrences": [
                {"starts_on": first + timedelta(days=7 * week), "start_time": time(18), "end_time": time(19, 30)}
                for week in range(3)
            ],
        },
    )


def pages(today: date) -> Iterator[PageContent]:
    yield from (weekend(today), call(today), evenings(today))
