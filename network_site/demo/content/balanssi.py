"""Balanssi ry of Rovaniemi, the partners of its training, and its two trainings for experts by experience.

Source: Balanssi's answers to a questionnaire, August 2024. Names and mail addresses of persons are left out.
"""

from events.models import TrainingProgrammePage, Workload

from ...wording import h2, li, p, rich, text
from ..page_content import PageContent
from .organisations import Kind, organisation

BALANSSI = organisation(
    "balanssi",
    title=text(fi="Balanssi ry", en="Balanssi ry"),
    kind=Kind.ASSOCIATION,
    country="FI",
    town="Rovaniemi",
    premises=text(fi="Rantavitikka", en="Rantavitikka"),
    areas=text(fi="Lappi ja Pohjois-Pohjanmaa", en="Lapland and North Ostrobothnia"),
    founded=1986,
    website="https://www.balanssia.fi/",
    staff_count=4,
    volunteer_count=35,
    volunteer_count_is_approximate=True,
    counts_year=2024,
    topics=(
        "peer-support expert-by-experience mental-health-promotion expert-by-experience-training stigma "
        "mental-health-literacy volunteering non-governmental-organisation well-being"
    ),
    summary=text(
        fi=(
            "Pohjoisen mielenterveysjärjestö, joka kouluttaa kokemusasiantuntijoita ja tarjoaa vertaistukea "
            "Rovaniemellä."
        ),
        en=(
            "A mental health association of the north that trains experts by experience and offers peer support in "
            "Rovaniemi."
        ),
    ),
    description=rich(
        p(
            fi=(
                "Balanssi on toiminut Rovaniemellä vuodesta 1986. Sen ydintä ovat vertaistuki, ehkäisevä "
                "mielenterveystyö ja kokemusasiantuntijatoiminta."
            ),
            en=(
                "Balanssi has worked in Rovaniemi since 1986. At its core are peer support, preventive mental health "
                "work and the activity of experts by experience."
            ),
        ),
        p(
            fi="Vuosittain mukana on noin 35 koulutettua vapaaehtoista.",
            en="Each year about 35 trained volunteers take part.",
        ),
    ),
    services=rich(
        li(
            fi="monenlaista toimintaa mielen hyvinvointiin ja elämäntapojen muutokseen",
            en="many kinds of activities for well-being of the mind and for lifestyle change",
        ),
        li(
            fi="koulutuksia ja tapahtumia, jotka lisäävät mielenterveysosaamista ja hälventävät ennakkoluuloja",
            en="trainings and events that raise mental health literacy and cut prejudice",
        ),
        li(fi="vertaistukea", en="peer support"),
        li(
            fi="kokemusasiantuntijoita tilauksesta; Balanssin vastuuhenkilö jakaa keikat tasapuolisesti",
            en="experts by experience to order; a responsible person shares the assignments out fairly",
        ),
    ),
    cooperation=rich(
        li(fi="Pohjois-Pohjanmaan hyvinvointialue", en="Wellbeing Services County of North Ostrobothnia"),
        li(
            fi="Lapin hyvinvointialue: mielenterveyden ja riippuvuuksien hoito",
            en="Wellbeing Services County of Lapland: care in mental health and addiction",
        ),
        li(fi="Lapin ammattikorkeakoulu", en="Lapland University of Applied Sciences"),
        li(fi="Lapin yliopisto", en="University of Lapland"),
        li(fi="Mielenvireys ry", en="Mielenvireys ry"),
    ),
)

