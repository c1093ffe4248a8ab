"""Balanssi ry's two trainings for experts by experience. Source: its answers to a questionnaire, August 2024."""

from events.models import TrainingProgrammePage, Workload

from ...wording import h2, li, p, rich, text
from ..page_content import PageContent

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

PAGES = (BASIC_TRAINING, CONTINUING_TRAINING)
