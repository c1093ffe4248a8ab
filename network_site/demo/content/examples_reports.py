"""What invented groups tell of their journeys, in the languages of the four associations."""

from collections.abc import Iterator
from datetime import date, timedelta

from projects.models import MobilityReportPage

from ...wording import li, p, rich, text
from ..page_content import PageContent, PageNamed


def tromso(today: date) -> PageContent:
    """A report with CHIME, a follow-up and material."""
    return PageContent(
        name="example-report-tromso",
        model=MobilityReportPage,
        below="example-aurora",
        title=text(fi="Tromssassa opimme kysymään toisin", en="In Tromsø we learned to ask differently"),
        summary=text(
            fi="Keksitty kertomus: viisi ihmistä kävi norjalaisessa recovery collegessa ja muutti kotona yhden asian.",
            en="An invented report: five people visited a Norwegian recovery college and changed one thing at home.",
        ),
        topics="study-visit recovery-college peer-learning chime-framework hope",
        fields={
            "activity_type": MobilityReportPage.ActivityType.STUDY_VISIT,
            "project": PageNamed("example-bridges"),
            "event": PageNamed("example-journey-tromso"),
            "sending_organisation": PageNamed("example-aurora"),
            "sending_country": "FI",
            "host_organisation": PageNamed("example-fjord"),
            "host_country": "NO",
            "host_town": text(fi="Tromssa", en="Tromsø"),
            "starts": str(today - timedelta(days=150)),
            "ends": str(today - timedelta(days=146)),
            "people_count": 5,
            "people_description": text(
                fi="vertaisohjaajia ja yksi työntekijä", en="peer support workers and one employee"
            ),
            "went_to_see": rich(
                p(
                    fi="Halusimme nähdä, miten kurssi tehdään yhdessä sen osallistujien kanssa.",
                    en="We wanted to see how a course is made together with those who take part in it.",
                ),
            ),
            "saw": rich(
                li(
                    fi="Jokaista kurssia veti kaksi ihmistä: toinen kokemuksesta, toinen ammatista.",
                    en="Each course had two leaders: one by experience, one by profession.",
                ),
                li(
                    fi="Kukaan ei kysynyt, miksi olemme tulleet, vaan mitä haluamme oppia.",
                    en="Nobody asked why we had come, but what we would like to learn.",
                ),
            ),
            "learned": rich(
                p(
                    fi="Ensimmäinen kysymys ratkaisee, onko ihminen kävijä vai tekijä.",
                    en="The first question decides whether somebody is a visitor or takes part.",
                ),
            ),
            "changed": rich(
                p(
                    fi="Kohtaamispaikan ovella kysymme nyt: mitä haluaisit tehdä tänään?",
                    en="At the door of our meeting place we ask: what would you like to do today?",
                ),
            ),
            "connectedness": text(
                fi="Söimme joka päivä saman pöydän ääressä.", en="We ate at the same table every day."
            ),
            "hope": text(
                fi="Yksi vetäjistä oli tullut taloon kurssilaisena.",
                en="One of the leaders had first come to the house as a student.",
            ),
            "empowerment": text(
                fi="Päätimme itse, mitä kotona kokeillaan.", en="We decided ourselves what to try at home."
            ),
            "consent_until": today + timedelta(days=730),
        },
        rows={
            "follow_ups": [
                {
                    "told_on": today - timedelta(days=50),
                    "text": text(
                        fi="Kolme kävijää on alkanut vetää omaa ryhmää.",
                        en="Three visitors have started to lead groups of their own.",
                    ),
                },
            ],
            "materials": [
                {
                    "title": text(fi="Kysymykset ovelle", en="Questions for the door"),
                    "explanation": text(fi="Yhden sivun muistilista.", en="A list of one page."),
                    "link": "https://example.org/questions",
                },
            ],
        },
    )


def novi_sad(today: date) -> PageContent:
    """A report in three languages, without the name of anybody."""
    return PageContent(
        name="example-report-novi-sad",
        model=MobilityReportPage,
        below="example-sild",
        title=text(et="Novi Sadis avati meile uks", en="In Novi Sad a door was opened to us"),
        summary=text(
            et="Väljamõeldud lugu: neli inimest varjutasid tööd Serbia päevakeskuses.",
            en="An invented report: four people shadowed the work of a drop-in centre in Serbia.",
        ),
        topics="job-shadowing drop-in-centre family-support learning-mobility",
        fields={
            "activity_type": MobilityReportPage.ActivityType.JOB_SHADOWING,
            "project": PageNamed("example-bridges"),
            "sending_organisation": PageNamed("example-sild"),
            "sending_country": "EE",
            "host_organisation": PageNamed("example-most"),
            "host_country": "RS",
            "host_town": "Novi Sad",
            "starts": str(today - timedelta(days=80)),
            "ends": str(today - timedelta(days=75)),
            "people_count": 4,
            "people_description": text(et="töötajad ja vabatahtlikud", en="staff and volunteers"),
            "went_to_see": rich(
                p(
                    et="Tahtsime näha, kuidas perekond keskuse tööst osa saab.",
                    en="We wanted to see how families have a part in the centre's work.",
                ),
            ),
            "saw": rich(
                p(
                    et="Pereliikmed keetsid kohvi, juhtisid ringi ja küsisid külalistelt sama palju kui meie neilt.",
                    en="Family members made the coffee, led the circle and asked the guests as much as we asked them.",
                ),
            ),
            "learned": rich(
                p(
                    et="Trialoog ei vaja ruumi ega raha, vaid kolme tooli.",
                    en="A trialogue needs no hall and no money, but three chairs.",
                ),
            ),
            "changed": rich(
                p(
                    et="Kord kuus on meil õhtu, kuhu tullakse kolmekesi.",
                    en="Once a month we have an evening to which people come in threes.",
                ),
            ),
            "connectedness": text(
                et="Meid kutsuti esimesel õhtul koju sööma.", en="On the first evening we were asked home to supper."
            ),
            "meaning": text(et="Oma küsimus tundus korraga tähtis.", en="Our own questions suddenly seemed to matter."),
            "consent_until": today + timedelta(days=600),
        },
    )


def tartu(today: date) -> PageContent:
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


def oulu(today: date) -> PageContent:
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
    yield from (tromso(today), novi_sad(today), tartu(today), oulu(today))