LAPLAND_COUNTY = organisation(
    "lapland-wellbeing-county",
    title=text(fi="Lapin hyvinvointialue", en="Wellbeing Services County of Lapland"),
    kind=Kind.HEALTH_SERVICE,
    country="FI",
    areas=text(fi="Lappi", en="Lapland"),
    topics="mental-health-services addiction-treatment expert-by-experience-training",
    summary=text(
        fi="Julkiset palvelut Lapissa; Balanssi ry:n kumppani kokemusasiantuntijoiden koulutuksessa.",
        en="Public services in Lapland; partner of Balanssi ry in the training of experts by experience.",
    ),
    description=rich(
        p(
            fi="Mukana ovat mielenterveyden ja riippuvuuksien hoidon palvelut.",
            en="Its care in mental health and addiction takes part.",
        ),
    ),
)
NORTH_OSTROBOTHNIA_COUNTY = organisation(
    "north-ostrobothnia-wellbeing-county",
    title=text(fi="Pohjois-Pohjanmaan hyvinvointialue", en="Wellbeing Services County of North Ostrobothnia"),
    kind=Kind.HEALTH_SERVICE,
    country="FI",
    areas=text(fi="Pohjois-Pohjanmaa", en="North Ostrobothnia"),
    topics="mental-health-services expert-by-experience-training",
    summary=text(
        fi="Julkiset palvelut Pohjois-Pohjanmaalla; Balanssi ry:n kumppani kokemusasiantuntijoiden koulutuksessa.",
        en="Public services in North Ostrobothnia; partner of Balanssi ry in the training of experts by experience.",
    ),
    description=rich(
        p(
            fi="Balanssi nimeää hyvinvointialueen tärkeimpien kumppaniensa joukossa.",
            en="Balanssi names the county among its most important partners.",
        ),
    ),
)
MIELENVIREYS = organisation(
    "mielenvireys",
    title=text(fi="Mielenvireys ry", en="Mielenvireys ry"),
    kind=Kind.ASSOCIATION,
    country="FI",
    topics="mental-health expert-by-experience-training",
    summary=text(
        fi="Yhdistys, Balanssi ry:n kumppani kokemusasiantuntijoiden koulutuksessa.",
        en="An association, partner of Balanssi ry in the training of experts by experience.",
    ),
    description=rich(
        p(
            fi="Balanssi nimeää yhdistyksen tärkeimpien kumppaniensa joukossa.",
            en="Balanssi names the association among its most important partners.",
        ),
    ),
)
LAPLAND_UAS = organisation(
    "lapland-university-of-applied-sciences",
    title=text(fi="Lapin ammattikorkeakoulu", en="Lapland University of Applied Sciences"),
    kind=Kind.UNIVERSITY,
    country="FI",
    short_name="Lapin AMK",
    topics="expert-by-experience-training adult-education",
    summary=text(
        fi="Korkeakoulu, joka tekee Balanssi ry:n kanssa yhteistyötä kokemusasiantuntijoiden koulutuksessa.",
        en="A university of applied sciences that works with Balanssi ry on the training of experts by experience.",
    ),
    description=rich(
        p(
            fi="Yhteistyö korkeakoulun kanssa on yksi tavoista, joilla Balanssi huolehtii koulutuksensa laadusta.",
            en="Working with the school is one of the ways in which Balanssi looks after the quality of its training.",
        ),
    ),
)

BASIC_TRAINING = PageContent(
    name="balanssi-basic-training",
    model=TrainingProgrammePage,
    below="balanssi",
    title=text(
        fi="Kokemusasiantuntijan peruskoulutus",
        en="Basic training for experts by experience",
    ),
    summary=text(
        fi=(
            "Kahden kuukauden koulutus Rovaniemellä ihmisille, joilla on omaa tai läheisen kokemusta mielenterveys- "
            "tai päihdeasioista."
        ),
        en=(
            "A training of two months in Rovaniemi for people who have lived through mental health or substance use "
            "problems themselves or beside someone close."
        ),
    ),
    topics=(
        "expert-by-experience-training expert-by-experience lived-experience recovery-story peer-support "
        "recognition-of-prior-learning recovery-orientation dialogical-practice mental-health-first-aid"
    ),
    fields={
        "level": TrainingProgrammePage.Level.BASIC,
        "body": rich(
            p(
                fi=(
                    "Kokemusasiantuntija on Balanssissa koulutettu ihminen. Hän tietää itse tai läheisensä kautta, "
                    "mitä on sairastaa, olla hoidossa ja kuntoutua, millaisia palvelut ovat ja mikä auttoi "
                    "selviytymään."
                ),
                en=(
                    "At Balanssi an expert by experience is a trained person. From their own life or that of someone "
                    "close they know illness, treatment, rehabilitation and services, and what helped them recover "
                    "and cope."
                ),
            ),
            h2(fi="Mitä varten", en="What for"),
            li(
                fi="sosiaali- ja terveyspalvelujen suunnittelu, toteutus, kehittäminen ja arviointi",
                en="planning, delivery, development and evaluation of health and social services",
            ),
            li(
                fi="ammattilaisten ja opiskelijoiden kouluttaminen, puheet seminaareissa",
                en="training professionals and students, and speaking at seminars",
            ),
            li(
                fi="vertaistuki kahden kesken tai ryhmässä",
                en="peer support one-to-one or in a group",
            ),
        ),
        "audience": rich(
            li(
                fi="ihmiset, joilla on omaa tai läheisen kokemusta mielenterveys- tai päihdeasioista",
                en="people with their own or a close one's experience of mental health or substance use problems",
            ),
        ),
        "entry_conditions": rich(
            li(
                fi="toipuminen on jo riittävän pitkällä ja elämäntilanne vakaa",
                en="recovery has come far enough, and life is stable",
            ),
            li(
                fi="haastattelu kaikille avoimen infokoulutuksen jälkeen",
                en="an interview, after an information training that is open to all",
            ),
        ),
        "participants": text(fi="noin 15 osallistujaa", en="about 15 participants"),
        "trainers": text(
            fi="Kouluttajina on myös hyvinvointialueen ammattilaisia.",
            en="Professionals of the wellbeing services county train people too.",
        ),
        "total_hours": 60,
        "duration": text(fi="2 kuukautta, kaksi vaihetta", en="2 months, in two phases"),
        "how_often": text(fi="kerran vuodessa, syksyllä", en="once a year, in autumn"),
        "delivery": ["contact", "remote", "hybrid"],
        "applications_from_month": 3,
        "applications_to_month": 8,
        "outcomes": rich(
            li(
                fi="osaat käyttää kokemustasi voimavarana",
                en="you can use your experience as a resource",
            ),
            li(
                fi="olet valmis kehittämään mielenterveyden ja riippuvuuksien hoitoa muiden kanssa",
                en="you are ready to take part in developing care for mental health and addiction",
            ),
        ),
        "recognition": rich(
            li(
                fi="PAIKKO-järjestelmä tunnistaa koulutuksen oppimisympäristöksi.",
                en="The training is a recognised learning environment in the PAIKKO system.",
            ),
            li(
                fi=(
                    "Osaamistodistus: Kasvatus- ja ohjausalan ammattitutkinto, osa ”Kokemusasiantuntijana ja "
                    "vertaisohjaajana toimiminen”."
                ),
                en=(
                    "Certificate of competence: unit “Working as an expert by experience and peer instructor” of the "
                    "Finnish vocational qualification in education and guidance (Kasvatus- ja ohjausalan "
                    "ammattitutkinto)."
                ),
            ),
        ),
        "quality": rich(
            li(
                fi="Koulutus suunnitellaan, pidetään ja kehitetään hyvinvointialueen kanssa.",
                en="Planned, held and developed together with the wellbeing services county.",
            ),
            li(fi="Yhteistyö Lapin AMKin kanssa.", en="Cooperation with Lapland University of Applied Sciences."),
            li(fi="PAIKKO-osaamisen tunnistaminen.", en="Recognition of competence through PAIKKO."),
        ),
    },
    rows={
        "workloads": [
            {"kind": Workload.Kind.CONTACT, "amount": 10, "unit": Workload.Unit.DAYS},
            {
                "kind": Workload.Kind.ONLINE,
                "amount": 2,
                "unit": Workload.Unit.TIMES,
                "note": text(fi="itseopiskelua Moodlessa", en="self-study in Moodle"),
            },
            {"kind": Workload.Kind.PRACTICE, "amount": 2, "unit": Workload.Unit.TIMES},
            {
                "kind": Workload.Kind.SELF_STUDY,
                "note": text(fi="tapaamisten välillä", en="between the meetings"),
            },
        ],
        "phases": [
            {
                "title": text(fi="Infokoulutus", en="Information training"),
                "text": text(
                    fi="Avoin kaikille. Sen jälkeen hakijat haastatellaan ja osallistujat valitaan.",
                    en="Open to all. Afterwards applicants are interviewed and participants chosen.",
                ),
            },
            {
                "title": text(fi="Varsinainen koulutus", en="The training itself"),
                "text": text(
                    fi="Lähipäiviä, verkkokoulutusta, kaksi käytännön harjoittelua ja itsenäistä työtä.",
                    en="Contact days, online training, two practical placements and independent work.",
                ),
            },
        ],
        "modules": [
            {"title": text(fi="Kokemusasiantuntijana toimiminen", en="Working as an expert by experience")},
            {"title": text(fi="Dialogisuus ja toipumisorientaatio", en="Dialogue and recovery orientation")},
            {"title": text(fi="Esiintymis- ja ilmaisutaidot", en="Speaking and expressing oneself")},
            {"title": text(fi="Oma tarina", en="One's own story")},
            {"title": text(fi="Mielenterveyden ensiapu®", en="Mental Health First Aid (Mielenterveyden ensiapu®)")},
            {"title": text(fi="Lainsäädäntö", en="Legislation")},
            {"title": text(fi="Media", en="The media")},
        ],
    },
)

CONTINUING_TRAINING = PageContent(
    name="balanssi-continuing-training",
    model=TrainingProgrammePage,
    below="balanssi",
    title=text(
        fi="Kokemusasiantuntijan täydennyskoulutus",
        en="Continuing training for experts by experience",
    ),
    summary=text(
        fi=(
            "Syventävää koulutusta Balanssin kokemusasiantuntijoille osana pohjoisten mielenterveysjärjestöjen "
            "Rytke-verkostoa."
        ),
        en=(
            "Deeper training for Balanssi's experts by experience, within the Rytke network of mental health "
            "associations in the north."
        ),
    ),
    topics=(
        "expert-by-experience-training continuing-professional-development expert-by-experience advocacy "
        "self-help-group peer-support"
    ),
    fields={
        "level": TrainingProgrammePage.Level.CONTINUING,
        "body": rich(
            p(
                fi=(
                    "Koulutuspäivät kuuluvat Pohjois-Suomen mielenterveysjärjestöjen Rytke-verkoston ohjelmaan. "
                    "Aiheet ovat ajankohtaisia ja vastaavat kokemusasiantuntijoiden tarpeisiin."
                ),
                en=(
                    "The days belong to the programme of Rytke, a network of mental health associations in Northern "
                    "Finland. Subjects are current and follow what experts by experience need."
                ),
            ),
        ),
        "audience": rich(
            li(fi="Balanssin kokemusasiantuntijat", en="Balanssi's experts by experience"),
        ),
        "duration": text(fi="8–12 koulutuspäivää vuodessa", en="8 to 12 training days a year"),
        "how_often": text(fi="joka vuosi", en="every year"),
        "delivery": ["contact", "remote", "hybrid"],
        "outcomes": rich(
            li(fi="ryhmän ohjaaminen", en="leading a group"),
            li(fi="tapahtumien järjestäminen", en="organising events"),
            li(fi="vaikuttamistyö", en="advocacy"),
            li(fi="ajankohtaiset aiheet", en="current topics of the work"),
        ),
    },
    rows={
        "workloads": [
            {"kind": Workload.Kind.CONTACT, "amount": 8, "amount_to": 12, "unit": Workload.Unit.DAYS},
        ],
    },
)

PAGES = (
    BALANSSI,
    LAPLAND_COUNTY,
    NORTH_OSTROBOTHNIA_COUNTY,
    MIELENVIREYS,
    LAPLAND_UAS,
    BASIC_TRAINING,
    CONTINUING_TRAINING,
)
